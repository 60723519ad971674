import type { Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import type { Disclosure, Outcome, Report } from '../../contract/report';
import { directionOf } from '../../contract/server-name';
import { directions, perDirection } from '../../contract/verdict';
import type { RunEvidence } from '../checks/check';
import { isDomainDenied } from '../checks/run-facts';
import { chooseReason } from '../discovery/choose-reason';
import { conflictsOf } from '../discovery/conflicts';
import { providerOfServers } from '../discovery/provider-of-servers';
import { type CandidateEntry, pairOf } from '../discovery/rank-candidates';
import type { Provider, ProviderTable } from '../knowledge/provider';
import type { Observed } from '../observations/observations';
import { isForClients } from '../usual-ports';
import { findingsOf } from './run-findings';
import { usableFirst } from './usable-first';

/** Everything that a discovery has seen when it ends. */
interface DiscoveryEvidence
  extends Pick<
    RunEvidence,
    | 'domain'
    | 'address'
    | 'isDomainListed'
    | 'sourceOutcomes'
    | 'resolverAnswers'
    | 'names'
    | 'web'
    | 'hostsWithWeb'
    | 'refusals'
    | 'vpn'
    | 'date'
  > {
  readonly input: Report['input'];
  readonly name: string | null;
  readonly wasCancelled: boolean;
  readonly provider: Provider | null;
  /** The provider that names a server. */
  readonly providerAt: ProviderTable['byServer'];
  /** Best first. */
  readonly ranked: readonly CandidateEntry[];
  readonly observed: Observed;
  readonly preferImplicitTls: boolean;
  readonly disclosed: readonly Disclosure[];
}

/** Makes the report of a discovery: the pair, the reason, the alternatives and the findings. */
export function concludeDiscovery(evidence: DiscoveryEvidence): Report {
  const { ranked } = evidence;
  const candidates = ranked.map(({ candidate }) => candidate);
  const proven = pairOf(ranked);
  const isAnyProven = proven.incoming !== null || proven.outgoing !== null;
  const { incoming, outgoing } = isAnyProven ? proven : claimedPair(candidates, evidence);
  const provider = providerOfServers(evidence.provider, incoming, candidates);
  return {
    input: evidence.input,
    address: evidence.address,
    name: evidence.name,
    outcome: outcomeOf({ incoming, outgoing }, evidence.wasCancelled),
    provider,
    incoming,
    outgoing,
    alternatives: alternativesOf(candidates, { incoming, outgoing }),
    conflicts: conflictsOf(ranked, { incoming, outgoing }),
    reason: reasonFor({ incoming, outgoing }, evidence),
    // A cancelled search was not waited for, so what is missing proves nothing.
    findings: evidence.wasCancelled
      ? []
      : findingsOf({
          domain: evidence.domain,
          address: evidence.address,
          isDomainListed: evidence.isDomainListed,
          candidates,
          sourceOutcomes: evidence.sourceOutcomes,
          resolverAnswers: evidence.resolverAnswers,
          names: evidence.names,
          provider: evidence.provider?.facts ?? null,
          web: evidence.web,
          hostsWithWeb: evidence.hostsWithWeb,
          refusals: evidence.refusals,
          chosen: { incoming, outgoing },
          sendingProvider: outgoing === null ? provider : (evidence.providerAt(outgoing.host)?.facts ?? null),
          observed: evidence.observed,
          vpn: evidence.vpn,
          date: evidence.date,
        }),
    disclosed: evidence.disclosed,
  };
}

interface Pair {
  readonly incoming: Candidate | null;
  readonly outgoing: Candidate | null;
}

/** The reason for the pair; null where the search was cancelled before it could prove both servers. */
function reasonFor({ incoming, outgoing }: Pair, evidence: DiscoveryEvidence): Message | null {
  const { ranked, preferImplicitTls, wasCancelled } = evidence;
  const areBothProven = incoming?.proven === true && outgoing?.proven === true;
  return wasCancelled && !areBothProven ? null : chooseReason({ incoming, outgoing, ranked, preferImplicitTls });
}

function outcomeOf({ incoming, outgoing }: Pair, wasCancelled: boolean): Outcome {
  if (wasCancelled) return 'cancelled';
  const works = [incoming, outgoing].filter((candidate) => candidate?.proven === true).length;
  if (works === 2) return 'found';
  if (works === 1) return 'partly-found';
  return incoming === null && outgoing === null ? 'nothing-found' : 'claimed';
}

/**
 * The pair where nothing could be proven: servers that a source names, or guessed ones that showed a certificate. A published server that
 * refuses counts too, so the outcome is then a claim and not that nothing was found.
 */
function claimedPair(candidates: readonly Candidate[], evidence: DiscoveryEvidence): Pair {
  const areNamesKnown = evidence.resolverAnswers !== false && !(evidence.isDomainListed && isDomainDenied(evidence));
  const isRefused = ({ state }: Candidate) => state === 'refused';
  const named = candidates.filter((candidate) => isClaimed(candidate, areNamesKnown));
  // A server that refuses may be down for now. Every other claim comes before it.
  const claimed = [...named.filter((candidate) => !isRefused(candidate)), ...named.filter(isRefused)];
  const offered = claimed.filter(isForClients);
  return perDirection((direction) => offered.find((server) => directionOf(server) === direction) ?? null);
}

function isClaimed({ source, security, state, heard }: Candidate, areNamesKnown: boolean): boolean {
  if (security === 'none' || (state === 'no-entry' && areNamesKnown)) return false;
  if (state === 'refused' && source === 'typed') return false;
  return source !== 'guess' || (heard !== null && heard.certificate !== null);
}

/** Every port of the chosen hosts; where a direction has no choice, every port of that direction. */
function alternativesOf(candidates: readonly Candidate[], pair: Pair): readonly Candidate[] {
  const hosts = new Set(directions.map((direction) => pair[direction]?.host));
  const shown = candidates.filter((server) => hosts.has(server.host) || pair[directionOf(server)] === null);
  return usableFirst(shown);
}
