import { writeFileSync } from 'node:fs';
import { exitWith } from '../cannot-go-on.mjs';
import { parts } from './parts.mjs';
import { failWithoutTests, tallyOne } from './tally.mjs';

// Arguments: the name of a part, and a file. Runs the part and writes its tally to the file. A part that throws counts as one failed test.
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
