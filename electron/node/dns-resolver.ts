import { promises as dns } from 'node:dns';
import { isIPv4, isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import type { Failure } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import type { Addresses } from '../core/dns-records';
import { limits } from '../core/limits';
import type { Clock, Resolver } from '../engine/ports';
import { codeOf } from './failure-from-error';
import { askSystem, couldBeLocal, isKnownHere } from './local-names';
import { type Settle, withinLimit } from './within-limit';

/** What names are looked up with. */
export interface ResolverParts {
  readonly clock: Clock;
  /** Name servers to ask instead of this computer's, `192.0.2.53` or `127.0.0.1:5353`. */
  readonly servers?: readonly string[];
}

/** One question to the name servers, asked of a resolver of its own: `cancel()` stops everything a resolver is asked. */
type Ask<T> = (resolver: dns.Resolver, name: string) => Promise<readonly T[]>;

/** Wait for the first answer of a server, and how often it is asked; c-ares doubles the wait from round to round. */
const patience = { timeout: 1_200, tries: 3 };

/** What an error says is certainly not there; null where it says nothing certain. */
type Absence = 'no-name' | 'no-records' | 'no-network' | null;

/** Makes the resolver that asks name servers by c-ares, each question for at most `limits.dnsMs`. */
export function createResolver(parts: ResolverParts): Resolver {
  const list = <T>(ask: Ask<T>) => {
    return (name: string, signal: AbortSignal) => resolveList(parts, plain(name), ask, signal);
  };
  return {
    addresses: (host, signal) => resolveAddresses(parts, plain(host), signal),
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
  parts: ResolverParts,
  name: string,
  ask: Ask<T>,
  signal: AbortSignal,
): Promise<Result<readonly T[], Failure>> {
  return await look(parts, name, signal, (resolver, settle) => {
    ask(resolver, name).then(
      (records) => settle(ok(records)),
      (error) => settle(absenceOf(error) === 'no-records' ? ok([]) : failed(nameFailure(name, absenceOf(error)))),
    );
  });
}

async function resolveAddresses(
  parts: ResolverParts,
  host: string,
  signal: AbortSignal,
): Promise<Result<Addresses, Failure>> {
  if (isIPv4(host)) return ok({ v4: [host], v6: [] });
  if (isIPv6(host)) return ok({ v4: [], v6: [host] });

  const found = await look<Addresses>(parts, host, signal, (resolver, settle, over) => {
    const answers: { v4?: FamilyAnswer; v6?: FamilyAnswer } = {};
    const conclude = () => settle(concludeFamilies(host, answers.v4, answers.v6));
    const answered = (family: 'v4' | 'v6', answer: FamilyAnswer) => {
      answers[family] = answer;
      if (answers.v4 !== undefined && answers.v6 !== undefined) return conclude();
      // IPv6 addresses alone may be of no use here, so AAAA waits for A, but A not for long for AAAA. RFC 8305 §3.
      if (family === 'v4' && answer.addresses.length > 0) {
        void parts.clock.wait(limits.resolutionDelayMs, over).then(conclude);
      }
    };
    const ask = async (family: 'v4' | 'v6', addresses: Promise<readonly string[]>) => {
      try {
        answered(family, { addresses: (await addresses).filter(isPlainAddress), absence: 'no-records' });
      } catch (error) {
        answered(family, { addresses: [], absence: absenceOf(error) });
      }
    };
    void ask('v4', resolver.resolve4(host));
    void ask('v6', resolver.resolve6(host));
  });
  return found.ok || signal.aborted ? found : await secondOpinion(parts, host, found, signal);
}

/** The addresses of one family; `absence` says why there are none. */
interface FamilyAnswer {
  readonly addresses: readonly string[];
  readonly absence: Absence;
}

function concludeFamilies(
  host: string,
  v4: FamilyAnswer | undefined,
  v6: FamilyAnswer | undefined,
): Result<Addresses, Failure> {
  const addresses = { v4: v4?.addresses ?? [], v6: v6?.addresses ?? [] };
  if (addresses.v4.length + addresses.v6.length > 0) return ok(addresses);
  const absences = [v4?.absence, v6?.absence];
  // A name that does not exist has nothing of any kind, whatever the other answer says.
  if (absences.includes('no-name')) return failed(nameFailure(host, 'no-name'));
  // What one of them does not know is not known.
  const [first = null, second = null] = absences;
  return failed(nameFailure(host, first === second ? first : null));
}

/** What this computer itself knows of a name that the name servers did not give. */
async function secondOpinion(
  { clock }: ResolverParts,
  host: string,
  found: Result<Addresses, Failure>,
  signal: AbortSignal,
): Promise<Result<Addresses, Failure>> {
  const isAbsent = !found.ok && found.failure.code === 'host-not-found';
  // With silent name servers the system would only wait for the same ones, on a thread that holds up the exit.
  if (!(isAbsent ? couldBeLocal(host) : isKnownHere(host))) return found;
  const limit = { clock, signal, stage: 'dns', timeoutMs: limits.dnsMs } as const;
  return await withinLimit<Addresses>(limit, (settle) => {
    void askSystem(host).then((addresses) => settle(addresses === null ? found : ok(addresses)));
    return () => undefined;
  });
}

/** Runs one look-up on a resolver of its own; out of time means a silent resolver. `over` is aborted at its end. */
async function look<T>(
  { clock, servers }: ResolverParts,
  name: string,
  signal: AbortSignal,
  start: (resolver: dns.Resolver, settle: Settle<T>, over: AbortSignal) => void,
): Promise<Result<T, Failure>> {
  const limit = { clock, signal, stage: 'dns', timeoutMs: limits.dnsMs } as const;
  const outcome = await withinLimit<T>(limit, (settle) => {
    const over = new AbortController();
    const resolver = new dns.Resolver(patience);
    if (servers !== undefined) resolver.setServers(servers);
    start(resolver, settle, over.signal);
    return () => {
      over.abort();
      resolver.cancel();
    };
  });
  const isSilent = !outcome.ok && outcome.failure.code === 'timed-out' && !signal.aborted;
  return isSilent ? failed({ code: 'resolver-silent', host: name }) : outcome;
}

function absenceOf(error: unknown): Absence {
  switch (codeOf(error)) {
    case 'ENOTFOUND':
    case 'EBADNAME':
    case 'EBADQUERY':
      return 'no-name';
    case 'ENODATA':
      return 'no-records';
    case 'ECONNREFUSED':
      // c-ares says so of a port that refuses as well as of a network that is not there.
      return isOnNetwork() ? null : 'no-network';
    default:
      return null;
  }
}

function nameFailure(host: string, absence: Absence): Failure {
  switch (absence) {
    case 'no-name':
    case 'no-records':
      return { code: 'host-not-found', host };
    case 'no-network':
      return { code: 'no-route', host, address: '' };
    case null:
      return { code: 'resolver-silent', host };
  }
}

/** Whether this computer has an address on any network but its own. */
function isOnNetwork(): boolean {
  return Object.values(networkInterfaces()).some((addresses) => addresses?.some(({ internal }) => !internal));
}

/** An IPv4 address in IPv6 clothes has no place in DNS, and would pass for a public one. RFC 4291 §2.5.5.2. */
function isPlainAddress(address: string): boolean {
  return !/^::ffff:/i.test(address);
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\.$/, '');
}
