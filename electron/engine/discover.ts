import type { InputKind, Report } from '../contract/report';
import { neededObservations } from '../core/checks/checks';
import { concludeDiscovery } from '../core/conclusion/conclude-discovery';
import { fileClaim } from '../core/discovery/file-claim';
import { providerOfServers } from '../core/discovery/provider-of-servers';
import { serversOfHost, typedClaim } from '../core/discovery/typed-claim';
import type { Provider } from '../core/knowledge/provider';
import { limits } from '../core/limits';
import { createCandidateBoard } from './candidate-board';
import { clearNo } from './clear-no';
import { createConnectionBudget } from './connection-budget';
import type { DiscoveryRequest } from './discovery-request';
import { createObserving } from './observing';
import type { InquiryWorld } from './play-inquiry';
import type { Ports } from './ports';
import { createProxyNames } from './proxy-names';
import type { RunLog } from './run-log';
import { createRunResolver } from './run-resolver';
import { createServerProbing } from './server-probing';
import { startSettling } from './settle';
import { createSharedProbes } from './shared-probes';
import { createSourceAsking } from './source-asking';
import { stopBy } from './stop-by';
import { createTaskGroup } from './task-group';
import { tellHostFromDomain } from './tell-host-from-domain';
import { untilPairCertain } from './until-pair-certain';
import { createWebReach } from './web-reach';

/** The servers of an account, as its report names them at the end. */
export type FoundServers = Pick<Report, 'address' | 'provider' | 'incoming' | 'outgoing'>;

/** A discovery that leaves connections for the sign-ins after it. */
interface RoomyDiscovery extends DiscoveryRequest {
  /** Connections that signing in may take in the same run. */
  readonly signIns: number;
}

/** A discovery under way. */
interface Discovery {
  readonly report: Promise<Report>;
  /** Resolves when the pair is certain, see `untilPairCertain`; at the latest with the report. */
  readonly servers: () => Promise<FoundServers>;
  /** Call it when both servers have been signed in to: what would only explain failures is then not waited for. */
  readonly signedIn: () => void;
  /** Resolves when every connection of the discovery has ended; where there was a mistake of ours, rejects with it then. */
  readonly closed: () => Promise<void>;
}

/**
 * Finds the servers of an input and proves them: asks all sources at once, probes every server as soon as it is named, and settles on
 * the first good answer after a short wait for better ones.
 */
export function discover(request: RoomyDiscovery, ports: Ports, log: RunLog, signal: AbortSignal): Discovery {
  const { signIns } = request;
  const stop = stopBy(signal);
  const { input, typedServers } = request;
  const { fileServers = [], untriedServers = [] } = request;
  const given = [...typedServers.map(typedClaim), ...fileServers.map(fileClaim), ...untriedServers];
  const tasks = createTaskGroup();
  const budget = createConnectionBudget({
    signIns,
    documents: request.allowAddress ? limits.documentsPerWebsite : limits.documentsWithoutAddress,
  });
  const resolver = createRunResolver({
    resolver: ports.resolver,
    nowMs: log.nowMs,
    signal: stop.signal,
    typedDomain: input.domain,
    typedHosts: [input.domain, ...typedServers.map(({ host }) => host)],
    noteAddresses: budget.noteAddresses,
    disclose: () => log.disclose({ to: 'resolver', what: 'domain', over: 'dns' }),
    tasks,
  });
  const isKnownHere = async (host: string) => {
    const found = await resolver.addresses(host).result;
    return found.ok || found.failure.code === 'private-address';
  };
  let onBothProven: () => void = () => undefined;
  const board = createCandidateBoard(log, {
    preferImplicitTls: request.preferImplicitTls,
    address: input.address,
    onBothProven: () => onBothProven(),
  });
  const web = createWebReach(isKnownHere, tasks);
  const probes = createSharedProbes(ports.dialer, budget, log.nowMs, tasks, stop.signal);
  const probing = createServerProbing({
    clock: ports.clock,
    signal: stop.signal,
    board,
    resolver,
    probes,
    log,
    tasks,
    acceptedCertificates: request.acceptedCertificates,
    isWebReached: web.isReached,
  });
  let provider: Provider | null = null;
  const world: InquiryWorld = {
    resolver,
    fetcher: ports.fetcher,
    web,
    noteWebsite: budget.noteWebsite,
    resolveProxy: createProxyNames(ports.resolver, stop.signal),
    log,
    signal: stop.signal,
    tasks,
    propose: probing.propose,
    recognise: (recognised) => {
      // A provider of the table is described better than one that a single service reveals.
      if (provider === null || recognised.facts.status !== 'exchange-only') provider = recognised;
    },
  };
  const asking = createSourceAsking(world);
  const observing = createObserving(neededObservations, world);

  const settlingRules = {
    ...request,
    isBetterAtWork: probing.isBetterAtWork,
    isOnlySilenceLeft: () => asking.isDone() && probing.isOnlySilenceLeft(),
    isNothingUsefulLeft: () =>
      asking.open(limits.silentMs).length === 0 && probing.isOnlyRelayOrSilenceLeft(limits.silentMs),
  };
  const settling = startSettling(ports.clock, stop.signal, settlingRules, tasks);

  const isMxKnown = () => resolver.mx(input.domain).endedMs() !== null;
  const certain = async (): Promise<FoundServers> => {
    const { shortestTcpMs } = log;
    const behindProxy = await isProxied(input.domain, ports);
    const underWay = { board, probing, asking, tasks, isMxKnown, shortestTcpMs, isProxied: behindProxy };
    await untilPairCertain(underWay, ports.clock, stop.signal);
    const pair = board.pair();
    const candidates = board.ranked().map(({ candidate }) => candidate);
    return { address: input.address, provider: providerOfServers(provider, pair.incoming, candidates), ...pair };
  };
  let kind: InputKind = input.kind ?? 'domain';
  const observe = () => {
    const isLookedUp = kind !== 'host' && given.length === 0;
    observing.start({ domain: input.domain, isLookedUp, proven: board.pair() });
  };
  onBothProven = () => {
    settling.answered(log.shortestTcpMs());
    observe();
  };

  const lookUpAll = async () => {
    if (given.length > 0) {
      kind = input.kind ?? 'host';
      return probing.proposeAsTyped(given);
    }
    kind = input.kind ?? (await tellHostFromDomain(input.domain, resolver));
    if (signal.aborted) return;
    if (kind === 'host') return probing.proposeAsTyped(serversOfHost(input.domain).map(typedClaim));
    asking.start({
      domain: input.domain,
      address: input.address,
      allowAddress: request.allowAddress,
      providers: ports.providers,
      askIspdb: request.askIspdb,
    });
  };
  tasks.add(lookUpAll());

  const areNamesKnown = async () => !(await isProxied(input.domain, ports)) || (await web.outsideKnown);
  const conclude = async () => {
    const isOver = clearNo(
      { input, isLookedUp: given.length === 0 },
      {
        resolver,
        tasks,
        areNamesKnown,
        isAnythingNamed: () => board.ranked().length > 0,
        isOnlyRelayLeft: () => !request.thorough && asking.isDone() && probing.isOnlyRelayLeft(),
      },
    );
    try {
      await Promise.race([settling.settled, tasks.allEnded, isOver]);
      asking.endOpen();
      probing.endOpen();
      observe();
    } finally {
      stop.end();
    }

    const observed = await observing.values();
    return concludeDiscovery({
      input: { text: input.text, kind },
      domain: input.domain,
      address: input.address,
      name: request.name,
      wasCancelled: signal.aborted,
      provider,
      ranked: board.ranked(),
      sourceOutcomes: asking.outcomes(),
      // Name servers that know no name outside cannot say that a name does not exist.
      resolverAnswers: web.knowsOutside() === false ? false : resolver.hasAnswered(),
      web: { isReached: web.isReached(), isProxied: web.isProxied() },
      observed,
      preferImplicitTls: request.preferImplicitTls,
      disclosed: log.disclosed(),
    });
  };
  const report = conclude();
  return {
    report,
    servers: () => Promise.race([certain(), report]),
    signedIn: settling.signedIn,
    closed: tasks.allSettled,
  };
}

/** Whether documents of the domain are asked for through a proxy. */
async function isProxied(domain: string, { fetcher }: Ports): Promise<boolean> {
  return await fetcher.isProxied(`https://${domain}/`);
}
