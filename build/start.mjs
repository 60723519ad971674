import { exitWith } from './cannot-go-on.mjs';
import { hasDisplay } from './has-display.mjs';
import { noSystemPackages, prepare } from './prepare.mjs';
import { projectPath } from './project-path.mjs';
import { runProgram } from './run-program.mjs';

await exitWith(async () => {
  const args = process.argv.slice(2);
  const runtime = await prepare({ mayInstall: !args.includes(noSystemPackages) });
  // npm runs scripts in the project's folder; the files that a person names lie where the person stands.
  const folder = process.env['INIT_CWD'] ?? process.cwd();
  const passedOn = args.filter((argument) => argument !== noSystemPackages);
  if (!hasDisplay()) {
    const commandLine = projectPath('dist', 'cli', 'mailwright.js');
    if (process.stdin.isTTY && process.stderr.isTTY) {
      console.log('There is no display here, so the window cannot open.\nThe wizard runs in this terminal instead.');
      return runProgram(process.execPath, [commandLine, ...passedOn], {}, folder);
    }
    console.log('There is no display here, so the window cannot open.\nThe command line can do the same:\n');
    await runProgram(process.execPath, [commandLine, '--help']);
    return 0;
  }
  // Chromium refuses to start as root with its sandbox.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return runProgram(runtime.program, [projectPath(), ...asRoot, ...passedOn], {}, folder);
});
