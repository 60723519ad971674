import { join } from 'node:path';
import { app, dialog, session } from 'electron';
import { message } from '../core/message';
import { withText } from '../core/run/with-text';
import type { Ports } from '../engine/ports';
import { runDiscovery, runSignIn } from '../engine/run';
import { readTrustedAuthorities } from '../node/trusted-authorities';
import { chooseLanguage } from '../words/choose-language';
import { sayIn } from '../words/format-message';
import { readAbout } from './about';
import { registerAppScheme, serveAppScheme } from './app-scheme';
import { createExports } from './exports';
import { openHelp } from './help';
import { pushesTo, serveRequests } from './ipc';
import { setMenu } from './menu';
import { verdictFromError } from './mishap';
import { createRuns } from './runs';
import { hardenContents, hardenSession } from './security';
import { readStartOptions } from './start-options';
import { loadPage, openWindow } from './window';

registerAppScheme();
// With that switch, as root needs it, a sandboxed program would never start.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.on('web-contents-created', (_event, contents) => hardenContents(contents));
app.on('window-all-closed', () => app.quit());

if (app.requestSingleInstanceLock()) void app.whenReady().then(start).catch(giveUp);
else app.quit();

async function start(): Promise<void> {
  const say = sayIn(chooseLanguage(app.getPreferredSystemLanguages()));
  const authorities = readTrustedAuthorities(readStartOptions(process.argv.slice(1), process.env).authorityFiles);
  if (!authorities.ok) {
    const { path, detail } = authorities.failure;
    dialog.showErrorBox(app.getName(), say(message('cli.bad-authority-file', { path, detail })));
    return app.exit(2);
  }

  hardenSession(session.defaultSession);
  serveAppScheme(join(__dirname, '../renderer'));
  setMenu(say);
  const window = openWindow();
  app.on('second-instance', () => window.focus());

  const push = pushesTo(window);
  const tellMishap = (error: unknown) => push.onMishap({ runId: null, verdict: verdictFromError(error) });
  process.on('uncaughtException', tellMishap);
  process.on('unhandledRejection', tellMishap);

  let ports: Promise<Ports> | null = null;
  const loadPorts = () => {
    ports ??= import('../node/engine-ports').then(({ createEnginePorts }) => createEnginePorts(authorities.value));
    return ports;
  };
  // Loading the mail libraries holds everything up, so the first frame comes first.
  window.once('show', () => void loadPorts());

  const runs = createRuns({
    discover: runDiscovery,
    signIn: runSignIn,
    loadPorts,
    push,
    withText: (event) => withText(event, say),
  });
  const exports = createExports({
    account: runs.account,
    chooseFolder: async () => {
      const title = say(message('window.export.choose-folder'));
      const { filePaths } = await dialog.showOpenDialog(window, {
        title,
        properties: ['openDirectory', 'createDirectory'],
      });
      return filePaths[0] ?? null;
    },
    say,
  });
  window.on('closed', runs.cancelAll);

  serveRequests(window, {
    startRun: runs.start,
    cancelRun: ({ runId }) => {
      runs.cancel(runId);
      return null;
    },
    listClients: exports.list,
    renderExports: exports.render,
    saveExports: exports.save,
    readAbout,
    openHelp,
  });
  await loadPage(window);
}

/** Without a window there is nowhere else to say it. */
function giveUp(error: unknown): void {
  dialog.showErrorBox(app.getName(), String(error));
  app.exit(1);
}
