import type { Pushes, TranscriptLine } from '../contract/api';
import type { Candidate } from '../contract/candidate';
import type { Report } from '../contract/report';
import { failed, ok, type Result } from '../contract/result';
import type { RunEvent } from '../contract/run-event';
import type { RunId, RunKind, RunRefusal, RunRequest } from '../contract/run-request';
import type { ServerName } from '../contract/server-name';
import type { SettingsFile } from '../contract/settings-file';
import type { Direction } from '../contract/verdict';
import type { Input } from '../core/address/input';
import { parseInput } from '../core/address/parse-input';
import { verdictOfMishap } from '../core/diagnosis/verdict-of-mishap';
import { serversNotAgreedTo } from '../core/discovery/servers-not-agreed-to';
import { createProviderTable } from '../core/knowledge/provider-table';
import { limits } from '../core/limits';
import { reportOfSettings } from '../core/run/settings-as-run';
import { Secret } from '../core/secret';
import type { DiscoveryRequest } from '../engine/discovery-request';
import type { Ports } from '../engine/ports';
import type { Emit, runDiscovery, runSignIn } from '../engine/run';
import { type Account, createAccount } from './account';
import { startEventBatch } from './event-batch';
import { createKeptRuns, type KeptRun } from './kept-runs';

/** What runs need: the engine, its ports, and the window that gets their events. */
export interface RunsSurroundings {
  readonly discover: typeof runDiscovery;
  readonly signIn: typeof runSignIn;
  /** Called before each run; the same ports each time. */
  readonly loadPorts: () => Promise<Ports>;
  /** The runtime on which no password is taken yet; null where passwords are taken. */
  readonly doubtedRuntime: () => string | null;
  readonly push: Pick<Pushes, 'onRunEvents' | 'onMishap'>;
}

/** The runs of one window: one of each kind at a time. */
export interface Runs {
  start(request: RunRequest): Promise<Result<null, RunRefusal>>;
  cancel(runId: RunId): void;
  /** What the newest discovery is about; null before the first. */
  account(): Account | null;
  /** The conversation of one step, oldest line first; empty where that run is no longer kept. */
  transcript(runId: RunId, step: string): readonly TranscriptLine[];
  /** The runs of these ids that are still kept. */
  kept(runIds: readonly RunId[]): readonly KeptRun[];
  /** Starts over with the settings of a file. Its servers can be tested, and signed in to once they are proven from here. */
  startFrom(settings: SettingsFile): void;
  /** Ends every run and forgets everything that was learned, passwords included. */
  forgetAll(): void;
}

type RequestOf<K extends RunKind> = Extract<RunRequest, { kind: K }>;

interface ActiveRun {
  readonly runId: RunId;
  readonly abort: AbortController;
}

/** Starts with no run and nothing known. */
export function createRuns({ discover, signIn, loadPorts, doubtedRuntime, push }: RunsSurroundings): Runs {
  const active = new Map<RunKind, ActiveRun>();
  const keptRuns = createKeptRuns();
  let account: Account | null = null;
  let discovered: Promise<Report | null> = Promise.resolve(null);

  /** Plays one run to its end and sends its events to the window; null where a mistake of ours ended it. */
  async function play(
    { kind, runId }: RunRequest,
    run: (emit: Emit, signal: AbortSignal) => Promise<Report>,
    note: Emit,
  ): Promise<Report | null> {
    const abort = new AbortController();
    active.set(kind, { runId, abort });
    const batch = startEventBatch((events) => push.onRunEvents({ runId, events }));
    const keep = keptRuns.begin(runId, kind);
    const release = () => {
      if (active.get(kind)?.runId === runId) active.delete(kind);
    };
    const emit = (event: RunEvent) => {
      // A finished run only says its farewells, so the next one may start.
      if (event.kind === 'finished') release();
      note(event);
      keep(event);
      // Conversations are long and seldom read, so the window asks for the one that it shows.
      if (event.kind !== 'line') batch.add(event);
    };
    try {
      return await run(emit, abort.signal);
    } catch (error) {
      batch.flush();
      push.onMishap({ runId, verdict: verdictOfMishap(error) });
      return null;
    } finally {
      release();
    }
  }

  function startDiscovery(request: RequestOf<'discover'>, ports: Ports): Result<null, RunRefusal> {
    const input = parseInput(request.input, { as: null, providers: ports.providers });
    if (!input.ok) return failed({ code: 'unreadable-input', message: input.failure.message });
    cancelAll();
    const current = createAccount(input.value);
    account = current;
    const { name, allowAddress, preferImplicitTls, acceptedCertificates } = request;
    const rules = { name, allowAddress, preferImplicitTls, acceptedCertificates };
    const discovery = { ...discoveryOf(input.value), ...rules };
    const note = (event: RunEvent) => {
      current.noteServers(event);
      current.noteReport(event);
    };
    discovered = play(request, (emit, signal) => discover(discovery, ports, emit, signal), note);
    return ok(null);
  }

  function startTest(request: RequestOf<'test-server'>, ports: Ports): Result<null, RunRefusal> {
    if (account === null) return failed({ code: 'nothing-discovered' });
    if (active.has('test-server')) return failed({ code: 'already-running' });
    const { server, isHostTyped, acceptedCertificates } = request;
    const typed = { ...server, basis: isHostTyped ? 'typed' : account.basisOf(server.host) } as const;
    const discovery = { ...discoveryOf(account.input), typedServers: [typed], acceptedCertificates };
    const { noteServers } = account;
    const note = (event: RunEvent) => {
      if (event.kind === 'candidate') noteServers(event);
    };
    void play(request, (emit, signal) => discover(discovery, ports, emit, signal), note);
    return ok(null);
  }

  function startSignIn(request: RequestOf<'sign-in'>, ports: Ports): Result<null, RunRefusal> {
    const runtime = doubtedRuntime();
    if (runtime !== null) return failed({ code: 'doubted-runtime', runtime });
    const { login, outgoingLogin } = request;
    const password = new Secret(request.password);
    const outgoingPassword = request.outgoingPassword === null ? null : new Secret(request.outgoingPassword);
    if (account === null) return failed({ code: 'nothing-discovered' });
    if (active.has('sign-in')) return failed({ code: 'already-running' });
    const incoming = provenServer(account, request.incoming);
    const outgoing = provenServer(account, request.outgoing);
    if (incoming === undefined || outgoing === undefined) return failed({ code: 'unknown-server' });
    const { domain } = account.input;
    const { agreedServers } = request;
    if (serversNotAgreedTo({ domain, incoming, outgoing }, agreedServers).length > 0)
      return failed({ code: 'not-agreed' });

    const current = account;
    // A sign-in may start before the search has settled; it waits for the search's report and completes it.
    const base = discovered;
    const passwords = { password, outgoingPassword };
    const acceptedBefore = incoming === null ? account.acceptedSignIn('incoming') : null;
    const servers = { domain, incoming, outgoing, agreedServers };
    const signInRequest = { ...servers, login, outgoingLogin, ...passwords, acceptedBefore, verbose: true };
    const run = async (emit: Emit, signal: AbortSignal) => {
      const found = await base;
      if (found === null) throw new Error('There is no report to complete');
      const report = { ...found, incoming: incoming ?? found.incoming, outgoing: outgoing ?? found.outgoing };
      return signIn(signInRequest, report, ports, emit, signal);
    };
    const note = (event: RunEvent) => {
      current.noteReport(event);
      for (const direction of directions) {
        const accepted = acceptedLogin(event, direction);
        const sent = direction === 'outgoing' ? (outgoingPassword ?? password) : password;
        if (accepted !== null) current.keepSignIn(direction, { login: accepted, password: sent });
      }
    };
    void play(request, run, note);
    return ok(null);
  }

  function cancelAll(): void {
    for (const run of active.values()) run.abort.abort();
    active.clear();
  }

  function forgetAll(): void {
    cancelAll();
    account = null;
    discovered = Promise.resolve(null);
    keptRuns.forget();
  }

  function startFrom(settings: SettingsFile): void {
    const report = reportOfSettings(settings);
    const { text, kind } = report.input;
    const input = parseInput(text, { as: kind, providers: createProviderTable([]) });
    if (!input.ok) return;
    forgetAll();
    account = createAccount(input.value);
    account.noteReport({ kind: 'finished', atMs: 0, report });
    discovered = Promise.resolve(report);
  }

  return {
    start: async (request) => {
      const ports = await loadPorts();
      switch (request.kind) {
        case 'discover':
          return startDiscovery(request, ports);
        case 'test-server':
          return startTest(request, ports);
        case 'sign-in':
          return startSignIn(request, ports);
      }
    },
    cancel: (runId) => {
      for (const run of active.values()) if (run.runId === runId) run.abort.abort();
    },
    account: () => account,
    transcript: keptRuns.transcript,
    kept: keptRuns.named,
    startFrom,
    forgetAll,
  };
}

const directions: readonly Direction[] = ['incoming', 'outgoing'];

/** The login name that the server of a direction has accepted, from the event that ends a run; else null. */
function acceptedLogin(event: RunEvent, direction: Direction): string | null {
  const outcome = event.kind === 'finished' ? event.report.signIn?.[direction] : null;
  return outcome?.ok === true ? outcome.login : null;
}

/** The server of that name as it was found; null where none is asked for, undefined where no run has proven it. */
function provenServer(account: Account, name: ServerName | null): Candidate | null | undefined {
  if (name === null) return null;
  const server = account.server(name);
  return server?.proven === true ? server : undefined;
}

/** How the window discovers: by every source that needs only the domain, until a good answer has settled. */
function discoveryOf(input: Input): DiscoveryRequest {
  return {
    input,
    name: null,
    typedServers: [],
    preferImplicitTls: false,
    askIspdb: true,
    allowAddress: false,
    thorough: false,
    deadlineMs: limits.runMs,
    acceptedCertificates: [],
    verbose: true,
  };
}
