import type { Candidate } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';
import { isWithin } from '../../contract/host-name';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { relayPort } from '../usual-ports';
import { type Check, found, notApplicable, passed, type RunEvidence } from './check';
import { domainContext, isSilent, isUnconnected } from './run-facts';

/** Does this network let anything out but web traffic? */
export const onlyWebTraffic = {
  id: 'only-web-traffic',
  needs: [],
  silencedBy: [],
  judge(evidence) {
    if (!evidence.web.isReached) return notApplicable;
    if (!isOnlyWebTraffic(evidence)) return passed;
    const verdict = verdictOf('connection-timed-out', domainContext(evidence), {
      party: 'this-network',
      message: message('check.only-web-traffic'),
      actions: [{ kind: 'open-network-settings' }, { kind: 'try-again', afterMs: 0 }, { kind: 'copy-for-support' }],
    });
    return found(verdict);
  },
} as const satisfies Check;

/**
 * Whether web servers answered and no mail server could be connected to, where that cannot be one provider's trouble: names
 * are known to the proxy alone, or servers for receiving and for sending were tried at several hosts. Behind a proxy that is
 * likely enough for one host to do, and for a refusal, which the network's own gateway may have sent.
 */
function isOnlyWebTraffic(evidence: RunEvidence): boolean {
  const { candidates, resolverAnswers, web } = evidence;
  if (!web.isReached || !candidates.every(isUnconnected)) return false;
  if (web.isProxied && resolverAnswers === false) return true;
  const tried = candidates.filter((candidate) => isTried(candidate) && isMailServer(candidate, evidence));
  const isSending = tried.some(({ protocol }) => protocol === 'smtp');
  const isReceiving = tried.some(({ protocol }) => protocol !== 'smtp');
  if (!isSending || !isReceiving) return false;
  return web.isProxied || (tried.some(isSilent) && new Set(tried.map(({ host }) => host)).size > 1);
}

/** Whether packets were sent to this port. */
function isTried({ failure }: Candidate): boolean {
  return failure !== null && !unresolvedCodes.has(failure.code);
}

const unresolvedCodes: ReadonlySet<Failure['code']> = new Set([
  'host-not-found',
  'resolver-silent',
  'name-answer-cut-short',
] as const);

/** A server that somebody names, or behind a proxy one at a usual name; never the domain's own website, where mail ports are mostly closed. */
function isMailServer({ host, port, source }: Candidate, { domain, web }: RunEvidence): boolean {
  if (port === relayPort) return false;
  return source !== 'guess' || (web.isProxied && host !== domain && isWithin(host, domain));
}
