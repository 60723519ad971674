import { rmSync } from 'node:fs';
import { exitWith } from './cannot-go-on.mjs';
import { hasDisplay } from './has-display.mjs';
import { noSystemPackages, prepare } from './prepare.mjs';
import { projectPath } from './project-path.mjs';
import { makeContactSheets } from './screenshots/contact-sheets.mjs';
import { openDisplay } from './testing/open-display.mjs';
import { runTool } from './testing/run-tool.mjs';

const asReleased = '--as-released';
const pictures = projectPath('dist', 'screenshots');

// The tests in `tests/e2e/states` open every state of the window; here they also take pictures. Arguments select tests as Playwright's
// do, for example `settings.spec` or `-g consent`; the pictures of other tests are kept. With `--as-released` the pictures lack the
// notice of a runtime that is no longer maintained. The tests leave it out; the program has no such option.
await exitWith(async () => {
  const args = process.argv.slice(2);
  const runtime = await prepare({ mayInstall: !args.includes(noSystemPackages) });
  const display = hasDisplay() ? {} : { DISPLAY: (await openDisplay()).name };
  const chosen = args.filter((argument) => argument !== noSystemPackages && argument !== asReleased);
  if (chosen.length === 0) rmSync(pictures, { recursive: true, force: true });
  const which = chosen.some((argument) => argument.includes('spec')) ? chosen : ['tests/e2e/states/', ...chosen];
  const tests = ['test', '--config', 'build/playwright.config.mjs', '--reporter=list', ...which];
  const look = args.includes(asReleased) ? { MAILWRIGHT_PICTURES_AS_RELEASED: '1' } : {};
  const env = { ...display, ...look, MAILWRIGHT_ELECTRON: runtime.program, MAILWRIGHT_PICTURES: pictures };
  const code = await runTool('@playwright/test/cli.js', tests, env);
  await makeContactSheets({ program: runtime.program, pictures, env: display });
  return code;
});
