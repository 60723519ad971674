import type { Failure } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import type { Addresses, MxRecord, SrvRecord } from '../core/dns-records';
import { reachOf } from '../core/private-address';
import type { Resolver } from './ports';
import type { TaskGroup } from './task-group';

/** One look-up of a run. Asking again gives the same look-up, with the same times. */
export interface Lookup<T> {
  readonly result: Promise<Result<T, Failure>>;
  readonly startedMs: number;
  /** Null while it is under way. */
  endedMs(): number | null;
  /** The result once it is there; null before. */
  answer(): Result<T, Failure> | null;
}

/** The look-ups of one run, each made once. */
export interface RunResolver {
  /** Private addresses are given only for names at or below what was typed, link-local ones only for a typed host. */
  addresses(host: string): Lookup<Addresses>;
  mx(domain: string): Lookup<readonly MxRecord[]>;
  srv(name: string): Lookup<readonly SrvRecord[]>;
  txt(name: string): Lookup<readonly string[]>;
  ns(domain: string): Lookup<readonly string[]>;
  /** The domain's MX records where that look-up has ended; null before, and where nobody has asked. */
  knownMx(domain: string): Result<readonly MxRecord[], Failure> | null;
  /** Whether any name server has answered, even with "no"; null before the first look-up has ended. */
  hasAnswered(): boolean | null;
}

/** Where a run looks names up, and what was typed: the domain, and hosts typed as such. */
interface Surroundings {
  readonly resolver: Resolver;
  readonly nowMs: () => number;
  readonly signal: AbortSignal;
  readonly typedDomain: string;
  readonly typedHosts: readonly string[];
  /** Called before a look-up, to disclose what the name server learns. */
  readonly disclose: () => void;
  /** Called when a look-up has ended. */
  readonly noteChange: () => void;
  /** The run's tasks; look-ups are added to them, but their end does not wait for look-ups. */
  readonly tasks: TaskGroup;
}

/** Makes the resolver of a run. It keeps names of other domains from leading to private addresses. */
export function createRunResolver(surroundings: Surroundings): RunResolver {
  const { resolver, signal } = surroundings;
  const addressLookups = new Map<string, Lookup<Addresses>>();
  const mxLookups = new Map<string, Lookup<readonly MxRecord[]>>();
  const srvLookups = new Map<string, Lookup<readonly SrvRecord[]>>();
  const txtLookups = new Map<string, Lookup<readonly string[]>>();
  const nsLookups = new Map<string, Lookup<readonly string[]>>();

  let hasAnswered: boolean | null = null;

  function once<T>(lookups: Map<string, Lookup<T>>, name: string, ask: () => Promise<Result<T, Failure>>): Lookup<T> {
    const known = lookups.get(name);
    if (known !== undefined) return known;
    surroundings.disclose();
    let endedMs: number | null = null;
    let heard: Result<T, Failure> | null = null;
    const startedMs = surroundings.nowMs();
    const result = ask().then((answer) => {
      endedMs = surroundings.nowMs();
      heard = answer;
      hasAnswered = hasAnswered === true || answer.ok || !isUnheard(answer.failure);
      surroundings.noteChange();
      return answer;
    });
    surroundings.tasks.addBeside(result);
    const lookup = { result, startedMs, endedMs: () => endedMs, answer: () => heard };
    lookups.set(name, lookup);
    return lookup;
  }

  async function allowedAddresses(host: string): Promise<Result<Addresses, Failure>> {
    const found = await resolver.addresses(host, signal);
    return found.ok ? withoutForbidden(host, found.value, surroundings) : found;
  }

  return {
    addresses: (host) => once(addressLookups, host, () => allowedAddresses(host)),
    mx: (domain) => once(mxLookups, domain, () => resolver.mx(domain, signal)),
    srv: (name) => once(srvLookups, name, () => resolver.srv(name, signal)),
    txt: (name) => once(txtLookups, name, () => resolver.txt(name, signal)),
    ns: (domain) => once(nsLookups, domain, () => resolver.ns(domain, signal)),
    knownMx: (domain) => mxLookups.get(domain)?.answer() ?? null,
    hasAnswered: () => hasAnswered,
  };
}

/** Whether a look-up failed without an answer from any name server. */
function isUnheard({ code }: Failure): boolean {
  return code === 'resolver-silent' || code === 'no-route';
}

/**
 * The addresses that a host may have: private ones only for names at or below what was typed, link-local ones only for a typed host.
 * Else another domain's document or record could lead into this network.
 */
function withoutForbidden(
  host: string,
  addresses: Addresses,
  { typedDomain, typedHosts }: Pick<Surroundings, 'typedDomain' | 'typedHosts'>,
): Result<Addresses, Failure> {
  const isTypedHost = typedHosts.includes(host);
  const isOwnName = isTypedHost || host === typedDomain || host.endsWith(`.${typedDomain}`);
  const isAllowed = (address: string) => {
    switch (reachOf(address)) {
      case 'public':
        return true;
      case 'private':
        return isOwnName;
      case 'link-local':
        return isTypedHost;
    }
  };
  const v4 = addresses.v4.filter(isAllowed);
  const v6 = addresses.v6.filter(isAllowed);
  const [refused] = [...addresses.v4, ...addresses.v6];
  if (v4.length + v6.length > 0 || refused === undefined) return ok({ v4, v6 });
  return failed({ code: 'private-address', host, address: refused });
}
