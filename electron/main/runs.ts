import type { Pushes, RunId, RunKind, RunRefusal, RunRequest, ServerName } from '../contract/api';
import type { Candidate } from '../contract/candidate';
import type { Report } from '../contract/report';
import { failed, ok, type Result } from '../contract/result';
import type { RunEvent } from '../contract/run-event';
import type { Input } from '../core/address/input';
import { parseInput } from '../core/address/parse-input';
import { limits } from '../core/limits';
import { Secret } from '../core/secret';
import type { Ports } from '../engine/ports';
import type { DiscoveryRequest, Emit, runDiscovery, runSignIn } from '../engine/run';
import { type Account, createAccount } from './account';
import { startEventBatch } from './event-batch';
import { verdictFromError } from './mishap';

/** What runs need: the engine, its ports, and whom to tell. */
export interface RunsSurroundings {
  readonly discover: typeof runDiscovery;
  readonly signIn: typeof runSignIn;
  /** Called before each run; the same ports each time. */
  readonly loadPorts: () => Promise<Ports>;
  readonly push: Pushes;
  /** Gives an event the sentences that it is shown with. */
  readonly withText: (event: RunEvent) => RunEvent;
}

/** The runs of one window: one of each kind at a time. */
export interface Runs {
  start(request: RunRequest): Promise<Result<null, RunRefusal>>;
  cancel(runId: RunId): void;
  cancelAll(): void;
  /** What the newest discovery is about; null before the first. */
  account(): Account | null;
}

type RequestOf<K extends RunKind> = Extract<RunRequest, { kind: K }>;

interface ActiveRun {
  readonly runId: RunId;
  readonly abort: AbortController;
}

/** Starts with no run and nothing known. */
export function createRuns({ discover, signIn, loadPorts, push, withText }: RunsSurroundings): Runs {
  const active = new Map<RunKind, ActiveRun>();
  let account: Account | null = null;
  let discovered: Promise<Report | null> = Promise.resolve(null);

  /** Plays one run to its end and tells the window; null where a mistake of ours ended it. */
  async function play(
    { kind, runId }: RunRequest,
    run: (emit: Emit, signal: AbortSignal) => Promise<Report>,
    note: Emit,
  ): Promise<Report | null> {
    const abort = new AbortController();
    active.set(kind, { runId, abort });
    const batch = startEventBatch((events) => push.onRunEvents({ runId, events }));
    const emit = (event: RunEvent) => {
      note(event);
      batch.add(withText(event));
    };
    try {
      return await run(emit, abort.signal);
    } catch (error) {
      batch.flush();
      push.onMishap({ runId, verdict: verdictFromError(error) });
      return null;
    } finally {
      if (active.get(kind)?.runId === runId) active.delete(kind);
    }
  }

  function startDiscovery(request: RequestOf<'discover'>, ports: Ports): Result<null, RunRefusal> {
    const input = parseInput(request.input, { as: null, providers: ports.providers });
    if (!input.ok) return failed({ code: 'unreadable-input', message: input.failure.message });
    cancelAll();
    const current = createAccount(input.value);
    account = current;
    const discovery = { ...discoveryOf(input.value), name: request.name };
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
    const discovery = { ...discoveryOf(account.input), typedServers: [request.server] };
    void play(request, (emit, signal) => discover(discovery, ports, emit, signal), account.noteServers);
    return ok(null);
  }

  function startSignIn(request: RequestOf<'sign-in'>, ports: Ports): Result<null, RunRefusal> {
    const { login, outgoingLogin } = request;
    const password = new Secret(request.password);
    const outgoingPassword = request.outgoingPassword === null ? null : new Secret(request.outgoingPassword);
    if (account === null) return failed({ code: 'nothing-discovered' });
    if (active.has('sign-in')) return failed({ code: 'already-running' });
    const incoming = seenServer(account, request.incoming);
    const outgoing = seenServer(account, request.outgoing);
    if (incoming === undefined || outgoing === undefined) return failed({ code: 'unknown-server' });

    // The first good answer can be used while better sources still have their second: their report is completed.
    const base = discovered;
    const signInRequest = { incoming, outgoing, login, password, outgoingLogin, outgoingPassword, verbose: false };
    const run = async (emit: Emit, signal: AbortSignal) => {
      const report = await base;
      if (report === null) throw new Error('There is no report to complete');
      return signIn(signInRequest, report, ports, emit, signal);
    };
    void play(request, run, account.noteReport);
    return ok(null);
  }

  function cancelAll(): void {
    for (const run of active.values()) run.abort.abort();
    active.clear();
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
    cancelAll,
    account: () => account,
  };
}

/** The server of that name as it was found; null where none is asked for, undefined where no run has tried it. */
function seenServer(account: Account, name: ServerName | null): Candidate | null | undefined {
  return name === null ? null : account.server(name);
}

/** The window's way to discover: every source that needs no more than the domain, until a good answer has settled. */
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
    verbose: false,
  };
}
