import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { CannotGoOn, exitWith } from './cannot-go-on.mjs';
import { describeRuntime } from './electron-runtime.mjs';
import { hasDisplay } from './has-display.mjs';
import { noSystemPackages, prepare } from './prepare.mjs';
import { projectPath } from './project-path.mjs';
import { logProgram, runProgram } from './run-program.mjs';
import { openDisplay } from './testing/open-display.mjs';
import { parts } from './testing/parts.mjs';
import { freshResultFile, ownResultFile, takeResult } from './testing/result-file.mjs';
import { mayInstallForTests } from './testing/server-packages.mjs';
import { closingLine, closingLines, sumTallies, tallyOne } from './testing/tally.mjs';

/**
 * @typedef {import('./testing/parts.mjs').Part} Part
 * @typedef {import('./testing/tally.mjs').Tally} Tally
 * @typedef {{ readonly part: Part, readonly tally: Tally, readonly seconds: number }} Result
 */

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
  const lanes = [...new Set(chosen.map(({ lane }) => lane))].map((lane) => chosen.filter((part) => part.lane === lane));
  if (lanes.length > 1)
    console.log(`Parts run side by side; what one of them prints stands in ${logOf('PART')} until it ends.`);
  const results = (await Promise.all(lanes.map((lane) => runLane(lane, env, lanes.length > 1)))).flat();

  console.log('');
  for (const { part, tally, seconds } of inOrder(results)) {
    const note = tally.note === undefined ? '' : ` ${tally.note}`;
    console.log(`${part.name.padEnd(18)}${closingLine(tally)} (${seconds} s)${note}`);
  }
  const total = sumTallies(inOrder(results).map(withPartName));
  writeFileSync(summaryFile, JSON.stringify(total));
  console.log(closingLines(total));
  return total.failed === 0 ? 0 : 1;
});

/**
 * Runs parts one after the other.
 *
 * @param {readonly Part[]} lane
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} isBesideOthers - Whether other lanes run at the same time. A part's output is then shown when it has ended.
 * @returns {Promise<readonly Result[]>}
 */
async function runLane(lane, env, isBesideOthers) {
  const results = [];
  for (const part of lane) {
    const startedMs = Date.now();
    const tally = await runPart(part, env, isBesideOthers ? projectPath(...logOf(part.name).split('/')) : null);
    results.push({ part, tally, seconds: Math.round((Date.now() - startedMs) / 1000) });
  }
  return results;
}

/**
 * The tally of one part, which runs in a process of its own.
 *
 * @param {Part} part
 * @param {NodeJS.ProcessEnv} env
 * @param {string | null} log - The file for its output until it has ended; null where its output is shown as it comes.
 * @returns {Promise<Tally>}
 */
async function runPart({ name }, env, log) {
  const resultFile = ownResultFile(`part-${name}`);
  const args = [projectPath('build', 'testing', 'run-part.mjs'), name, resultFile];
  const heading = `\n── ${name}`;
  if (log === null) {
    console.log(heading);
    await runProgram(process.execPath, args, env);
  } else {
    await logProgram(process.execPath, args, log, env);
    console.log(`${heading}\n${readFileSync(log, 'utf8').trim()}`);
    rmSync(log);
  }
  return takeResult(resultFile) ?? { ...tallyOne(false), note: 'The part ended without a result.' };
}

/**
 * The path in the project of a part's output while it runs. The process id keeps apart two runs in one checkout.
 *
 * @param {string} name
 */
function logOf(name) {
  return `dist/test-results/${name}-${process.pid}.log`;
}

/**
 * The tally of a part whose failed tests say the part too. A part that failed without naming a test is named itself.
 *
 * @param {Result} result
 * @returns {Tally}
 */
function withPartName({ part, tally }) {
  if (tally.failed === 0) return tally;
  const { failures = [], note = 'failed' } = tally;
  return {
    ...tally,
    failures: failures.length === 0 ? [`${part.name}: ${note}`] : failures.map((line) => `${part.name}: ${line}`),
  };
}

/**
 * The results in the order of the parts.
 *
 * @param {readonly Result[]} results
 */
function inOrder(results) {
  return parts.flatMap((part) => results.filter((result) => result.part === part));
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
