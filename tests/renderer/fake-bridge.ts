import type { About, Bridge, DemoAccounts, MenuCommand, Pushes, Requests } from '../../electron/contract/api';
import type { ExportPreview, ExportSize } from '../../electron/contract/exports';
import type { InputLookup } from '../../electron/contract/input-lookup';
import { failed, ok } from '../../electron/contract/result';
import type { RunEvent } from '../../electron/contract/run-event';
import type { RunRequest } from '../../electron/contract/run-request';
import type { LookOutcome, UpdateFacts, WeeklyNews } from '../../electron/contract/updates';
import { explainText } from '../../electron/core/diagnosis/explain-text';
import { knownProgram } from '../fakes/known-programs';

/** The answers of main to what the window asks about new versions. */
interface FakeUpdates {
  readonly facts: UpdateFacts | null;
  readonly question: string | null;
  readonly news: WeeklyNews | null;
  readonly look: LookOutcome;
  readonly renewal: ReturnType<Requests['renewProviderList']>;
}

/** A fake bridge that records requests, and through which a test acts as main. */
export interface FakeBridge extends Bridge {
  readonly started: RunRequest[];
  readonly asked: { readonly method: string; readonly request: unknown }[];
  /** Sends the window events of the run that it started last. */
  tell(...events: readonly RunEvent[]): void;
  tellMistake: Pushes['onMistake'];
  chooseInMenu(command: MenuCommand): void;
  /** The look-up of each text; nothing is known of other texts. */
  readonly lookups: Map<string, InputLookup>;
  /** Main's facts about itself and its runtime. */
  about: About;
  /** What main answers about new versions. */
  updates: FakeUpdates;
  /** The answer to the next start. */
  answerStart: Awaited<ReturnType<Bridge['startRun']>>;
  answerSave: Awaited<ReturnType<Bridge['saveExports']>>;
  /** The content of a file that is opened or dropped. */
  answerFile: Awaited<ReturnType<Bridge['openText']>>;
}

const preview: ExportPreview = {
  program: 'thunderbird',
  othersCouldServe: false,
  ok: true,
  files: [
    {
      name: 'jane@example.net.thunderbird.zip',
      sizeBytes: 1_826,
      texts: [{ name: 'prefs.js', text: '// no password is inside' }],
    },
  ],
  carried: [{ id: 'export.carries.person', values: {} }],
  notCarried: [{ id: 'export.cannot.password', values: { program: 'Thunderbird' } }],
  warnings: [],
  ways: [],
  impossible: [],
};

const size: ExportSize = {
  program: 'thunderbird',
  ok: true,
  fileCount: 1,
  sizeBytes: 1_826,
  stepCount: 4,
  hostInTheClear: null,
};

const demo: DemoAccounts = {
  password: 'demo',
  accounts: [{ address: 'you@all-well.example', about: { id: 'demo.situation.all-well', values: {} } }],
};

const maintained: About = {
  version: '0.1.0',
  runtime: 'Electron 45.4.1',
  isMaintained: true,
  asksAboutRuntime: false,
  engines: 'Chromium 140',
  testedOn: { node: '24.1.0', chromium: '140', electron: '39.0.0' },
  platform: 'linux x64',
  isDemo: false,
  startedInDemo: false,
  startedForRepair: false,
  providerList: { edition: 1, checked: '2026-10-12', isRenewed: false, canRenew: false },
};

/** A build that names no publisher. */
export const noUpdates: FakeUpdates = {
  facts: null,
  question: null,
  news: null,
  look: { kind: 'answered', version: null, pageHost: 'mailwright.example', edition: null },
  renewal: 'not-chosen',
};

/** Puts a fake in the place of the preload's bridge. Call it before importing any module of the window. */
export function installFakeBridge(): FakeBridge {
  Object.assign(globalThis, { PerformanceObserver: PaintedAtOnce });
  const onRunEvents = new Set<Pushes['onRunEvents']>();
  const onMistake = new Set<Pushes['onMistake']>();
  const onMenuCommand = new Set<Pushes['onMenuCommand']>();
  const onFileOpened = new Set<Pushes['onFileOpened']>();
  const started: RunRequest[] = [];
  const asked: { method: string; request: unknown }[] = [];
  const answer =
    <T>(method: string, value: T) =>
    async (request: unknown) => {
      asked.push({ method, request });
      return ok(value);
    };
  const fake: FakeBridge = {
    started,
    asked,
    about: maintained,
    updates: noUpdates,
    answerStart: ok(ok(null)),
    answerSave: ok(ok({ kind: 'saved', folder: '/home/jane', names: ['jane@example.net.thunderbird.zip'] })),
    tell: (...events) => {
      const runId = started.at(-1)?.runId;
      if (runId === undefined) throw new Error('No run was started');
      for (const listener of onRunEvents) listener({ runId, events });
    },
    answerFile: ok(failed({ id: 'open.not-ours', values: {} })),
    lookups: new Map(),
    chooseInMenu: (command) => {
      for (const listener of onMenuCommand) listener({ command });
    },
    tellMistake: (mistake) => {
      for (const listener of onMistake) listener(mistake);
    },
    startRun: async (request) => {
      started.push(request);
      return fake.answerStart;
    },
    saveExports: async (request) => {
      asked.push({ method: 'saveExports', request });
      return fake.answerSave;
    },
    verifyPublished: answer('verifyPublished', ok({ channels: [], zone: [], nameServers: 0 })),
    findCalendars: answer('findCalendars', ok([])),
    showSavedFiles: answer('showSavedFiles', ok(null)),
    deleteSavedFiles: answer('deleteSavedFiles', ok([])),
    openProgram: answer('openProgram', ok(null)),
    cancelRun: answer('cancelRun', null),
    listPrograms: answer('listPrograms', [
      knownProgram({ id: 'thunderbird', name: 'Thunderbird' }),
      knownProgram({ id: 'card', name: 'Settings card', group: 'human' }),
    ]),
    measureExports: answer('measureExports', ok([size])),
    previewExport: answer('previewExport', ok(preview)),
    readAbout: async () => ok(fake.about),
    useRuntimeAnyway: answer('useRuntimeAnyway', null),
    openHelp: answer('openHelp', ok(null)),
    lookUpInput: async ({ text }) => ok(fake.lookups.get(text) ?? { provider: null, suggestion: null }),
    explainText: async ({ text }) => {
      asked.push({ method: 'explainText', request: { text } });
      return ok(explainText({ protocol: null, stage: null, text }));
    },
    forgetPassword: answer('forgetPassword', null),
    readTranscript: answer('readTranscript', []),
    openReport: async () => fake.answerFile,
    openText: async (request) => {
      asked.push({ method: 'openText', request });
      return fake.answerFile;
    },
    openDropped: async (request) => {
      asked.push({ method: 'openDropped', request });
      return fake.answerFile;
    },
    takeStartFile: answer('takeStartFile', 'none'),
    saveReport: answer('saveReport', ok({ kind: 'saved', folder: '/home/jane', names: ['jane.mailwright'] })),
    openNetworkSettings: answer('openNetworkSettings', ok(null)),
    readUpdates: async () => ok(fake.updates.facts),
    takeUpdateQuestion: async () => ok(fake.updates.question),
    chooseWeeklyLook: answer('chooseWeeklyLook', null),
    lookForUpdates: async () => ok(fake.updates.look),
    lookIfDue: async () => ok(fake.updates.news),
    openUpdatePage: answer('openUpdatePage', ok(null)),
    renewProviderList: async (request) => {
      asked.push({ method: 'renewProviderList', request });
      return ok(fake.updates.renewal);
    },
    chooseLanguage: answer('chooseLanguage', null),
    switchDemo: async (request) => {
      asked.push({ method: 'switchDemo', request });
      return ok(request.on ? demo : null);
    },
    onRunEvents: (listener) => listenIn(onRunEvents, listener),
    onMistake: (listener) => listenIn(onMistake, listener),
    onMenuCommand: (listener) => listenIn(onMenuCommand, listener),
    onFileOpened: (listener) => listenIn(onFileOpened, listener),
  };
  Object.defineProperty(window, 'mailwright', { value: fake, configurable: true });
  return fake;
}

function listenIn<T>(listeners: Set<T>, listener: T): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Says at once that the page is painted, because the page of a test never is. */
class PaintedAtOnce {
  constructor(private readonly tell: () => void) {}

  observe(): void {
    queueMicrotask(this.tell);
  }

  disconnect(): void {}
}
