import type { Candidate } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';
import { directionOf } from '../../contract/server-name';
import { isNamedByOthers, sourceFacts } from '../discovery/source-facts';
import { message } from '../message';
import { type Check, foundWarning, notApplicable, passed, type RunEvidence } from './check';

/**
 * Does the domain publish settings that are out of date? A server that its own document names is gone, while another server of the same
 * direction works.
 */
export const outdatedSettings = {
  id: 'outdated-settings',
  needs: [],
  silencedBy: ['banned-after-refusals', 'only-web-traffic', 'submission-blocked-by-network'],
  judge(evidence) {
    const published = evidence.candidates.filter(isPublished);
    if (published.length === 0) return notApplicable;
    const outdated = published.find((server) => isGone(server) && isReplaced(server, evidence));
    if (outdated === undefined) return passed;
    const { host, port } = outdated;
    return foundWarning(message('check.outdated-settings', { domain: evidence.domain, host, port }));
  },
} as const satisfies Check;

/** Whether a document of the domain itself names this very port. */
function isPublished({ sources, named }: Candidate): boolean {
  return named === 'port' && sources.some((source) => isNamedByOthers(source) && sourceFacts[source].isOwnDocument);
}

/** Whether the name or port is not there any more. Silence may be the network's. */
function isGone({ failure }: Candidate): boolean {
  return failure !== null && goneCodes.has(failure.code);
}

const goneCodes: ReadonlySet<Failure['code']> = new Set(['host-not-found', 'refused'] as const);

/** Whether another host works in its place, and no port of its own does. */
function isReplaced(server: Candidate, { candidates, chosen }: RunEvidence): boolean {
  const working = chosen[directionOf(server)];
  if (working?.proven !== true || working.host === server.host) return false;
  return !candidates.some(({ host, proven }) => host === server.host && proven);
}
