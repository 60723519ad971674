import { type BrowserWindow, session } from 'electron';
import type { MenuCommand } from '../contract/api';
import type { Message } from '../contract/message';
import type { OpenedFile } from '../contract/opened-file';
import type { Result } from '../contract/result';
import { lookUpInput } from '../core/address/look-up-input';
import { runDiscovery, runSignIn } from '../engine/run';
import { readOwnFile, readOwnText } from '../node/opened-files';
import { appVersion, runtimeName } from '../node/program-facts';
import type { TrustedAuthorities } from '../node/trusted-authorities';
import type { Say } from '../words/format-message';
import { valuesInReportSentence } from '../words/said-in-reports';
import { demoAccounts } from './demo-accounts';
import type { Dialogs } from './dialogs';
import { createExports } from './exports';
import { openHelp } from './help';
import { pushesTo, serveRequests } from './ipc';
import { openNetworkSettings } from './network-settings';
import { saveReport } from './report-saving';
import { createRuns } from './runs';
import { createRuntimeDoubt } from './runtime-doubt';
import { createStartFile } from './start-file';
import type { StartOptions } from './start-options';
import { systemRoutes } from './system-routes';
import { createWorlds } from './worlds';

interface WindowService {
  readonly options: StartOptions;
  readonly authorities: TrustedAuthorities;
  readonly dialogs: Dialogs;
  readonly say: Say;
  /** Keeps a language for the next start. */
  readonly chooseLanguage: (tag: string) => void;
}

/** What the rest of the program sends to a served window. */
interface ServedWindow {
  command(command: MenuCommand): void;
  /** Shows a report or settings file that the system passes in. */
  openFile(path: string): Promise<void>;
}

/** Answers all requests of the window until it is closed. To be called before its page is loaded. */
export function serveWindow(
  window: BrowserWindow,
  { options, authorities, dialogs, say, chooseLanguage }: WindowService,
): ServedWindow {
  const push = pushesTo(window);
  // Loading the mail libraries blocks the program, so it waits for the first frame.
  const shown = new Promise<void>((resolve) => window.once('show', () => resolve()));
  const worlds = createWorlds({
    openNetwork: async () => {
      await shown;
      const { createEnginePorts, realWorld } = await import('../node/engine-ports');
      // Another session, because the page's session uses a proxy that does not exist.
      const routes = systemRoutes(session.fromPartition('system-routes'));
      return await createEnginePorts(authorities, realWorld(routes));
    },
    openDemo: async () => {
      await shown;
      const { startDemoProvider } = await import('../node/demo/demo-provider');
      return await startDemoProvider();
    },
  });
  const runtime = createRuntimeDoubt({ version: process.versions.electron, isDemo: worlds.isDemo });
  void (options.demo ? worlds.setDemo(true) : worlds.ports());

  const runs = createRuns({
    discover: runDiscovery,
    signIn: runSignIn,
    loadPorts: worlds.ports,
    doubtedRuntime: runtime.doubted,
    push,
  });
  const exports = createExports({ account: runs.account, chooseFolder: dialogs.chooseFolder, say });
  const words = { say, valuesOf: valuesInReportSentence };
  const opened = (file: Result<OpenedFile, Message>) => {
    if (file.ok && file.value.format === 'mailwright-settings') runs.startFrom(file.value);
    return file;
  };
  const open = async (path: string) => opened(await readOwnFile(path, words));
  const startFile = createStartFile(options.file, { read: open, tell: push.onFileOpened });
  window.on('closed', runs.forgetAll);

  serveRequests(window, {
    startRun: runs.start,
    cancelRun: ({ runId }) => {
      runs.cancel(runId);
      return null;
    },
    readTranscript: ({ runId, step }) => runs.transcript(runId, step),
    lookUpInput: async ({ text }) => lookUpInput(text, (await worlds.ports()).providers),
    listPrograms: exports.list,
    measureExports: exports.measure,
    previewExport: exports.preview,
    saveExports: exports.save,
    forgetPassword: () => {
      runs.account()?.forgetPasswords();
      return null;
    },
    openReport: async () => {
      const path = await dialogs.chooseOwnFile();
      return path === null ? 'not-chosen' : await open(path);
    },
    openText: ({ text }) => opened(readOwnText(text, words)),
    takeStartFile: startFile.take,
    saveReport: ({ runIds }) => saveReport(runs.kept(runIds), { choosePlace: dialogs.chooseReportPlace, say }),
    readAbout: () => ({
      version: appVersion,
      runtime: runtimeName(),
      engines: `Chromium ${process.versions.chrome}, Node.js ${process.versions.node}`,
      platform: `${process.platform} ${process.arch}`,
      isDemo: worlds.isDemo(),
      startedInDemo: options.demo,
      startedForRepair: options.repair,
      isMaintained: runtime.isMaintained,
      asksAboutRuntime: runtime.doubted() !== null,
    }),
    useRuntimeAnyway: () => {
      runtime.useAnyway();
      return null;
    },
    openHelp,
    openNetworkSettings,
    chooseLanguage: ({ tag }) => {
      chooseLanguage(tag);
      return null;
    },
    switchDemo: async ({ on }) => {
      if (on !== worlds.isDemo()) {
        runs.forgetAll();
        await worlds.setDemo(on);
      }
      return on ? demoAccounts : null;
    },
  });

  return {
    command: (command) => push.onMenuCommand({ command }),
    openFile: startFile.open,
  };
}
