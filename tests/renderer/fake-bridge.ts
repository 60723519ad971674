import type { Bridge, ExportPreview, Pushes, RunRequest } from '../../electron/contract/api';
import { ok } from '../../electron/contract/result';
import type { RunEvent } from '../../electron/contract/run-event';

/** A bridge to nowhere that remembers what it is asked, and through which a test plays main. */
export interface FakeBridge extends Bridge {
  readonly started: RunRequest[];
  readonly asked: { readonly method: string; readonly request: unknown }[];
  /** Tells the window events of the run that it started last. */
  tell(...events: readonly RunEvent[]): void;
  tellMishap: Pushes['onMishap'];
  /** What the next start is answered with. */
  answerStart: Awaited<ReturnType<Bridge['startRun']>>;
  answerSave: Awaited<ReturnType<Bridge['saveExports']>>;
}

const preview: ExportPreview = {
  client: 'thunderbird',
  ok: true,
  files: [{ name: 'jane@example.net.thunderbird.zip', sizeBytes: 1_826, text: null }],
  carried: [{ id: 'export.carries.login', values: {} }],
  notCarried: [{ id: 'export.cannot.password', values: { client: 'Thunderbird' } }],
  warnings: [],
  ways: [],
};

/** Puts a fake in the place of the preload's bridge. To be called before anything of the window is imported. */
export function installFakeBridge(): FakeBridge {
  const onRunEvents = new Set<Pushes['onRunEvents']>();
  const onMishap = new Set<Pushes['onMishap']>();
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
    answerStart: ok(ok(null)),
    answerSave: ok(ok({ kind: 'saved', folder: '/home/jane', names: ['jane@example.net.thunderbird.zip'] })),
    tell: (...events) => {
      const runId = started.at(-1)?.runId;
      if (runId === undefined) throw new Error('No run was started');
      for (const listener of onRunEvents) listener({ runId, events });
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
    readAbout: answer('readAbout', { version: '0.1.0', runtime: 'Electron 45.4.1', engines: '', platform: '' }),
    openHelp: answer('openHelp', ok(null)),
    onRunEvents: (listener) => listenIn(onRunEvents, listener),
    onMishap: (listener) => listenIn(onMishap, listener),
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
