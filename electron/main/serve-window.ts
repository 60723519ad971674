import { basename } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { app, type BrowserWindow, session, shell } from 'electron';
import type { Pushes } from '../contract/api';
import type { Message } from '../contract/message';
import type { NamedFile } from '../contract/opened-file';
import { ok, type Result } from '../contract/result';
import { lookUpInput } from '../core/address/look-up-input';
import { programs } from '../core/programs/programs';
import { composeTestMessage } from '../core/test-message/compose';
import { runDiscovery, runSignIn } from '../engine/run';
import { runTestMessage } from '../engine/test-message/run-test-message';
import { findPrograms } from '../node/find-programs';
import { readOpenedBytes, readOpenedPath, readOwnText } from '../node/opened-files';
import { appVersion, runtimeName, testedRuntimes } from '../node/program-facts';
import { publisher } from '../node/publisher';
import { renewedPlaceIn } from '../node/renewed-list';
import { readTrustedAuthorities, type TrustedAuthorities } from '../node/trusted-authorities';
import type { Say } from '../words/format-message';
import { valuesInReportSentence } from '../words/said-in-reports';
import { createCalendarLooks } from './calendar-looks';
import { demoAccounts } from './demo-accounts';
import type { Dialogs } from './dialogs';
import { createExports } from './exports';
import { openHelp } from './help';
import type { Handlers } from './ipc';
import { openNetworkSettings } from './network-settings';
import { createPageOpener } from './page-opener';
import { createProviderList } from './provider-list';
import { createPublishedChecks } from './published-checks';
import { saveReport } from './report-saving';
import { createRuns } from './runs';
import { createRuntimeDoubt } from './runtime-doubt';
import { createStartFile } from './start-file';
import type { StartOptions } from './start-options';
import { openInstalled } from './start-program';
import { systemRoutes } from './system-routes';
import { createUpdates, type StoredChoices } from './updates';
import { createWorlds } from './worlds';

interface WindowService {
  readonly options: StartOptions;
  /** The authorities, where a file of them was named. */
  readonly authorities: TrustedAuthorities | null;
  readonly dialogs: Dialogs;
  readonly push: Pushes;
  readonly say: Say;
  /** Keeps a language for the next start. */
  readonly chooseLanguage: (tag: string) => void;
  /** What is kept about looking for new versions. */
  readonly choices: StoredChoices;
  /** Whether the program has run before on this computer. */
  readonly hasRunBefore: boolean;
}

/** What is done for a window. */
export interface ServedWindow {
  readonly handlers: Handlers;
  /** Shows a report or settings file that the system passes in. */
  openFile(path: string): Promise<void>;
  /** Has the list of providers read again, because the renewed one was removed. */
  forgetList(): void;
}

/** Does the work that the page of a window asks for, until the window is closed. */
export function serveWindow(
  window: BrowserWindow,
  { options, authorities, dialogs, push, say, chooseLanguage, choices, hasRunBefore }: WindowService,
): ServedWindow {
  const renewed = renewedPlaceIn(app.getPath('userData'));
  const list = createProviderList(renewed);
  const worlds = createWorlds({
    openNetwork: async () => {
      // Loading the engine blocks the program, so it has a turn of its own.
      await nextTurn();
      const { createEnginePorts, realWorld } = await import('../node/engine-ports');
      const trusted = authorities ?? ownAuthorities();
      // Another session, because the page's session uses a proxy that does not exist.
      const routes = systemRoutes(session.fromPartition('system-routes'));
      return await createEnginePorts(trusted, { ...realWorld(routes), loadProviders: list.table });
    },
    openDemo: async () => {
      const { startDemoProvider } = await import('../node/demo/demo-provider');
      return await startDemoProvider();
    },
  });
  const runtime = createRuntimeDoubt({ version: process.versions.electron, isDemo: worlds.isDemo });
  void (options.demo ? worlds.setDemo(true) : worlds.ports());

  const runs = createRuns({
    discover: runDiscovery,
    signIn: runSignIn,
    sendTest: runTestMessage,
    compose: (address, token) => composeTestMessage(address, token, say),
    loadPorts: worlds.ports,
    doubtedRuntime: runtime.doubted,
    push,
  });
  const calendars = createCalendarLooks(worlds.ports);
  const exports = createExports({
    account: runs.account,
    calendarsOf: calendars.found,
    chooseFolder: dialogs.chooseFolder,
    say,
    findPrograms: () => findPrograms(programs),
    openInstalled,
    showInFolder: (path) => shell.showItemInFolder(path),
  });
  const words = { say, valuesOf: valuesInReportSentence };
  const opened = (file: Result<NamedFile['file'], Message>, fileName: string): Result<NamedFile, Message> => {
    if (!file.ok) return file;
    if (file.value.format === 'mailwright-settings') runs.startFrom(file.value);
    return ok({ fileName, file: file.value });
  };
  const open = async (path: string) => opened(await readOpenedPath(path, words, renewed), basename(path));
  const startFile = createStartFile(options.file, { read: open, push });
  const openPage = createPageOpener((url) => shell.openExternal(url));
  const updates = createUpdates({
    ...{ publisher, version: appVersion, nowMs: Date.now, loadPorts: worlds.ports, isDemo: worlds.isDemo },
    ...{ list, choices, hasRunBefore },
    openPage,
  });
  const checks = createPublishedChecks(worlds.ports);
  window.on('closed', () => {
    runs.forgetAll();
    checks.stop();
    calendars.forget();
  });

  const handlers: Handlers = {
    startRun: runs.start,
    cancelRun: ({ runId }) => {
      runs.cancel(runId);
      return null;
    },
    readTranscript: ({ runId, step }) => runs.transcript(runId, step),
    lookUpInput: async ({ text }) => lookUpInput(text, (await worlds.ports()).providers),
    explainText: async ({ text }) => {
      // Few need it, and it is large.
      const { explainText } = await import('../core/diagnosis/explain-text');
      return explainText({ protocol: null, stage: null, text });
    },
    listPrograms: exports.list,
    measureExports: exports.measure,
    previewExport: exports.preview,
    saveExports: exports.save,
    verifyPublished: checks.check,
    findCalendars: ({ domain }) => calendars.find(domain),
    showSavedFiles: exports.showSaved,
    deleteSavedFiles: ({ id }) => exports.deleteSaved(id),
    openProgram: ({ program }) => exports.open(program),
    forgetPassword: () => {
      runs.account()?.forgetPasswords();
      return null;
    },
    openReport: async () => {
      const path = await dialogs.chooseOwnFile();
      return path === null ? 'not-chosen' : await open(path);
    },
    openText: ({ text, fileName }) => opened(readOwnText(text, words, renewed), fileName),
    openDropped: async ({ base64, fileName }) =>
      opened(await readOpenedBytes(Buffer.from(base64, 'base64'), fileName, words, renewed), fileName),
    takeStartFile: startFile.take,
    saveReport: ({ runIds }) => saveReport(runs.kept(runIds), { choosePlace: dialogs.chooseReportPlace, say }),
    readAbout: () => ({
      version: appVersion,
      runtime: runtimeName(),
      engines: `Chromium ${process.versions.chrome}, Node.js ${process.versions.node}`,
      testedOn: testedRuntimes,
      platform: `${process.platform} ${process.arch}`,
      isDemo: worlds.isDemo(),
      startedInDemo: options.demo,
      startedForRepair: options.repair,
      providerList: list.facts(),
      isMaintained: runtime.isMaintained,
      asksAboutRuntime: runtime.doubted() !== null,
    }),
    useRuntimeAnyway: () => {
      runtime.useAnyway();
      return null;
    },
    openHelp: (request) => openHelp(request, list.helpPages(), openPage),
    openNetworkSettings,
    readUpdates: updates.facts,
    takeUpdateQuestion: updates.takeQuestion,
    chooseWeeklyLook: async ({ isAgreed }) => {
      await updates.choose(isAgreed);
      return null;
    },
    lookForUpdates: updates.look,
    lookIfDue: updates.lookIfDue,
    openUpdatePage: updates.openPage,
    renewProviderList: async ({ from }) => {
      if (from === 'publisher') return await updates.renewList();
      const path = await dialogs.chooseProviderList();
      return path === null ? 'not-chosen' : await list.renewFromFile(path);
    },
    chooseLanguage: ({ tag }) => {
      chooseLanguage(tag);
      return null;
    },
    switchDemo: async ({ on }) => {
      if (on !== worlds.isDemo()) {
        runs.forgetAll();
        checks.stop();
        calendars.forget();
        await worlds.setDemo(on);
      }
      return on ? demoAccounts : null;
    },
  };
  return { handlers, openFile: startFile.open, forgetList: list.forget };
}

/** The public authorities and those of this computer. */
function ownAuthorities(): TrustedAuthorities {
  const read = readTrustedAuthorities([]);
  if (!read.ok) throw new Error(read.failure.detail);
  return read.value;
}
