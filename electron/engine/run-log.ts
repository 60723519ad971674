import type { Candidate, StepState } from '../contract/candidate';
import type { Failure } from '../contract/failure';
import type { Disclosure, Report } from '../contract/report';
import type { Phase, PlannedStep, RunEvent } from '../contract/run-event';
import { toldInAll } from '../core/conclusion/others-tested';
import { decidesMore } from '../core/search/decides-more';
import { coverWords } from '../core/secrecy/cover-words';
import { createSecretCover, type SecretCover } from '../core/secrecy/secret-cover';
import type { Secret } from '../core/secret';
import { type Changes, createChanges } from './changes';
import type { Clock, Watch } from './ports';

/** How a step ended. */
interface StepEnd {
  readonly state: StepState;
  readonly failure?: Failure | null;
  readonly found?: number;
  readonly of?: number;
  /** How long the step waited for its turn; that is no part of the time it took. */
  readonly inLineMs?: number;
  /** How long ago the server was proven, where that is kept from an earlier run. */
  readonly agoMs?: number;
}

/** One row of the ladder while it is under way. */
export interface StepLog {
  readonly id: string;
  readonly watch: Watch;
  /**
   * Begins a phase and gives the function that ends it. Times are milliseconds of the run; the default is now. A look-up or connection
   * that several steps share is logged in each of them with the same times.
   */
  begin(phase: Phase, startedMs?: number): (endedMs?: number) => void;
  /** Since when this step's TCP attempt has been under way; null where none is. */
  connectingSinceMs(): number | null;
  /** Ends the step; later ends are ignored. Gives how long it took. */
  end(end: StepEnd): number;
  hasEnded(): boolean;
}

/** The event log of one run: gives its facts times and numbers, and emits them in order. Events are facts, not percentages. */
export interface RunLog {
  /** Milliseconds since the start of the run. */
  nowMs(): number;
  /** An event after which the rules of a search may decide something else is a change. */
  readonly changes: Changes;
  plan(steps: readonly PlannedStep[]): void;
  start(id: string): StepLog;
  disclose(disclosure: Disclosure): void;
  candidate(candidate: Candidate): void;
  answer(incoming: Candidate | null, outgoing: Candidate | null): void;
  /** From now on these passwords are covered in every text from outside. */
  keepSecret(...secrets: readonly Secret[]): void;
  /** Emits the report, its secrets covered, and gives it as it was emitted. */
  finish(report: Report): Report;
  disclosed(): readonly Disclosure[];
  /** When both directions were proven for the first time; null before. */
  answeredAtMs(): number | null;
  /** The shortest TCP phase so far in milliseconds, a measure of the network's distance; null before the first. */
  shortestTcpMs(): number | null;
}

/** Starts a log whose clock begins now; nothing is emitted after `finish`. */
export function startRunLog(
  clock: Clock,
  emit: (event: RunEvent) => void,
  options: { readonly verbose: boolean },
): RunLog {
  const originMs = clock.nowMs();
  const nowMs = () => roundedMs(clock.nowMs() - originMs);
  const disclosed: Disclosure[] = [];
  let shortestTcp: number | null = null;
  let answeredAtMs: number | null = null;
  let isFinished = false;

  const secrets = createSecretCover();

  const changes = createChanges(clock, nowMs);
  const tell = (event: RunEvent) => {
    if (!isFinished) emit(event);
    if (decidesMore(event)) changes.note();
  };
  // Candidates and reports repeat texts from before a password was known, so they are covered again.
  const covered = <T>(told: T): T => (secrets.isEmpty() ? told : coverWords(told, secrets.cover));

  const noteTcp = (tookMs: number) => {
    if (shortestTcp === null || tookMs < shortestTcp) shortestTcp = tookMs;
  };

  return {
    nowMs,
    changes,
    plan: (steps) => {
      for (const { host } of steps) if (host !== null) secrets.notePublicName(host);
      if (steps.length > 0) tell({ kind: 'planned', atMs: nowMs(), steps });
    },
    start: (id) => startStep(id, { nowMs, tell, covered, secrets, noteTcp, verbose: options.verbose }),
    disclose: (disclosure) => {
      if (toldInAll(disclosed, [disclosure]).length === disclosed.length) return;
      disclosed.push(disclosure);
      tell({ kind: 'disclosed', atMs: nowMs(), ...disclosure });
    },
    candidate: (candidate) => tell(covered({ kind: 'candidate', atMs: nowMs(), candidate })),
    answer: (incoming, outgoing) => {
      if (incoming !== null && outgoing !== null) answeredAtMs ??= nowMs();
      tell(covered({ kind: 'answer', atMs: nowMs(), incoming, outgoing }));
    },
    answeredAtMs: () => answeredAtMs,
    keepSecret: (...kept) => {
      for (const secret of kept) secrets.keep(secret);
    },
    finish: (report) => {
      const told = covered(report);
      tell({ kind: 'finished', atMs: nowMs(), report: told });
      isFinished = true;
      return told;
    },
    disclosed: () => disclosed,
    shortestTcpMs: () => shortestTcp,
  };
}

interface StepSurroundings {
  readonly nowMs: () => number;
  readonly tell: (event: RunEvent) => void;
  readonly covered: <T>(told: T) => T;
  readonly secrets: SecretCover;
  readonly noteTcp: (tookMs: number) => void;
  readonly verbose: boolean;
}

function startStep(id: string, surroundings: StepSurroundings): StepLog {
  const { nowMs, tell, covered, secrets, noteTcp, verbose } = surroundings;
  const startedMs = nowMs();
  const coverLine = secrets.coverLines();
  const ordinals = new Map<Phase, number>();
  let tcpSinceMs: number | null = null;
  let hasEnded = false;

  tell({ kind: 'step-started', atMs: startedMs, step: id });

  const begin = (phase: Phase, phaseStartedMs = nowMs()) => {
    const ordinal = (ordinals.get(phase) ?? 0) + 1;
    ordinals.set(phase, ordinal);
    if (!hasEnded) tell({ kind: 'phase-started', atMs: nowMs(), step: id, phase, ordinal });
    if (phase === 'tcp') tcpSinceMs = phaseStartedMs;
    let isOpen = true;
    return (endedMs = nowMs()) => {
      if (!isOpen) return;
      isOpen = false;
      if (phase === 'tcp') tcpSinceMs = null;
      if (hasEnded) return;
      const tookMs = roundedMs(endedMs - phaseStartedMs);
      if (phase === 'tcp') noteTcp(tookMs);
      tell({ kind: 'phase', atMs: nowMs(), step: id, phase, ordinal, startedMs: phaseStartedMs, tookMs });
    };
  };

  return {
    id,
    begin,
    watch: {
      phase: (phase) => {
        const end = begin(phase);
        return () => end();
      },
      line: (from, text) => {
        if (!verbose || hasEnded) return;
        tell({ kind: 'line', atMs: nowMs(), step: id, from, text: from === 'server' ? coverLine(text) : text });
      },
      cover: secrets.cover,
    },
    connectingSinceMs: () => tcpSinceMs,
    end: ({ state, failure, inLineMs = 0, ...facts }) => {
      const tookMs = roundedMs(nowMs() - startedMs - inLineMs);
      if (hasEnded) return tookMs;
      hasEnded = true;
      tell({
        kind: 'step-ended',
        atMs: nowMs(),
        step: id,
        state,
        tookMs,
        ...facts,
        ...(failure === undefined || failure === null ? {} : { failure: covered(failure) }),
      });
      return tookMs;
    },
    hasEnded: () => hasEnded,
  };
}

function roundedMs(timeMs: number): number {
  return Math.round(timeMs * 10) / 10;
}
