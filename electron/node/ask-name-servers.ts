import { promises as dns } from 'node:dns';
import { limits } from '../core/limits';
import type { Clock } from '../engine/ports';
import { codeOf } from './failure-from-error';
import { hearsDatagrams } from './hears-datagrams';
import type { NameServerHistory } from './name-server-history';
import { onAbort } from './on-abort';

/** Puts one kind of question to a resolver. */
export type Ask<T> = (resolver: dns.Resolver) => Promise<readonly T[]>;

/**
 * Why there are no records, in this order: the name does not exist; it has none of this kind; no server listens at the address; the
 * answer was cut short and could not be had over TCP; the server did not know.
 */
export type Absence = 'no-name' | 'no-records' | 'no-server' | 'cut-short' | 'unknown';

/** What the name servers answer to a question; read `absence` only where there are no records. */
export interface NameAnswer<T> {
  readonly records: readonly T[];
  readonly absence: Absence;
}

/** The name servers to ask, and what is known of them. */
interface NameServers {
  readonly clock: Clock;
  readonly history: NameServerHistory;
  /** The servers, as `ownServers` gives this computer's. */
  readonly servers: readonly string[];
}

/** Stands for the servers of this computer's own configuration, where they cannot be set by address. */
const asConfigured = 'as-configured';

/** How long one server may take to answer in each round; after that the question counts as lost. */
const roundsMs = [1_200, 2_400] as const;

/**
 * Codes of servers that did answer: there is nothing, or they do not know. A server that refuses keeps its place in the order,
 * because it may serve only a company's own names.
 */
const spoken = ['ENOTFOUND', 'ENODATA', 'ESERVFAIL', 'EREFUSED', 'EFORMERR', 'ENOTIMP', 'EBADRESP'];

/** This computer's name servers in its own order; link-local ones are replaced by one entry for the system's configuration. */
export function ownServers(): readonly string[] {
  const servers = new dns.Resolver().getServers();
  // c-ares neither gives nor takes the zone of a link-local address.
  const named = servers.map((server) => (/^\[?fe[89ab]/i.test(server) ? asConfigured : server));
  return servers.length > 1 ? [...new Set(named)] : [asConfigured];
}

/**
 * Asks name servers one after the other, each over a channel of its own. The next one is asked after `limits.raceMs`, after
 * `limits.nameServerMs` where the server is known to answer, or as soon as one fails. Records count at once. A "no" counts only when the
 * servers asked before have failed or are silent: the first of several may know internal names that the others do not.
 *
 * @param over - Stops new attempts. Those that run go on, because their answers show which servers work.
 * @param signal - Stops the attempts that run, too.
 */
export function askNameServers<T>(
  ask: Ask<T>,
  servers: NameServers,
  over: AbortSignal,
  signal: AbortSignal,
): Promise<NameAnswer<T>> {
  return new Promise((resolve, reject) => new Question(ask, servers, { over, signal, resolve, reject }).start());
}

/** The answer of a server that has no records. */
interface No<T> {
  readonly server: string;
  readonly answer: NameAnswer<T>;
}

/** How a question ends; see `askNameServers`. */
interface Ends<T> {
  readonly over: AbortSignal;
  readonly signal: AbortSignal;
  readonly resolve: (answer: NameAnswer<T>) => void;
  /** Called with a mistake of ours. */
  readonly reject: (mistake: unknown) => void;
}

class Question<T> {
  readonly #ask: Ask<T>;
  readonly #clock: Clock;
  readonly #history: NameServerHistory;
  readonly #order: readonly string[];
  readonly #ends: Ends<T>;
  readonly #waitedFor = new Set<string>();
  readonly #failures: Absence[] = [];
  #round = 0;
  #asked = 0;
  #no: No<T> | null = null;
  /** Ends the wait before the next server. */
  #headStart = new AbortController();
  #isSettled = false;

  constructor(ask: Ask<T>, { clock, history, servers }: NameServers, ends: Ends<T>) {
    this.#ask = ask;
    this.#clock = clock;
    this.#history = history;
    this.#order = history.inOrder(servers);
    this.#ends = ends;
  }

  start(): void {
    onAbort(this.#ends.over, () => this.#headStart.abort());
    this.#askNext();
  }

  #askNext(): void {
    const server = this.#order[this.#asked];
    if (this.#isSettled || this.#ends.over.aborted || server === undefined) return;
    this.#asked += 1;
    this.#waitedFor.add(server);
    const silentForMs = this.#history.silentForMs(server);
    this.#attempt(server).catch(this.#ends.reject);
    if (this.#asked === this.#order.length) return;
    this.#headStart = new AbortController();
    const headStartMs = this.#history.hasAnswered(server) ? limits.nameServerMs : limits.raceMs;
    this.#after(headStartMs - silentForMs, this.#headStart.signal, () => this.#askNext());
  }

  async #attempt(server: string): Promise<void> {
    const answer = await this.#hear(server);
    this.#waitedFor.delete(server);
    if (answer.records.length > 0) this.#settle(answer);
    else if (answer.absence === 'no-name' || answer.absence === 'no-records') this.#no ??= { server, answer };
    else this.#failures.push(answer.absence);
    // After a failure the next server is asked at once.
    if (this.#no === null) this.#headStart.abort();
    this.#conclude();
  }

  async #hear(server: string): Promise<NameAnswer<T>> {
    const asked = this.#history.asked(server);
    const resolver = new dns.Resolver({ timeout: roundsMs[this.#round], tries: 1 });
    const dropListener = onAbort(this.#ends.signal, () => resolver.cancel());
    try {
      if (server !== asConfigured) resolver.setServers([server]);
      const records = await this.#ask(resolver);
      asked.answered();
      return { records, absence: 'no-records' };
    } catch (error) {
      const code = codeOf(error);
      const absence = absenceOf(code);
      const isCutShort = absence === 'no-server' && (await this.#isThere(server));
      if (spoken.includes(code) || isCutShort) asked.answered();
      else if (this.#ends.signal.aborted || code === 'EBADNAME') asked.dropped();
      else asked.failed();
      return { records: [], absence: isCutShort ? 'cut-short' : absence };
    } finally {
      dropListener();
    }
  }

  /** Whether a server answers over UDP although c-ares says that it refused. */
  async #isThere(server: string): Promise<boolean> {
    const [first = server] = server === asConfigured ? new dns.Resolver().getServers() : [server];
    return await hearsDatagrams(first, this.#clock, this.#ends.signal);
  }

  #conclude(): void {
    if (this.#isSettled || this.#ends.over.aborted) return;
    if (this.#no !== null) this.#concludeNo(this.#no);
    else if (this.#waitedFor.size === 0 && this.#asked === this.#order.length) this.#concludeRound();
  }

  #after(delayMs: number, signal: AbortSignal, go: () => void): void {
    this.#clock.wait(Math.max(0, delayMs), signal).then(go).catch(this.#ends.reject);
  }

  #concludeNo({ server, answer }: No<T>): void {
    const before = this.#order.slice(0, this.#order.indexOf(server));
    const isWorthWaiting = before.some((one) => this.#waitedFor.has(one) && !this.#history.isSilent(one));
    if (isWorthWaiting) this.#after(limits.raceMs, this.#ends.over, () => this.#conclude());
    else this.#settle(answer);
  }

  #concludeRound(): void {
    this.#round += 1;
    this.#asked = 0;
    if (this.#round < roundsMs.length) this.#askNext();
    else this.#settle({ records: [], absence: absenceInAll(this.#failures) });
  }

  #settle(answer: NameAnswer<T>): void {
    this.#isSettled = true;
    this.#headStart.abort();
    this.#ends.resolve(answer);
  }
}

/** The one reason for all servers, when none of them knew. */
function absenceInAll(absences: readonly Absence[]): Absence {
  if (absences.includes('cut-short')) return 'cut-short';
  return absences.every((absence) => absence === 'no-server') ? 'no-server' : 'unknown';
}

function absenceOf(code: string): Absence {
  switch (code) {
    case 'ENOTFOUND':
    case 'EBADNAME':
    case 'EBADQUERY':
      return 'no-name';
    case 'ENODATA':
      return 'no-records';
    case 'ECONNREFUSED':
      // c-ares gives this code for a port that refuses and for a network that is missing.
      return 'no-server';
    default:
      return 'unknown';
  }
}
