import { type Candidate, type Source, sourceSchema } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';
import type { Report } from '../../contract/report';
import { directionOf } from '../../contract/server-name';
import { type Direction, directions } from '../../contract/verdict';
import { isForClients } from '../usual-ports';
import type { CandidateEntry } from './rank-candidates';
import { isSameOrganisation } from './same-organisation';
import { isNamedByOthers, sourceFacts } from './source-facts';

/** Sources that disagree on the server of one direction; the chosen server comes first. */
type Conflict = Report['conflicts'][number];

/**
 * Where sources contradict each other about a host. Two working servers of one organisation are a choice and no conflict. It is one
 * where a source names only servers that are dead from here while another's work, where the MX says that the mail has moved to
 * another organisation, and where two documents of the domain name different organisations. What was not tried to the end, and a
 * port that is silent while nothing else is reached on that port, prove nothing.
 *
 * @param ranked - Best first.
 */
export function conflictsOf(
  ranked: readonly CandidateEntry[],
  chosen: Readonly<Record<Direction, Candidate | null>>,
): readonly Conflict[] {
  return directions.flatMap((direction) => {
    const best = chosen[direction];
    if (best === null || !best.proven || best.source === 'typed') return [];
    const servers = ranked.filter(({ candidate }) => directionOf(candidate) === direction && isForClients(candidate));
    const others = disputants.flatMap((source) => contradictionOf(source, best, servers) ?? []);
    const claims = ranked.map(({ candidate }) => candidate).filter((candidate) => others.includes(candidate));
    return claims.length === 0 ? [] : [{ direction, claims: [best, ...claims] }];
  });
}

/** Sources that state something; a guess does not. */
const disputants: readonly Source[] = sourceSchema.options.filter(isNamedByOthers);

/** The best server that a source names against the chosen one; null where it does not contradict. */
function contradictionOf(source: Source, best: Candidate, servers: readonly CandidateEntry[]): Candidate | null {
  if (best.sources.includes(source)) return null;
  const claimed = servers
    .filter(({ candidate, named }) => candidate.source === source && named === 'port')
    .map(({ candidate }) => candidate);
  const hosts = new Set(claimed.map(({ host }) => host));
  const [first] = claimed;
  if (first === undefined || hosts.has(best.host)) return null;
  const atHosts = servers.map(({ candidate }) => candidate).filter(({ host }) => hosts.has(host));
  const working = atHosts.find(({ proven }) => proven);
  if (working !== undefined) return isElsewhere(working, best) && isRival(source, best) ? working : null;
  const reached = new Set(servers.flatMap(({ candidate }) => (candidate.proven ? candidate.port : [])));
  const isTried = atHosts.every(({ state }) => state !== 'skipped');
  return isTried && claimed.every((candidate) => isDead(candidate, reached)) ? first : null;
}

/** Whether two servers belong to different organisations and are not one machine under two names. */
function isElsewhere(one: Candidate, other: Candidate): boolean {
  return !isSameOrganisation(one.host, other.host) && addressOf(one) !== addressOf(other);
}

function addressOf({ heard }: Candidate): string | null {
  return heard === null ? null : heard.address;
}

/** Whether two sources that name working servers cannot both be up to date. */
function isRival(source: Source, best: Candidate): boolean {
  return source === 'mx' || (sourceFacts[source].isOwnDocument && sourceFacts[best.source].isOwnDocument);
}

/** `reachedPorts` are those on which something was reached from here, so that silence on them is the server's. */
function isDead({ state, failure, port }: Candidate, reachedPorts: ReadonlySet<number>): boolean {
  switch (state) {
    case 'refused':
    case 'no-entry':
      return true;
    case 'failed':
      // The way there is missing, which says nothing of the server.
      return failure === null || !withoutWay.has(failure.code);
    case 'no-answer':
      return reachedPorts.has(port);
    case 'works':
    case 'found':
    case 'needs-address':
    case 'skipped':
      return false;
  }
}

const withoutWay: ReadonlySet<Failure['code']> = new Set([
  'resolver-silent',
  'name-answer-cut-short',
  'no-route',
] as const);
