import type { promises as dns } from 'node:dns';
import { networkInterfaces } from 'node:os';
import type { Failure } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import type { Addresses } from '../core/dns-records';
import { limits } from '../core/limits';
import type { Clock, Resolver } from '../engine/ports';
import { type Absence, type Ask, askNameServers, type NameAnswer, ownServers } from './ask-name-servers';
import { ipVersion } from './ip-version';
import { askSystem, couldBeLocal, isKnownHere } from './local-names';
import { createNameServerHistory, type NameServerHistory } from './name-server-history';
import { type Fail, withinLimit } from './within-limit';

/** What a resolver is made from. */
interface ResolverParts {
  readonly clock: Clock;
  /** Name servers to ask instead of this computer's, `192.0.2.53` or `127.0.0.1:5353`. */
  readonly servers?: readonly string[];
}

/** What every look-up of one resolver shares. */
interface Asking extends ResolverParts {
  readonly history: NameServerHistory;
}

/**
 * Makes the resolver that asks name servers by c-ares, each question for at most `limits.dnsMs`. The system's resolver
 * (`dns.lookup`) is asked only for names that this computer or its network alone may know.
 */
export function createResolver(parts: ResolverParts): Resolver {
  const asking = { ...parts, history: createNameServerHistory(parts.clock) };
  const list = <T>(ask: (resolver: dns.Resolver, name: string) => Promise<readonly T[]>) => {
    return (typed: string, signal: AbortSignal) => {
      const name = plain(typed);
      return resolveList(asking, name, (resolver) => ask(resolver, name), signal);
    };
  };
  return {
    addresses: (host, signal) => resolveAddresses(asking, plain(host), signal),
    mx: list(async (resolver, name) =>
      (await resolver.resolveMx(name)).map(({ priority, exchange }) => ({
        preference: priority,
        exchange: plain(exchange),
      })),
    ),
    srv: list(async (resolver, name) =>
      (await resolver.resolveSrv(name)).map(({ priority, weight, port, name: target }) => ({
        priority,
        weight,
        port,
        target: plain(target),
      })),
    ),
    txt: list(async (resolver, name) => (await resolver.resolveTxt(name)).map((strings) => strings.join(''))),
    ns: list(async (resolver, name) => (await resolver.resolveNs(name)).map(plain)),
  };
}

async function resolveList<T>(
  asking: Asking,
  name: string,
  ask: Ask<T>,
  signal: AbortSignal,
): Promise<Result<readonly T[], Failure>> {
  const heard = await look<NameAnswer<T>>(asking, name, signal, (put, settle, fail) => put(ask).then(settle, fail));
  if (!heard.ok) return heard;
  const { records, absence } = heard.value;
  return records.length > 0 || absence === 'no-records' ? ok(records) : failed(nameFailure(name, absence));
}

async function resolveAddresses(
  asking: Asking,
  host: string,
  signal: AbortSignal,
): Promise<Result<Addresses, Failure>> {
  const version = ipVersion(host);
  if (version !== 0) return ok({ v4: version === 4 ? [host] : [], v6: version === 6 ? [host] : [] });

  const heard = await look<FamilyAnswers>(asking, host, signal, (put, settle, fail, over) => {
    const answers: { v4?: NameAnswer<string>; v6?: NameAnswer<string> } = {};
    const takeIn = (family: 'v4' | 'v6', { records, absence }: NameAnswer<string>) => {
      answers[family] = { records: records.filter(isPlainAddress), absence };
      if (answers.v4 !== undefined && answers.v6 !== undefined) return settle(answers);
      // This network may have no IPv6, so AAAA waits for A. A waits for AAAA only a moment. RFC 8305 §3.
      if (family === 'v4' && answers.v4?.records.length !== 0) {
        asking.clock.wait(limits.resolutionDelayMs, over).then(() => settle(answers), fail);
      }
    };
    put((resolver) => resolver.resolve4(host))
      .then((answer) => takeIn('v4', answer))
      .catch(fail);
    put((resolver) => resolver.resolve6(host))
      .then((answer) => takeIn('v6', answer))
      .catch(fail);
  });
  if (!heard.ok) return heard;
  const found = concludeFamilies(host, heard.value);
  const isNobodyThere = heard.value.v4?.absence === 'no-server' && heard.value.v6?.absence === 'no-server';
  const all =
    found.ok || signal.aborted ? found : await secondOpinion(asking.clock, host, found, isNobodyThere, signal);
  return all.ok ? ok({ v4: fewOf(all.value.v4), v6: fewOf(all.value.v6) }) : all;
}

/**
 * At most `limits.addressesPerFamily` addresses, each once, in their order. Of more, the same ones are kept every time: name servers
 * rotate them, and names of one machine are compared by them.
 */
function fewOf(addresses: readonly string[]): readonly string[] {
  const distinct = [...new Set(addresses)];
  const kept = new Set([...distinct].sort().slice(0, limits.addressesPerFamily));
  return distinct.filter((address) => kept.has(address));
}

/** What is known of each family so far. */
interface FamilyAnswers {
  readonly v4?: NameAnswer<string>;
  readonly v6?: NameAnswer<string>;
}

function concludeFamilies(host: string, { v4, v6 }: FamilyAnswers): Result<Addresses, Failure> {
  const addresses = { v4: v4?.records ?? [], v6: v6?.records ?? [] };
  if (addresses.v4.length + addresses.v6.length > 0) return ok(addresses);
  const [first = 'unknown', second = 'unknown'] = [v4?.absence, v6?.absence];
  // A name that does not exist has no records of any kind, whatever the other answer says.
  if (first === 'no-name' || second === 'no-name') return failed(nameFailure(host, 'no-name'));
  if (first === 'cut-short' || second === 'cut-short') return failed(nameFailure(host, 'cut-short'));
  // Two different reasons leave it open whether the name exists.
  return failed(nameFailure(host, first === second ? first : 'unknown'));
}

/** The addresses that the system's own resolver has for a name, where the name servers gave none and it may know more. */
async function secondOpinion(
  clock: Clock,
  host: string,
  found: Result<Addresses, Failure>,
  isNobodyThere: boolean,
  signal: AbortSignal,
): Promise<Result<Addresses, Failure>> {
  const isAbsent = !found.ok && found.failure.code === 'host-not-found';
  // Where name servers are silent, the system would wait for the same ones, on a thread that delays the exit. Where no
  // server listens, the system may resolve names by other means.
  if (!(isAbsent ? couldBeLocal(host) : isKnownHere(host) || (isNobodyThere && isOnNetwork()))) return found;
  const limit = { clock, signal, stage: 'dns', timeoutMs: limits.dnsMs } as const;
  return await withinLimit<Addresses>(limit, (settle, fail) => {
    askSystem(host).then((addresses) => settle(addresses === null ? found : ok(addresses)), fail);
    return () => undefined;
  });
}

/** Asks the name servers one question of a look-up. */
type Put = <T>(ask: Ask<T>) => Promise<NameAnswer<T>>;

/** Runs one look-up; when its time is up, the resolver is silent. `over` is aborted at its end. */
async function look<T>(
  { clock, history, servers = ownServers() }: Asking,
  name: string,
  signal: AbortSignal,
  start: (put: Put, settle: (heard: T) => void, fail: Fail, over: AbortSignal) => void,
): Promise<Result<T, Failure>> {
  const limit = { clock, signal, stage: 'dns', timeoutMs: limits.dnsMs } as const;
  const outcome = await withinLimit<T>(limit, (settle, fail) => {
    const over = new AbortController();
    const put: Put = (ask) => askNameServers(ask, { clock, history, servers }, over.signal, signal);
    start(put, (heard) => settle(ok(heard)), fail, over.signal);
    return () => over.abort();
  });
  const isSilent = !outcome.ok && outcome.failure.code === 'timed-out' && !signal.aborted;
  return isSilent ? failed({ code: 'resolver-silent', host: name }) : outcome;
}

function nameFailure(host: string, absence: Absence): Failure {
  switch (absence) {
    case 'no-name':
    case 'no-records':
      return { code: 'host-not-found', host };
    case 'no-server':
      return isOnNetwork() ? { code: 'resolver-silent', host } : { code: 'no-route', host, address: '' };
    case 'cut-short':
      return { code: 'name-answer-cut-short', host };
    case 'unknown':
      return { code: 'resolver-silent', host };
  }
}

/** Whether this computer has an address on any network but its own. */
function isOnNetwork(): boolean {
  return Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ internal }) => !internal));
}

/** False for an IPv4-mapped IPv6 address: it does not belong in DNS and would pass for a public one. RFC 4291 §2.5.5.2. */
function isPlainAddress(address: string): boolean {
  return !/^::ffff:/i.test(address);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
