import { isIPv6, type Socket } from 'node:net';
import type { Failure } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import type { Addresses } from '../core/dns-records';
import { limits } from '../core/limits';
import type { Clock } from '../engine/ports';
import { type ConnectTcp, connectTcp } from './connect-tcp';
import { failureFromError } from './failure-from-error';
import { createFamilyHistory, type Family, type FamilyHistory } from './family-history';
import { type Fail, type Settle, withinLimit } from './within-limit';

/** The server to reach. */
interface RaceTarget {
  readonly host: string;
  readonly port: number;
  readonly addresses: Addresses;
}

/** One address that was tried; `failure` is null for the winner and for attempts that were not decided yet. */
interface Attempt {
  readonly address: string;
  readonly failure: Failure | null;
}

/** What a race uses: the real network and an empty history unless others are given. */
export interface RaceParts {
  readonly connectTcp?: ConnectTcp;
  readonly families?: FamilyHistory;
  /** How long it may still be won after an abort; 0 unless given. */
  readonly graceMs?: number;
}

/** The connection that was established first. */
interface OpenTcp {
  readonly socket: Socket;
  readonly address: string;
  /** Whether an IPv4 address won because IPv6 addresses, which were tried before it, gave no answer. */
  readonly isV6Silent: boolean;
}

/** Every attempt in the order it was made, and the result of the race. */
interface RaceOutcome {
  readonly attempts: readonly Attempt[];
  readonly result: Result<OpenTcp, Failure>;
}

/**
 * Connects to the first address that answers. IPv6 and IPv4 take turns, IPv6 first unless it was silent lately. A new attempt starts
 * every `limits.raceMs`, or as soon as one fails. Losers are closed. Where all fail, the result is the most telling failure:
 * refused, then silent.
 *
 * @see RFC 8305 §4 and §5
 */
export async function raceTcp(
  target: RaceTarget,
  clock: Clock,
  signal: AbortSignal,
  parts: RaceParts = {},
): Promise<RaceOutcome> {
  const race = new Race(target, clock, parts);
  const { graceMs = 0 } = parts;
  const limit = { clock, signal, stage: 'connect', timeoutMs: limits.tcpMs, graceMs } as const;
  const result = await withinLimit<OpenTcp>(limit, (settle, fail) => race.run(settle, fail));
  return { attempts: race.attempts, result };
}

class Race {
  readonly attempts: { readonly address: string; failure: Failure | null }[] = [];
  readonly #target: RaceTarget;
  readonly #clock: Clock;
  readonly #connect: ConnectTcp;
  readonly #families: FamilyHistory;
  readonly #waiting: string[];
  readonly #running = new Set<Socket>();
  /** Ends the wait before the next attempt. */
  #stagger = new AbortController();
  #isOver = false;

  constructor(target: RaceTarget, clock: Clock, parts: RaceParts) {
    this.#target = target;
    this.#clock = clock;
    this.#connect = parts.connectTcp ?? connectTcp;
    this.#families = parts.families ?? createFamilyHistory(clock);
    this.#waiting = inTurns(target.addresses, this.#families.first());
  }

  run(settle: Settle<OpenTcp>, fail: Fail): () => void {
    this.#attemptNext(settle, fail);
    return () => {
      this.#isOver = true;
      this.#stagger.abort();
      for (const socket of this.#running) socket.destroy();
      this.#running.clear();
    };
  }

  #attemptNext(settle: Settle<OpenTcp>, fail: Fail): void {
    if (this.#isOver) return;
    const address = this.#waiting.shift();
    if (address === undefined) {
      if (this.#running.size === 0) settle(failed(this.#mostTelling()));
      return;
    }
    this.#attempt(address, settle, fail);
    if (this.#waiting.length === 0) return;
    this.#stagger = new AbortController();
    const isDue = this.#clock.wait(limits.raceMs, this.#stagger.signal);
    isDue.then(() => this.#attemptNext(settle, fail)).catch(fail);
  }

  #attempt(address: string, settle: Settle<OpenTcp>, fail: Fail): void {
    const { host, port } = this.#target;
    const attempt = { address, failure: null as Failure | null };
    this.attempts.push(attempt);
    const socket = this.#connect(address, port);
    this.#running.add(socket);
    socket.once('connect', () => {
      this.#running.delete(socket);
      const [winner, silent] = [familyOf(address), this.#stillOnTheirWay(address)];
      this.#families.note(winner, silent);
      settle(ok({ socket, address, isV6Silent: winner === 'v4' && silent.includes('v6') }));
    });
    // The listener stays for the socket's life, so that an error after the race never ends the program.
    socket.on('error', (error) => {
      if (!this.#running.delete(socket)) return;
      attempt.failure = failureFromError(error, { stage: 'connect', host, port, address });
      if (this.#waiting.length > 0) this.#stagger.abort();
      else this.#attemptNext(settle, fail);
    });
  }

  #stillOnTheirWay(winner: string): readonly Family[] {
    const place = this.attempts.findIndex(({ address }) => address === winner);
    const earlier = this.attempts.slice(0, place);
    return earlier.flatMap(({ address, failure }) => (failure === null ? familyOf(address) : []));
  }

  #mostTelling(): Failure {
    const failures = this.attempts.flatMap(({ failure }) => failure ?? []);
    for (const code of ['refused', 'timed-out', 'closed'] as const) {
      const found = failures.find((failure) => failure.code === code);
      if (found !== undefined) return found;
    }
    return failures[0] ?? { code: 'no-route', host: this.#target.host, address: '' };
  }
}

function familyOf(address: string): Family {
  return isIPv6(address) ? 'v6' : 'v4';
}

function inTurns({ v4, v6 }: Addresses, first: Family): string[] {
  const [ahead, behind] = first === 'v6' ? [v6, v4] : [v4, v6];
  const rounds = Array.from({ length: Math.max(v4.length, v6.length) }, (_, round) => [ahead[round], behind[round]]);
  return rounds.flat().filter((address) => address !== undefined);
}
