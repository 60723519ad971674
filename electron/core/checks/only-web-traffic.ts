import type { Candidate } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';
import { isWithin } from '../../contract/host-name';
import { verdictOf } from '../diagnosis/verdict-of';
import { message } from '../message';
import { relayPort } from '../usual-ports';
import { type Check, found, notApplicable, passed, type RunEvidence } from './check';
import { domainContext, isSilent, isUnconnected } from './run-facts';

/** Does this network, or a VPN that is on, let anything out but web traffic? */
export const onlyWebTraffic = {
  id: 'only-web-traffic',
  needs: [],
  silencedBy: ['banned-after-refusals'],
  judge(evidence) {
    if (!evidence.web.isReached) return notApplicable;
    if (!isOnlyWebTraffic(evidence)) return passed;
    const verdict = verdictOf('connection-timed-out', domainContext(evidence), {
      party: evidence.vpn === null ? 'this-network' : 'unknown',
      message: message(evidence.vpn === null ? 'check.only-web-traffic' : 'check.only-web-traffic.vpn'),
      actions: [{ kind: 'open-network-settings' }, { kind: 'try-again', afterMs: 0 }, { kind: 'copy-for-support' }],
    });
    return found(verdict);
  },
} as const satisfies Check;

/**
 * Whether web servers answered and no mail server of either direction could be connected to, and the network is the likely reason.
 * Without a proxy this takes two hosts with silence among them, because a single host is more likely down. Behind a proxy one host is
 * enough, and a refusal counts too, because the network's gateway may have sent it. It is also certain where only the proxy knows names.
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

/** Whether a server counts: one that is not guessed, or behind a proxy a guessed name below the domain. The website itself never does. */
function isMailServer({ host, port, source }: Candidate, { domain, web }: RunEvidence): boolean {
  if (port === relayPort) return false;
  return source !== 'guess' || (web.isProxied && host !== domain && isWithin(host, domain));
}
