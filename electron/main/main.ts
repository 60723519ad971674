import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { app, Menu, session } from 'electron';
import type { Preferences } from '../contract/preferences';
import { message } from '../core/message';
import { isMaintainedElectron, runtimeName } from '../node/program-facts';
import { readTrustedAuthorities } from '../node/trusted-authorities';
import { chooseLanguage, completeLanguages, openLanguage } from '../words/languages';
import { registerAppScheme, serveAppScheme } from './app-scheme';
import { cannotStart } from './cannot-start';
import { createDialogs } from './dialogs';
import { menuTemplate } from './menu';
import { createMistakeStop } from './mistake-stop';
import { createPreferenceFile } from './preference-file';
import { removeEverything } from './remove-everything';
import { hardenContents, hardenSession, pageSwitches, silenceSession } from './security';
import { serveWindow } from './serve-window';
import { readStartOptions } from './start-options';
import { comeForward, loadPage, openWindow, rememberPlace } from './window';

const options = readStartOptions(process.argv.slice(1), {
  env: process.env,
  folder: process.cwd(),
  isNamedToElectron: process.defaultApp,
});
/** Files that macOS passes in before the window is open. */
const handedOver: string[] = [];

registerAppScheme();
for (const [name, value] of pageSwitches) app.commandLine.appendSwitch(name, value);
// Root needs `--no-sandbox`. With that switch and the sandbox enabled, the program would never start.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.on('session-created', silenceSession);
app.on('web-contents-created', (_event, contents) => hardenContents(contents));
app.on('open-file', (event, path) => {
  event.preventDefault();
  handedOver.push(path);
});

if (app.requestSingleInstanceLock({ file: options.file })) {
  void app
    .whenReady()
    .then(start)
    .catch((error: unknown) => cannotStart(String(error), 1));
} else {
  app.quit();
}

async function start(): Promise<void> {
  const folder = app.getPath('userData');
  const preferences = createPreferenceFile(folder);
  const stored = await preferences.read();
  let kept = stored;
  const keep = (changes: Partial<Preferences>) => {
    kept = { ...kept, ...changes };
    return preferences.save(kept);
  };
  const preferred = [stored.language ?? [], app.getPreferredSystemLanguages()].flat();
  const language = options.language ?? chooseLanguage(preferred);
  const say = await openLanguage(language);
  if (!isMaintainedElectron(process.versions.electron)) {
    tellTerminal(say(message('window.runtime.notice', { runtime: runtimeName() })));
    tellTerminal(say(message('window.runtime.terminal')));
  }
  const authorities = readTrustedAuthorities(options.authorityFiles);
  if (!authorities.ok) {
    const { path, detail } = authorities.failure;
    return await cannotStart(say(message('cli.bad-authority-file', { path, detail })), 2);
  }

  const mistake = createMistakeStop(say);
  process.on('uncaughtException', mistake.stop);
  process.on('unhandledRejection', mistake.stop);
  app.on('window-all-closed', () => {
    if (!mistake.isStopped()) app.quit();
  });

  const { defaultSession } = session;
  await hardenSession(defaultSession);
  serveAppScheme(join(__dirname, '../renderer'));
  const window = openWindow(stored.window);
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') mistake.stop(Object.assign(new Error('The page is gone'), { code: reason }));
  });
  const dialogs = createDialogs(window, say);
  const file = handedOver.at(-1) ?? options.file;
  const keepLanguage = (language: string | null) => {
    void keep({ language }).then(() => dialogs.tell(say(message('menu.language.next-start'))));
  };
  const served = serveWindow(window, {
    options: { ...options, file },
    authorities: authorities.value,
    dialogs,
    say,
    chooseLanguage: keepLanguage,
  });
  const actions = {
    command: served.command,
    showPrivacy: () => void dialogs.showPrivacy(),
    removeEverything: () => void removeEverything({ preferences, session: defaultSession, folder }, dialogs, say),
    chooseLanguage: keepLanguage,
  };
  const languages = { offered: completeLanguages, chosen: stored.language };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(say, actions, process.platform, languages)));
  rememberPlace(window, (place) => keep({ window: place }));

  app.on('second-instance', (_event, _argv, _folder, sent) => {
    comeForward(window);
    const path = fileOf(sent);
    if (path !== null) void served.openFile(path);
  });
  app.on('open-file', (_event, path) => void served.openFile(path));
  await loadPage(window, language).catch((error: unknown) => {
    // A mistake has closed the page while it loaded, and its box is open already.
    if (!mistake.isStopped()) throw error;
  });
}

/** The file that a second start of the program names; null where it names none. */
function fileOf(sent: unknown): string | null {
  const hasFile = typeof sent === 'object' && sent !== null && 'file' in sent;
  return hasFile && typeof sent.file === 'string' ? sent.file : null;
}

/** Writes a line to the terminal that the program was started in. Does nothing without a terminal, or when it is closed. */
function tellTerminal(line: string): void {
  try {
    writeSync(2, `${line}\n`);
  } catch {
    // A program that was started by a click may have no standard error.
  }
}
