import type { About, Bridge, DemoAccounts, MenuCommand, Pushes } from '../../electron/contract/api';
import type { ExportPreview } from '../../electron/contract/export-request';
import type { InputLookup } from '../../electron/contract/input-lookup';
import { failed, ok } from '../../electron/contract/result';
import type { RunEvent } from '../../electron/contract/run-event';
import type { RunRequest } from '../../electron/contract/run-request';

/** A bridge to nowhere that remembers what it is asked, and through which a test plays main. */
export interface FakeBridge extends Bridge {
  readonly started: RunRequest[];
  readonly asked: { readonly method: string; readonly request: unknown }[];
  /** Tells the window events of the run that it started last. */
  tell(...events: readonly RunEvent[]): void;
  tellMishap: Pushes['onMishap'];
  chooseInMenu(command: MenuCommand): void;
  /** What is known of each text; of any other, nothing. */
  readonly lookups: Map<string, InputLookup>;
  /** What main says of itself and its runtime. */
  about: About;
  /** What the next start is answered with. */
  answerStart: Awaited<ReturnType<Bridge['startRun']>>;
  answerSave: Awaited<ReturnType<Bridge['saveExports']>>;
  /** What a file that is opened or dropped holds. */
  answerFile: Awaited<ReturnType<Bridge['openText']>>;
}

const preview: ExportPreview = {
  client: 'thunderbird',
  ok: true,
  files: [
    {
      name: 'jane@example.net.thunderbird.zip',
      sizeBytes: 1_826,
      texts: [{ name: 'prefs.js', text: '// no password is inside' }],
    },
  ],
  carried: [{ id: 'export.carries.login', values: {} }],
  notCarried: [{ id: 'export.cannot.password', values: { client: 'Thunderbird' } }],
  warnings: [],
  ways: [],
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
  platform: 'linux x64',
  isDemo: false,
  startedInDemo: false,
};

/** Puts a fake in the place of the preload's bridge. To be called before anything of the window is imported. */
export function installFakeBridge(): FakeBridge {
  const onRunEvents = new Set<Pushes['onRunEvents']>();
  const onMishap = new Set<Pushes['onMishap']>();
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
    tellMishap: (mishap) => {
      for (const listener of onMishap) listener(mishap);
    },
    startRun: async (request) => {
      started.push(request);
      return fake.answerStart;
    },
    saveExports: async (request) => {
      asked.push({ method: 'saveExports', request });
      return fake.answerSave;
    },
    cancelRun: answer('cancelRun', null),
    listClients: answer('listClients', [
      { id: 'thunderbird', name: 'Thunderbird', group: 'app' },
      { id: 'card', name: 'Settings card', group: 'human' },
    ]),
    renderExports: answer('renderExports', ok([preview])),
    readAbout: async () => ok(fake.about),
    useRuntimeAnyway: answer('useRuntimeAnyway', null),
    openHelp: answer('openHelp', ok(null)),
    lookUpInput: async ({ text }) => ok(fake.lookups.get(text) ?? { provider: null, suggestion: null }),
    forgetPassword: answer('forgetPassword', null),
    readTranscript: answer('readTranscript', []),
    openReport: async () => fake.answerFile,
    openText: async (request) => {
      asked.push({ method: 'openText', request });
      return fake.answerFile;
    },
    takeStartFile: answer('takeStartFile', 'none'),
    saveReport: answer('saveReport', ok({ kind: 'saved', folder: '/home/jane', names: ['jane.mailwright'] })),
    openNetworkSettings: answer('openNetworkSettings', ok(null)),
    switchDemo: async (request) => {
      asked.push({ method: 'switchDemo', request });
      return ok(request.on ? demo : null);
    },
    onRunEvents: (listener) => listenIn(onRunEvents, listener),
    onMishap: (listener) => listenIn(onMishap, listener),
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
