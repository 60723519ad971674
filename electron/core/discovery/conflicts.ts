import { type Candidate, type Source, sourceSchema } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';
import type { Report } from '../../contract/report';
import { directionOf } from '../../contract/server-name';
import { type Direction, directions } from '../../contract/verdict';
import { certificateCovers } from '../tls/certificate-covers';
import { isForClients } from '../usual-ports';
import type { CandidateEntry } from './rank-candidates';
import { isSameOrganisation } from './same-organisation';
import { isNamedByOthers, sourceFacts } from './source-facts';

/** Sources that disagree on the server of one direction; the chosen server comes first. */
type Conflict = Report['conflicts'][number];

/**
 * Where sources contradict each other about a host. Two working servers of one organisation are a choice, not a conflict. There is a
 * conflict where:
 * - a source names only servers that do not work from here, while the servers of another one do;
 * - the MX says that the mail has moved to another organisation;
 * - two documents of the domain name different organisations.
 * A server that was not tried to the end proves nothing. Silence on a port proves nothing while no other server is reached on it.
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

/** The best server of a source that contradicts the chosen one; null where the source does not contradict it. */
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
  // Where a published port is silent, a search does not wait for each other port of its host.
  const silent = new Set(claimed.flatMap(({ host, state }) => (state === 'no-answer' ? host : [])));
  const isTried = atHosts.every(({ host, state }) => state !== 'skipped' || silent.has(host));
  if (claimed.some((candidate) => isUnderAnotherName(candidate, best))) return null;
  return isTried && claimed.every((candidate) => isDead(candidate, reached)) ? first : null;
}

/** Whether two servers belong to different organisations and are not one machine under two names. */
function isElsewhere(one: Candidate, other: Candidate): boolean {
  return !isSameOrganisation(one.host, other.host) && addressOf(one) !== addressOf(other);
}

/** Whether a server failed because its certificate is for the name of the other one, so that both are one. */
function isUnderAnotherName({ failure }: Candidate, { host }: Candidate): boolean {
  return failure?.code === 'certificate-name-mismatch' && certificateCovers(failure.certificate, host);
}

function addressOf({ heard }: Candidate): string | null {
  return heard === null ? null : heard.address;
}

/** Whether two sources that name working servers cannot both be up to date. */
function isRival(source: Source, best: Candidate): boolean {
  const { saidBy, isOwnDocument } = sourceFacts[source];
  return saidBy === 'exchanger' || (isOwnDocument && sourceFacts[best.source].isOwnDocument);
}

/** Whether a server is known not to work. `reachedPorts` work from here with another server, so silence there is this server's fault. */
function isDead({ state, failure, port }: Candidate, reachedPorts: ReadonlySet<number>): boolean {
  switch (state) {
    case 'refused':
    case 'no-entry':
      return true;
    case 'failed':
      // Without a route or a name look-up the server itself was not tried.
      return failure === null || !withoutWay.has(failure.code);
    case 'no-answer':
      return reachedPorts.has(port);
    case 'works':
    case 'found':
    case 'needs-address':
    case 'skipped':
    case 'not-needed':
      return false;
  }
}

const withoutWay: ReadonlySet<Failure['code']> = new Set([
  'resolver-silent',
  'name-answer-cut-short',
  'no-route',
] as const);
