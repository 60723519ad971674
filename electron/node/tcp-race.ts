import type { Socket } from 'node:net';
import type { Failure } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import type { Addresses } from '../core/dns-records';
import { limits } from '../core/limits';
import type { Clock } from '../engine/ports';
import { type ConnectTcp, connectTcp } from './connect-tcp';
import { failureFromError } from './failure-from-error';
import { type Settle, withinLimit } from './within-limit';

/** Whom to reach. */
export interface RaceTarget {
  readonly host: string;
  readonly port: number;
  readonly addresses: Addresses;
}

/** One address that was tried; `failure` is null for the winner and for those that were still on their way. */
export interface Attempt {
  readonly address: string;
  readonly failure: Failure | null;
}

/** The connection that came first. */
export interface OpenTcp {
  readonly socket: Socket;
  readonly address: string;
}

/** Every attempt in the order it was made, and what came of the race. */
export interface RaceOutcome {
  readonly attempts: readonly Attempt[];
  readonly result: Result<OpenTcp, Failure>;
}

/**
 * Connects to the first address that answers: IPv6 and IPv4 take turns, IPv6 first, a new attempt every 250 ms or as
 * soon as one fails. Losers are closed. Where all fail, the failure is the one that tells most: refused, then silent.
 *
 * @see RFC 8305 §4 and §5
 */
export async function raceTcp(
  target: RaceTarget,
  clock: Clock,
  signal: AbortSignal,
  connect: ConnectTcp = connectTcp,
): Promise<RaceOutcome> {
  const race = new Race(target, clock, connect);
  const limit = { clock, signal, stage: 'connect', timeoutMs: limits.tcpMs } as const;
  const result = await withinLimit<OpenTcp>(limit, (settle) => race.run(settle));
  return { attempts: race.attempts, result };
}

class Race {
  readonly attempts: { readonly address: string; failure: Failure | null }[] = [];
  readonly #target: RaceTarget;
  readonly #clock: Clock;
  readonly #connect: ConnectTcp;
  readonly #waiting: string[];
  readonly #running = new Set<Socket>();
  /** Ends the wait before the next attempt. */
  #stagger = new AbortController();
  #isOver = false;

  constructor(target: RaceTarget, clock: Clock, connect: ConnectTcp) {
    this.#target = target;
    this.#clock = clock;
    this.#connect = connect;
    this.#waiting = inTurns(target.addresses);
  }

  run(settle: Settle<OpenTcp>): () => void {
    this.#attemptNext(settle);
    return () => {
      this.#isOver = true;
      this.#stagger.abort();
      for (const socket of this.#running) socket.destroy();
      this.#running.clear();
    };
  }

  #attemptNext(settle: Settle<OpenTcp>): void {
    if (this.#isOver) return;
    const address = this.#waiting.shift();
    if (address === undefined) {
      if (this.#running.size === 0) settle(failed(this.#mostTelling()));
      return;
    }
    this.#attempt(address, settle);
    if (this.#waiting.length === 0) return;
    this.#stagger = new AbortController();
    void this.#clock.wait(limits.raceMs, this.#stagger.signal).then(() => this.#attemptNext(settle));
  }

  #attempt(address: string, settle: Settle<OpenTcp>): void {
    const { host, port } = this.#target;
    const attempt = { address, failure: null as Failure | null };
    this.attempts.push(attempt);
    const socket = this.#connect(address, port);
    this.#running.add(socket);
    socket.once('connect', () => {
      this.#running.delete(socket);
      settle(ok({ socket, address }));
    });
    // Stays for the socket's life: an error after the race is heard by its reader too, and never ends the program.
    socket.on('error', (error) => {
      if (!this.#running.delete(socket)) return;
      attempt.failure = failureFromError(error, { stage: 'connect', host, port, address });
      if (this.#waiting.length > 0) this.#stagger.abort();
      else this.#attemptNext(settle);
    });
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

function inTurns({ v4, v6 }: Addresses): string[] {
  const rounds = Array.from({ length: Math.max(v4.length, v6.length) }, (_, round) => [v6[round], v4[round]]);
  return rounds.flat().filter((address) => address !== undefined);
}
