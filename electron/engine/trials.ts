import type { Candidate } from '../contract/candidate';
import type { Certificate } from '../contract/certificate';
import { serverKey } from '../contract/server-name';
import type { Addresses } from '../core/dns-records';
import type { Probed } from '../core/probe/probed';
import { speaksFor } from '../core/probe/speaks-for';
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
  /** Its addresses as one text; servers with the same are at one machine. Null until they are known. */
  machine: string | null;
  /** When it began to wait for its turn; before that, for its addresses. */
  waitingSinceMs: number;
  /** Whether a certificate that was seen at its machine has its name. */
  isExpected: boolean;
  /** Its own connection; null where it has none yet. */
  connection: Connection | null;
}

/** A connection of one trial; other names of the same port watch it. */
export interface Connection {
  readonly watch: SharedWatch;
  /** When it was begun; null while it waits in the queue. */
  begunMs: number | null;
  /** Gives its place in the queue back. */
  giveBack: () => void;
  /** What it showed; null while it goes on. */
  probed: Probed | null;
}

/** A connection with the server that it was opened for. */
interface Opened {
  readonly attempt: Attempt;
  readonly connection: Connection;
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
    const begun = { key, step, waitingSinceMs: nowMs, isExpected: false } as const;
    const trial: Trial = { ...begun, addresses: null, machine: null, connection: null };
    this.#trials.set(key, trial);
    return trial;
  }

  /** Throws where the server has none. */
  of(candidate: Candidate): Trial {
    const trial = this.#trials.get(serverKey(candidate));
    if (trial === undefined) throw new Error(`No test of ${serverKey(candidate)}`);
    return trial;
  }

  /** Notes the addresses of a server, which waits for its turn from now on. */
  locate(trial: Trial, addresses: Addresses, nowMs: number): void {
    const { host } = this.#board.get(trial.key);
    trial.addresses = addresses;
    trial.machine = [...listOf(addresses)].sort().join(' ');
    trial.waitingSinceMs = nowMs;
    trial.isExpected = (this.#certificates.get(trial.machine) ?? []).some((seen) => certificateCovers(seen, host));
  }

  /** Notes a certificate that was seen at a server's machine. */
  noteCertificate({ machine }: Trial, certificate: Certificate): void {
    if (machine === null) return;
    this.#certificates.set(machine, [...(this.#certificates.get(machine) ?? []), certificate]);
    for (const other of this.#trials.values())
      other.isExpected ||= other.machine === machine && certificateCovers(certificate, this.#board.get(other.key).host);
  }

  /** All servers as they stand, ranked, best first. */
  attempts(): readonly Attempt[] {
    return this.#board.ranked().flatMap((entry): Attempt | [] => {
      // A server that was added this moment has no row yet.
      const trial = this.#trials.get(serverKey(entry.candidate));
      if (trial === undefined) return [];
      const { machine, isExpected } = trial;
      return { ...entry, machine, isExpected, ...standingOf(trial) };
    });
  }

  /** The connections of these servers. */
  connectionsOf(attempts: readonly Attempt[]): readonly Opened[] {
    return attempts.flatMap((attempt) => {
      const { connection } = this.of(attempt.candidate);
      return connection === null ? [] : { attempt, connection };
    });
  }
}

/** The connections that were opened to the same port of the same machine, under any name. */
export function connectionsAt(attempt: Attempt, opened: readonly Opened[]): readonly Connection[] {
  return opened.flatMap((other) => (isSamePlace(other.attempt, attempt) ? other.connection : []));
}

/** The connection under another name that has shown enough for this server too; undefined where there is none. */
export function speakerFor(
  attempt: Attempt,
  opened: readonly Opened[],
): (Connection & { readonly probed: Probed }) | undefined {
  for (const connection of connectionsAt(attempt, opened)) {
    const { probed } = connection;
    if (probed !== null && speaksFor(probed, attempt.candidate.host)) return { ...connection, probed };
  }
  return undefined;
}

/** All addresses of a server; none until they are known. */
export function addressesOf({ addresses }: Trial): readonly string[] {
  return addresses === null ? [] : listOf(addresses);
}

function listOf({ v4, v6 }: Addresses): readonly string[] {
  return [...v4, ...v6];
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
