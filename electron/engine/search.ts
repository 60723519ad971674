import type { InputKind, Report } from '../contract/report';
import { neededObservations } from '../core/checks/checks';
import type { concludeDiscovery } from '../core/conclusion/conclude-discovery';
import { fileClaim } from '../core/discovery/file-claim';
import { otherPorts } from '../core/discovery/other-ports';
import { providerOfServers } from '../core/discovery/provider-of-servers';
import { serversOfHost, typedClaim } from '../core/discovery/typed-claim';
import { hostInUrl } from '../core/formats/percent-encoding';
import { isBridgeOf } from '../core/knowledge/bridge-servers';
import type { Provider } from '../core/knowledge/provider';
import type { Observation } from '../core/observations/observation';
import { answeredAtMs } from '../core/search/answered-at';
import { domainSays } from '../core/search/domain-says';
import type { RunSnapshot } from '../core/search/run-snapshot';
import type { OngoingRun } from './as-run';
import { createCandidateBoard } from './candidate-board';
import type { DiscoveryRequest } from './discovery-request';
import { createInquiryWorld, type InquiryWorld } from './inquiry-world';
import { createNameFollowing } from './name-following';
import { createObserving } from './observing';
import { createServerProbing } from './server-probing';
import { createSourceAsking } from './source-asking';

/** The servers of an account, as its report names them at the end. */
export type FoundServers = Pick<Report, 'address' | 'provider' | 'incoming' | 'outgoing'>;

/** The sources and probes of a search under way. */
interface Search {
  /** How it stands. */
  snapshot(): RunSnapshot;
  /** The servers as they stand. */
  found(): FoundServers;
  /** Notes that both servers have been signed in to. */
  noteSignedIn(): void;
  /** Ends the rows that are open. */
  endOpen(): void;
  /** What it has seen. Call it when the signal is aborted, so that nothing is waited for. */
  evidence(): Promise<Omit<Parameters<typeof concludeDiscovery>[0], 'wasCancelled'>>;
}

/** Starts all sources, or the tests of given servers. */
export function startSearch(request: DiscoveryRequest, run: OngoingRun): Search {
  const { ports, log, signal, tasks } = run;
  const { input, typedServers, preferImplicitTls } = request;
  const { fileServers = [], untriedServers = [] } = request;
  const given = [...typedServers.map(typedClaim), ...fileServers.map(fileClaim), ...untriedServers];
  const triesAll = request.thorough || given.length > 0;
  const { acceptedCertificates, kept = [] } = request;
  let kind: InputKind = input.kind ?? 'domain';
  let provider: Provider | null = null;
  const board = createCandidateBoard(log, { preferImplicitTls, address: input.address });
  const typed = { typedDomain: input.domain, typedHosts: [input.domain, ...typedServers.map(({ host }) => host)] };
  const world: InquiryWorld = createInquiryWorld(typed, run, {
    propose: (claims) => {
      const others = given.length === 0 ? claims.flatMap((claim) => otherPorts(claim, claims)) : [];
      probing.propose([...claims, ...others]);
    },
    recognise: (recognised) => {
      // A provider of the table is described better than one that a single service reveals.
      if (provider === null || recognised.facts.status !== 'exchange-only') provider = recognised;
    },
  });
  const { resolver, web } = world;
  const names = createNameFollowing(input.domain, board, world);
  const probing = createServerProbing(board, world, {
    acceptedCertificates,
    kept,
    triesAll,
    isBridge: (server) => isBridgeOf(provider, server),
    // Of given servers only those that a person typed may be mistyped. A typed host is asked under its own name.
    misnamed: (found) => {
      const isTyped = typedServers.length > 0 && found.server.source === 'typed';
      if (given.length === 0 ? kind !== 'host' : isTyped) names.follow(found);
    },
  });
  const asking = createSourceAsking(world);
  const observing = createObserving(neededObservations, world);

  let isProxied: boolean | null = null;
  let isSignedIn = false;
  const observe = (when: Observation['starts']) => {
    const isLookedUp = kind !== 'host' && given.length === 0;
    observing.start({ domain: input.domain, isLookedUp, proven: board.pair() }, when);
  };
  const lookUpAll = async () => {
    if (given.length > 0) {
      kind = input.kind ?? 'host';
      return probing.propose(given);
    }
    kind = input.kind ?? (await tellHostFromDomain(input.domain, world));
    if (signal.aborted) return;
    if (kind === 'host') return probing.propose(serversOfHost(input.domain).map(typedClaim));
    const { address, domain } = input;
    const { allowAddress, askIspdb } = request;
    asking.start({ domain, address, allowAddress, providers: ports.providers, askIspdb });
    observe('beside-the-sources');
  };
  const isDomainAsked = given.length === 0 && input.kind !== null && input.kind !== 'host';
  const lookForProxy = async () => {
    isProxied = await ports.fetcher.isProxied(`https://${hostInUrl(input.domain)}/`);
  };
  const observeOnceProven = () => {
    if (log.answeredAtMs() === null) return { kind: 'look-again', atMs: Number.POSITIVE_INFINITY } as const;
    observe('once-proven');
    return { kind: 'stop', because: 'proven' } as const;
  };
  const awaited = () => ({ sources: asking.open(), areCertifiedAwaited: names.isFollowing() });
  tasks.add(lookForProxy());
  tasks.add(lookUpAll());
  tasks.addBeside(log.changes.until(observeOnceProven, signal));
  tasks.addBeside(log.changes.until((nowMs) => probing.moveLine(nowMs, awaited()), signal));

  const snapshot = (): RunSnapshot => {
    const [attempts, sources] = [probing.attempts(), asking.open()];
    const knownMx = resolver.knownMx(input.domain);
    // Behind a proxy, the name servers may know only their own network.
    const areNamesKnown = isProxied === false || web.knowsOutside() === true;
    return {
      nowMs: log.nowMs(),
      deadlineMs: request.deadlineMs,
      isThorough: request.thorough,
      isAllDone: tasks.isIdle() && attempts.every(({ standing }) => standing === 'ended'),
      attempts,
      sources,
      domain: domainSays(isDomainAsked ? knownMx : null, areNamesKnown),
      isMxKnown: knownMx !== null,
      answeredAtMs: answeredAtMs(log.answeredAtMs(), attempts, kept),
      isSignedIn,
      shortestTcpMs: log.shortestTcpMs(),
      isWebReached: web.isReached(),
      isProxied,
      preferImplicitTls,
    };
  };

  return {
    snapshot,
    found: () => {
      const pair = board.pair();
      const candidates = board.ranked().map(({ candidate }) => candidate);
      return { address: input.address, provider: providerOfServers(provider, pair.incoming, candidates), ...pair };
    },
    noteSignedIn: () => {
      isSignedIn = true;
      log.changes.note();
    },
    endOpen: () => {
      asking.endOpen();
      probing.endOpen(snapshot());
      observe('once-proven');
    },
    evidence: async () => ({
      input: { text: input.text, kind },
      domain: input.domain,
      address: input.address,
      name: request.name,
      provider,
      providerAt: ports.providers.byServer,
      isDomainListed: ports.providers.byDomain(input.domain) !== null,
      ranked: board.ranked(),
      sourceOutcomes: asking.outcomes(),
      // Name servers that know no name outside cannot say that a name does not exist.
      resolverAnswers: web.knowsOutside() === false ? false : resolver.hasAnswered(),
      names: resolver.knownAddresses(),
      web: { isReached: web.isReached(), isProxied: web.isProxied() },
      hostsWithWeb: web.sharedWith(board.hosts()),
      refusals: ports.ledger.refusals.latelyFrom(ports.network()),
      observed: await observing.values(),
      vpn: ports.vpn(),
      date: ports.clock.date(),
      preferImplicitTls,
      disclosed: log.disclosed(),
    }),
  };
}

/** The kind of a bare name: a host where it has addresses but neither MX nor NS of its own, else a domain. */
async function tellHostFromDomain(name: string, { resolver }: InquiryWorld): Promise<InputKind> {
  const [addresses, mx, ns] = await Promise.all([
    resolver.addresses(name).result,
    resolver.mx(name).result,
    resolver.ns(name).result,
  ]);
  const hasMx = mx.ok && mx.value.length > 0;
  const hasNs = ns.ok && ns.value.length > 0;
  return addresses.ok && !hasMx && !hasNs ? 'host' : 'domain';
}
