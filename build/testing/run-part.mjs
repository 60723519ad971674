import { writeFileSync } from 'node:fs';
import { exitWith } from '../cannot-go-on.mjs';
import { parts } from './parts.mjs';
import { failWithoutTests, tallyOne } from './tally.mjs';

// Runs the part of this name, and writes what it counted to this file; a part that breaks counts as one failed test.
const [name, resultFile = ''] = process.argv.slice(2);

await exitWith(async () => {
  const part = parts.find((known) => known.name === name);
  if (part === undefined) throw new Error(`There is no part ${name}`);
  const { env } = process;
  const { MAILWRIGHT_ELECTRON: program = '' } = env;
  /** @type {import('./tally.mjs').Tally} */
  let tally;
  try {
    tally = failWithoutTests(await part.run({ program, env }));
  } catch (error) {
    console.error(error);
    tally = { ...tallyOne(false), note: 'The part broke.' };
  }
  writeFileSync(resultFile, JSON.stringify(tally));
  return tally.failed === 0 ? 0 : 1;
});
