import type { Pushes, TranscriptLine } from '../contract/api';
import { failed, ok, type Result } from '../contract/result';
import type { RunEvent } from '../contract/run-event';
import type { RunId, RunKind, RunPlan, RunRefusal, RunRequest } from '../contract/run-request';
import type { SavedSettings } from '../contract/settings-file';
import { verdictOfMistake } from '../core/diagnosis/verdict-of-mistake';
import { limits } from '../core/limits';
import type { Passwords } from '../core/login-secret';
import { Secret } from '../core/secret';
import { type Account, accountOfSettings, type ReadyRun } from '../engine/account';
import type { Ports } from '../engine/ports';
import type { runDiscovery, runSignIn } from '../engine/run';
import { type SearchRules, startRequest } from '../engine/start-request';
import type { runTestMessage } from '../engine/test-message/run-test-message';
import type { TestMessageWish } from '../engine/test-message/test-message';
import { startEventBatch } from './event-batch';
import { createKeptRuns, type KeptRun } from './kept-runs';

/** What runs need: the engine, its ports, and the window that gets their events. */
export interface RunsSurroundings {
  readonly discover: typeof runDiscovery;
  readonly signIn: typeof runSignIn;
  readonly sendTest: typeof runTestMessage;
  /** The test message for an address, in the language of the window. */
  readonly compose: TestMessageWish['compose'];
  /** Called before each run; the same ports each time. */
  readonly loadPorts: () => Promise<Ports>;
  /** The runtime on which no password is taken yet; null where passwords are taken. */
  readonly doubtedRuntime: () => string | null;
  readonly push: Pick<Pushes, 'onRunEvents' | 'onMistake'>;
}

/** The runs of one window: one of each kind at a time. */
interface Runs {
  start(request: RunRequest): Promise<Result<null, RunRefusal>>;
  cancel(runId: RunId): void;
  /** What the newest discovery is about; null before the first. */
  account(): Account | null;
  /** The conversation of one step, oldest line first; empty where that run is no longer kept. */
  transcript(runId: RunId, step: string): readonly TranscriptLine[];
  /** The runs of these ids that are still kept. */
  kept(runIds: readonly RunId[]): readonly KeptRun[];
  /** Starts over with the settings of a file. Its servers can be tested, and signed in to once they are proven from here. */
  startFrom(settings: SavedSettings): void;
  /** Ends every run and forgets everything that was learned, passwords included. */
  forgetAll(): void;
}

interface ActiveRun {
  readonly runId: RunId;
  readonly abort: AbortController;
}

/** Starts with no run and nothing known. */
export function createRuns({
  discover,
  signIn,
  sendTest,
  compose,
  loadPorts,
  doubtedRuntime,
  push,
}: RunsSurroundings): Runs {
  const active = new Map<RunKind, ActiveRun>();
  const keptRuns = createKeptRuns();
  let account: Account | null = null;

  /** Plays one run to its end and tells the window; a mistake of ours ends it, too. */
  async function play({ kind, runId }: RunPlan, run: ReadyRun['run']): Promise<void> {
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
      keep(event);
      // Conversations are long and seldom read, so the window asks for the one that it shows.
      if (event.kind !== 'line') batch.add(event);
    };
    try {
      await run(emit, abort.signal);
    } catch (error) {
      batch.flush();
      push.onMistake({ runId, verdict: verdictOfMistake(error) });
    } finally {
      release();
    }
  }

  async function start(request: RunRequest): Promise<Result<null, RunRefusal>> {
    const ports = await loadPorts();
    const { passwords, plan } = apart(request);
    const runtime = plan.kind === 'sign-in' ? doubtedRuntime() : null;
    if (runtime !== null) return failed({ code: 'doubted-runtime', runtime });
    const ready = startRequest(plan, { ports, rules, account, passwords, discover, signIn, sendTest, compose });
    if (!ready.ok) return ready;
    if (plan.kind === 'discover') cancelAll();
    // A new run takes the place of an earlier one, which the window may have forgotten. A sign-in does so of a test message, too.
    if (plan.kind === 'sign-in') replace('test-message');
    replace(plan.kind);
    account = ready.value.account;
    void play(plan, ready.value.run);
    return ok(null);
  }

  function replace(kind: RunKind): void {
    active.get(kind)?.abort.abort();
    active.delete(kind);
  }

  function cancelAll(): void {
    for (const run of active.values()) run.abort.abort();
    active.clear();
  }

  function forgetAll(): void {
    cancelAll();
    account = null;
    keptRuns.forget();
  }

  function startFrom(settings: SavedSettings): void {
    forgetAll();
    account = accountOfSettings(settings);
  }

  return {
    start,
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

/** The window's way to search: every source that needs no more than the domain, until a good answer has settled. */
const rules: SearchRules = { askIspdb: true, thorough: false, deadlineMs: limits.runMs, verbose: true };

/** The plan of a request, and the passwords that it came with. */
function apart(request: RunRequest): { readonly plan: RunPlan; readonly passwords: Passwords | null } {
  if (request.kind !== 'sign-in') return { plan: request, passwords: null };
  const { passwords: typed, ...plan } = request;
  if (typed === null) return { plan, passwords: null };
  const { incoming, outgoing } = typed;
  return {
    plan,
    passwords: { incoming: new Secret(incoming), outgoing: outgoing === null ? null : new Secret(outgoing) },
  };
}
