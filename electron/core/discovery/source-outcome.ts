import type { StepState } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';
import type { Claim } from './claim';
import type { SourceOutcome } from './inquiry';
import type { PublishedSettings } from './published-settings';
import { webPage } from './unreadable-document';

/** The outcome of a source that has servers. */
export const hasServers: SourceOutcome = { state: 'found', failure: null };

/** The outcome of a source that was asked and has nothing. */
export const noEntry: SourceOutcome = { state: 'no-entry', failure: null };

/** The outcome of a source that answers only to the whole address and did not get it. */
export const needsAddress: SourceOutcome = { state: 'needs-address', failure: null };

/** The outcome of a source that leads to another organisation, which does not get the address. */
export const notAsked: SourceOutcome = { state: 'skipped', failure: null };

/** The outcome of a document that was read, with the first of the servers that were left out. */
export function outcomeOfDocument(claims: readonly Claim[], { leftOut }: PublishedSettings): SourceOutcome {
  const [failure = null] = leftOut;
  if (claims.length > 0) return { ...hasServers, failure };
  return failure === null ? noEntry : outcomeOfFailure(failure);
}

/** The joint outcome of several questions: found where one has servers, else the first failure, else nothing there. */
export function joinOutcomes(outcomes: readonly SourceOutcome[]): SourceOutcome {
  const servers = outcomes.filter(({ state }) => state === 'found');
  if (servers.length > 0) return servers.find(({ failure }) => failure !== null) ?? hasServers;
  return outcomes.find(({ state }) => state !== 'no-entry') ?? noEntry;
}

/** The outcome of a source whose question failed. */
export function outcomeOfFailure(failure: Failure): SourceOutcome {
  return { state: stateOfFailure(failure), failure };
}

/** The state in which the row of a source or server ends after a failure. */
export function stateOfFailure(failure: Failure): StepState {
  switch (failure.code) {
    case 'host-not-found':
    // Most often there is no such name, but only the proxy can know that.
    case 'unreachable-by-proxy':
      return 'no-entry';
    case 'http-status':
      return failure.status === 404 || failure.status === 410 ? 'no-entry' : 'failed';
    case 'unreadable-document':
      // Many web servers answer any path with a page, also where there is no such document.
      return failure.detail === webPage ? 'no-entry' : 'failed';
    case 'resolver-silent':
    case 'timed-out':
      return 'no-answer';
    case 'refused':
    case 'proxy-refused':
      return 'refused';
    case 'no-route':
    case 'closed':
    case 'certificate-expired':
    case 'certificate-not-yet-valid':
    case 'certificate-name-mismatch':
    case 'certificate-untrusted':
    case 'weak-key':
    case 'tls-failed':
    case 'not-tls':
    case 'starttls-not-offered':
    case 'name-answer-cut-short':
    case 'tls-from-the-start':
    case 'injected-bytes':
    case 'unexpected-reply':
    case 'unasked-reply':
    case 'incomplete-reply':
    case 'reply-too-long':
    case 'unusable-server':
    case 'redirect-to-port':
    case 'digest-mismatch':
    case 'private-address':
    case 'proxy-unreachable':
      return 'failed';
  }
}
