import { writeFileSync } from 'node:fs';
import { CannotGoOn, exitWith } from './cannot-go-on.mjs';
import { describeRuntime } from './electron-runtime.mjs';
import { hasDisplay } from './has-display.mjs';
import { noSystemPackages, prepare } from './prepare.mjs';
import { openDisplay } from './testing/open-display.mjs';
import { parts } from './testing/parts.mjs';
import { freshResultFile } from './testing/result-file.mjs';
import { mayInstallForTests } from './testing/server-packages.mjs';
import { closingLine, failWithoutTests, sumTallies, tallyOne } from './testing/tally.mjs';

/** @typedef {import('./testing/parts.mjs').Part} Part */

await exitWith(async () => {
  const args = process.argv.slice(2);
  const summaryFile = freshResultFile('summary');
  const chosen = chooseParts(args.filter((argument) => argument !== noSystemPackages));
  const systemPackages = mayInstallForTests() ? [...new Set(chosen.flatMap((part) => part.systemPackages))] : [];
  const runtime = await prepare({ systemPackages, mayInstall: !args.includes(noSystemPackages) });
  console.log(`\n${await describeRuntime(runtime)}`);

  const needsDisplay = !hasDisplay() && chosen.some((part) => part.needsDisplay);
  const display = needsDisplay ? { DISPLAY: (await openDisplay()).name } : {};
  const env = { ...display, MAILWRIGHT_ELECTRON: runtime.program };
  const results = [];
  for (const part of chosen) {
    console.log(`\n── ${part.name}`);
    const startedMs = Date.now();
    const tally = await runPart(part, { program: runtime.program, env });
    results.push({ name: part.name, tally, seconds: Math.round((Date.now() - startedMs) / 1000) });
  }

  console.log('');
  for (const { name, tally, seconds } of results) {
    const note = tally.note === undefined ? '' : ` ${tally.note}`;
    console.log(`${name.padEnd(14)}${closingLine(tally)} (${seconds} s)${note}`);
  }
  const total = sumTallies(results.map(({ tally }) => tally));
  writeFileSync(summaryFile, JSON.stringify(total));
  console.log(closingLine(total));
  return total.failed === 0 ? 0 : 1;
});

/**
 * The tally of one part. A part that breaks counts as one failed test and holds up no other.
 *
 * @param {Part} part
 * @param {import('./testing/parts.mjs').Bench} bench
 */
async function runPart(part, bench) {
  try {
    return failWithoutTests(await part.run(bench));
  } catch (error) {
    console.error(error);
    return { ...tallyOne(false), note: 'The part broke.' };
  }
}

/**
 * The parts to run: those named, else all that are not slow.
 *
 * @param {readonly string[]} names
 * @returns {readonly Part[]}
 */
function chooseParts(names) {
  const unknown = names.filter((name) => !parts.some((part) => part.name === name));
  if (unknown.length > 0) {
    const known = parts.map((part) => part.name).join(', ');
    throw new CannotGoOn(`There is no part ${unknown.join(', ')}; the parts are ${known}.`);
  }
  return parts.filter((part) => (names.length === 0 ? !part.isSlow : names.includes(part.name)));
}
