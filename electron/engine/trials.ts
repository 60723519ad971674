import type { Candidate } from '../contract/candidate';
import type { Certificate } from '../contract/certificate';
import { serverKey } from '../contract/server-name';
import type { Addresses } from '../core/dns-records';
import type { Probed } from '../core/probe/probed';
import { type Attempt, isSamePlace } from '../core/search/attempt';
import { certificateCovers } from '../core/tls/certificate-covers';
import type { CandidateBoard } from './candidate-board';
import type { StepLog } from './run-log';
import type { SharedWatch } from './shared-watch';

/** The test of one server. Times are milliseconds of the run. */
export interface Trial {
  readonly key: string;
  readonly step: StepLog;
  /** Null until they are known. */
  addresses: Addresses | null;
  /** When it began to wait for its turn; before that, for its addresses. */
  waitingSinceMs: number;
  /** Its own connection; null where it has none yet. */
  connection: TrialConnection | null;
}

/** A connection of one trial; other names of the same port watch it. */
export interface TrialConnection {
  readonly watch: SharedWatch;
  /** When it was begun; null while it waits in the queue. */
  begunMs: number | null;
  /** Gives its place in the queue back. */
  giveBack: () => void;
  /** What it showed; null while it goes on. */
  probed: Probed | null;
}

/** The trials of one search. */
export class Trials {
  readonly #board: CandidateBoard;
  readonly #trials = new Map<string, Trial>();
  /** The certificates that each machine has shown, under any name. */
  readonly #certificates = new Map<string, readonly Certificate[]>();

  /** @param board - It has the servers, and their order. */
  constructor(board: CandidateBoard) {
    this.#board = board;
  }

  /** Begins the trial of a server that waits for its addresses. */
  add(key: string, step: StepLog, nowMs: number): Trial {
    const trial: Trial = { key, step, addresses: null, waitingSinceMs: nowMs, connection: null };
    this.#trials.set(key, trial);
    return trial;
  }

  /** Throws where the server has none. */
  of(candidate: Candidate): Trial {
    const trial = this.#trials.get(serverKey(candidate));
    if (trial === undefined) throw new Error(`No test of ${serverKey(candidate)}`);
    return trial;
  }

  /** Notes a certificate that was seen at a server's machine. */
  noteCertificate({ addresses }: Trial, certificate: Certificate): void {
    const machine = machineOf(addresses);
    const seen = this.#seenAt(machine);
    if (machine === null || seen.some(({ sha256 }) => sha256 === certificate.sha256)) return;
    this.#certificates.set(machine, [...seen, certificate]);
  }

  /** All servers as they stand, ranked, best first. */
  attempts(): readonly Attempt[] {
    return this.#board.ranked().flatMap((entry): Attempt | [] => {
      // A server that was added this moment has no row yet.
      const trial = this.#trials.get(serverKey(entry.candidate));
      if (trial === undefined) return [];
      const machine = machineOf(trial.addresses);
      const isExpected = this.#seenAt(machine).some((seen) => certificateCovers(seen, entry.candidate.host));
      return { ...entry, machine, isExpected, ...standingOf(trial) };
    });
  }

  /** Each server that waits, with the connections that were opened to its port of its machine under other names. */
  waiting(attempts: readonly Attempt[]) {
    const all = attempts.map((attempt) => ({ attempt, trial: this.of(attempt.candidate) }));
    const opened = all.filter(({ trial }) => trial.connection !== null);
    return all.flatMap(({ attempt: waiting, trial }) => {
      if (waiting.standing !== 'waiting') return [];
      const beside = opened.filter((other) => isSamePlace(other.attempt, waiting));
      return { waiting, trial, connections: beside.flatMap((other) => other.trial.connection ?? []) };
    });
  }

  #seenAt(machine: string | null): readonly Certificate[] {
    return (machine === null ? undefined : this.#certificates.get(machine)) ?? [];
  }
}

/** All addresses of a server; none until they are known. */
export function addressesOf({ addresses }: Pick<Trial, 'addresses'>): readonly string[] {
  return addresses === null ? [] : [...addresses.v4, ...addresses.v6];
}

function machineOf(addresses: Addresses | null): string | null {
  return addresses === null ? null : [...addressesOf({ addresses })].sort().join(' ');
}

function standingOf({ step, addresses, waitingSinceMs, connection }: Trial): Pick<Attempt, 'standing' | 'sinceMs'> {
  if (step.hasEnded()) return { standing: 'ended', sinceMs: 0 };
  if (addresses === null) return { standing: 'looking-up', sinceMs: waitingSinceMs };
  if (connection === null) return { standing: 'waiting', sinceMs: waitingSinceMs };
  if (connection.begunMs === null) return { standing: 'queued', sinceMs: waitingSinceMs };
  const newest = connection.watch.newest();
  if (newest === undefined || (newest.phase === 'tcp' && newest.endedMs === null))
    return { standing: 'connecting', sinceMs: newest?.startedMs ?? connection.begunMs };
  return { standing: 'talking', sinceMs: newest.endedMs ?? newest.startedMs };
}
