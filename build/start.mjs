import { exitWith } from './cannot-go-on.mjs';
import { hasDisplay } from './has-display.mjs';
import { noSystemPackages, prepare, prepareCommandLine } from './prepare.mjs';
import { projectPath } from './project-path.mjs';
import { runProgram } from './run-program.mjs';
import { withoutCoreDumps } from './without-core-dumps.mjs';

// npm runs scripts in the project's folder, but the paths of the user's files start from the user's folder.
const folder = process.env['INIT_CWD'] ?? process.cwd();

await exitWith(async () => {
  const args = process.argv.slice(2);
  const passedOn = args.filter((argument) => argument !== noSystemPackages);
  if (passedOn.includes('--help') || passedOn.includes('--version')) return await runCommandLine(passedOn);
  if (!hasDisplay()) return await goOnWithoutWindow(passedOn);

  const runtime = await prepare({ mayInstall: !args.includes(noSystemPackages) });
  // Chromium refuses to start as root with its sandbox.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return await runHere(runtime.program, [projectPath(), ...asRoot, ...passedOn]);
});

/** @param {readonly string[]} args */
async function goOnWithoutWindow(args) {
  console.log('There is no display here, so the window cannot open.');
  if (process.stdin.isTTY && process.stderr.isTTY) {
    console.log('The wizard runs in this terminal instead.');
    return await runCommandLine(args);
  }
  console.log('The command line can do the same:\n');
  return await runCommandLine(['--help']);
}

/** @param {readonly string[]} args */
async function runCommandLine(args) {
  await prepareCommandLine();
  return await runHere(process.execPath, [projectPath('dist', 'cli', 'mailwright.js'), ...args]);
}

/**
 * Runs Mailwright in the user's folder.
 *
 * @param {string} program
 * @param {readonly string[]} args
 */
async function runHere(program, args) {
  return await runProgram(...withoutCoreDumps(program, args), {}, folder);
}
