import type { Failure } from '../contract/failure';
import type { Result } from '../contract/result';
import { allowedAddresses, type TypedNames } from '../core/allowed-addresses';
import type { Addresses, MxRecord, SrvRecord } from '../core/dns-records';
import type { OngoingRun } from './as-run';

/** One look-up of a run. Asking again gives the same look-up, with the same times. */
export interface Lookup<T> {
  readonly result: Promise<Result<T, Failure>>;
  readonly startedMs: number;
  /** The result once it is there, and when it came; null while the look-up is under way. */
  ended(): { readonly atMs: number; readonly answer: Result<T, Failure> } | null;
}

/** The look-ups of one run, each made once. */
export interface RunResolver {
  /** Private addresses are given only for names at or below what was typed, link-local ones only for a typed host. */
  addresses(host: string): Lookup<Addresses>;
  mx(domain: string): Lookup<readonly MxRecord[]>;
  srv(name: string): Lookup<readonly SrvRecord[]>;
  txt(name: string): Lookup<readonly string[]>;
  ns(domain: string): Lookup<readonly string[]>;
  /** A proxy may have private addresses, because no document from outside has named it. */
  proxyAddresses(host: string): Promise<Result<Addresses, Failure>>;
  /** The domain's MX records where that look-up has ended; null before, and where nobody has asked. */
  knownMx(domain: string): Result<readonly MxRecord[], Failure> | null;
  /** What is known by now of the addresses of each name. */
  knownAddresses(): ReadonlyMap<string, Result<Addresses, Failure>>;
  /** Whether any name server has answered, even with "no"; null before the first look-up has ended. */
  hasAnswered(): boolean | null;
}

/** Makes the resolver of a run. It keeps names of other domains from leading to private addresses. */
export function createRunResolver(typed: TypedNames, run: OngoingRun): RunResolver {
  const { log, signal, tasks } = run;
  const { resolver } = run.ports;
  let hasAnswered: boolean | null = null;

  function look<T>(name: string, ask: Ask<T>): Lookup<T> {
    log.disclose({ to: 'resolver', what: 'domain', over: 'dns' });
    let ended: ReturnType<Lookup<T>['ended']> = null;
    const startedMs = log.nowMs();
    const result = ask(name).then((answer) => {
      ended = { atMs: log.nowMs(), answer };
      hasAnswered = hasAnswered === true || answer.ok || !isUnheard(answer.failure);
      log.changes.note();
      return answer;
    });
    tasks.addBeside(result);
    return { result, startedMs, ended: () => ended };
  }

  /** Remembers the look-ups of one kind. */
  function each<T>(ask: Ask<T>) {
    const lookups = new Map<string, Lookup<T>>();
    const once = (name: string) => {
      const lookup = lookups.get(name) ?? look(name, ask);
      lookups.set(name, lookup);
      return lookup;
    };
    const known = (name: string) => lookups.get(name)?.ended()?.answer ?? null;
    return { once, known, all: () => [...lookups.keys()].map((name) => [name, known(name)] as const) };
  }

  const proxies = new Map<string, Promise<Result<Addresses, Failure>>>();
  const mx = each((name) => resolver.mx(name, signal));
  const addresses = each(async (host) => {
    const found = await resolver.addresses(host, signal);
    return found.ok ? allowedAddresses(host, found.value, typed) : found;
  });
  return {
    addresses: addresses.once,
    mx: mx.once,
    srv: each((name) => resolver.srv(name, signal)).once,
    txt: each((name) => resolver.txt(name, signal)).once,
    ns: each((name) => resolver.ns(name, signal)).once,
    proxyAddresses: (host) => {
      const asked = proxies.get(host) ?? resolver.addresses(host, signal);
      proxies.set(host, asked);
      return asked;
    },
    knownMx: mx.known,
    knownAddresses: () => new Map(addresses.all().flatMap(([name, found]) => (found === null ? [] : [[name, found]]))),
    hasAnswered: () => hasAnswered,
  };
}

type Ask<T> = (name: string) => Promise<Result<T, Failure>>;

/** Whether a look-up failed without an answer from any name server. */
function isUnheard({ code }: Failure): boolean {
  return code === 'resolver-silent' || code === 'no-route';
}
