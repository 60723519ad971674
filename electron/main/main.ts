import { join } from 'node:path';
import { app, session } from 'electron';
import { message } from '../core/message';
import type { TrustedAuthorities } from '../node/trusted-authorities';
import type { Say } from '../words/format-message';
import { chooseLanguage } from '../words/languages';
import { firstCode, registerAppScheme, serveAppScheme } from './app-scheme';
import { cannotStart } from './cannot-start';
import { createHandedOver, fileOfSecondStart } from './handed-over';
import { serveRequests } from './ipc';
import { createMistakeStop } from './mistake-stop';
import { createPreferenceFile } from './preference-file';
import { hardenContents, hardenSession, pageSwitches, silenceSession } from './security';
import { readStartOptions } from './start-options';
import { firstFrame, loadingEnds, loadPage, openWindow, showWindow } from './window';

const options = readStartOptions(process.argv.slice(1), {
  env: process.env,
  folder: process.cwd(),
  isNamedToElectron: process.defaultApp,
});
const handedOver = createHandedOver();

registerAppScheme();
for (const [name, value] of pageSwitches) app.commandLine.appendSwitch(name, value);
// Root needs `--no-sandbox`. With that switch and the sandbox enabled, the program would never start.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.on('session-created', silenceSession);
app.on('web-contents-created', (_event, contents) => hardenContents(contents));
app.on('open-file', (event, path) => {
  event.preventDefault();
  handedOver.add(path);
});
app.on('second-instance', (_event, _argv, _folder, sent) => handedOver.add(fileOfSecondStart(sent)));

if (app.requestSingleInstanceLock({ file: options.file })) {
  void app
    .whenReady()
    .then(start)
    .catch((error: unknown) => cannotStart(String(error), 1));
} else {
  app.quit();
}

/**
 * Opens the window and has its page loaded. Everything else is loaded while the page's own process is busy with the page, or once the
 * page asks for it: what is loaded before that delays the first frame.
 */
async function start(): Promise<void> {
  const { defaultSession } = session;
  const hardened = hardenSession(defaultSession);
  const preferences = createPreferenceFile(app.getPath('userData'));
  const stored = preferences.read();
  const language =
    options.language ?? chooseLanguage([stored.language ?? [], app.getPreferredSystemLanguages()].flat());
  const openWords = async () => (await import('../words/open-language')).openLanguage(language);

  const mistake = createMistakeStop(openWords);
  process.on('uncaughtException', mistake.stop);
  process.on('unhandledRejection', mistake.stop);
  app.on('window-all-closed', () => {
    if (!mistake.isStopped()) app.quit();
  });

  serveAppScheme(join(__dirname, '../renderer'));
  const window = openWindow(stored.window);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') mistake.stop(Object.assign(new Error('The page is gone'), { code: reason }));
  });
  const drawn = firstFrame(window);
  // A page whose code is missing stops loading without it.
  const pageIsBusy = Promise.race([firstCode(defaultSession), loadingEnds(window)]);
  const surrounded = pageIsBusy.then(async () => {
    const authorities = await readAuthorities(options.authorityFiles, openWords);
    const { surroundWindow } = await import('./surround-window');
    return surroundWindow(window, {
      preferences,
      stored,
      options,
      handedOver,
      authorities,
      say: await openWords(),
    });
  });
  serveRequests(window, async () => (await (await surrounded).loadWork()).handlers);
  const shown = Promise.all([drawn, surrounded]).then(() => showWindow(window, stored.window));
  await hardened;
  await Promise.all([loadPage(window, language), shown]).catch((error: unknown) => {
    // A mistake has closed the page while it loaded, and its box is open already.
    if (!mistake.isStopped()) throw error;
  });
}

/** Gives the authorities, with those of the files named; null where none is named. A file that cannot be read ends the program. */
async function readAuthorities(
  files: readonly string[],
  openWords: () => Promise<Say>,
): Promise<TrustedAuthorities | null> {
  if (files.length === 0) return null;
  const { readTrustedAuthorities } = await import('../node/trusted-authorities');
  const read = readTrustedAuthorities(files);
  if (read.ok) return read.value;
  const { path, detail } = read.failure;
  return await cannotStart((await openWords())(message('cli.bad-authority-file', { path, detail })), 2);
}
