import type { Candidate } from '../../contract/candidate';
import type { Verdict } from '../../contract/verdict';
import { diagnose } from '../diagnosis/diagnose';
import { contextOf } from '../diagnosis/diagnosis-context';
import { verdictOf } from '../diagnosis/verdict-of';
import { wasTried } from '../discovery/was-tried';
import { message } from '../message';
import { relayPort } from '../usual-ports';
import { type Check, found, passed, type RunEvidence } from './check';
import { domainContext } from './run-facts';

/** Did any source name a usable server? While a source waits for the address, the finding is the question for it. */
export const configNotFound = {
  id: 'config-not-found',
  needs: [],
  silencedBy: [
    'no-network',
    'banned-after-refusals',
    'name-server-faulty',
    'only-web-traffic',
    'proxy-in-the-way',
    'host-not-found',
    'listed-domain-denied',
    'domain-takes-no-mail',
    'captive-portal',
    'bridge-needed',
    'provider-without-access',
    'address-typo',
    'parked-domain',
    'wildcard-names',
  ],
  judge(evidence) {
    const { incoming, outgoing } = evidence.chosen;
    if (incoming !== null || outgoing !== null || evidence.candidates.some(saysEnough)) return passed;
    const isAddressNeeded = [...evidence.sourceOutcomes.values()].some(({ state }) => state === 'needs-address');
    if (evidence.address !== null && isAddressNeeded)
      return found({ ...verdictOf('config-not-found', domainContext(evidence), question(evidence)), asks: 'address' });
    return found(verdictOf('config-not-found', domainContext(evidence), wordsFor(evidence)));
  },
} as const satisfies Check;

/** Whether a server says enough by itself: a person has typed it, or it speaks only encryption that nobody uses any more. */
function saysEnough(server: Candidate): boolean {
  if (server.source === 'typed') return wasTried(server);
  if (server.failure === null || server.port === relayPort) return false;
  return diagnose(server.failure, contextOf(server)).cause === 'tls-too-old';
}

function question({ domain }: RunEvidence): Partial<Verdict> {
  return {
    party: 'you',
    severity: 'warning',
    message: message('check.config-not-found.needs-address', { host: domain }),
    actions: [{ kind: 'allow-address' }, { kind: 'enter-by-hand' }, { kind: 'edit-address', suggestion: null }],
  };
}

/** A misspelt address is likelier than a provider without any settings. */
const misspelt: Partial<Verdict> = {
  party: 'you',
  actions: [{ kind: 'edit-address', suggestion: null }, { kind: 'enter-by-hand' }, { kind: 'copy-for-support' }],
};

/** What the finding says more exactly than that nothing was found. */
function wordsFor({ domain, candidates, sourceOutcomes }: RunEvidence): Partial<Verdict> {
  const failure = sourceOutcomes.get('autodiscover')?.failure;
  if (failure?.code !== 'http-status' || failure.status !== 401) {
    // Where a host was typed, no source is asked.
    if (sourceOutcomes.size === 0) return misspelt;
    const isAnyNamed = candidates.some(({ source }) => source !== 'guess');
    // Settings that are listed and of no use are no misspelt domain.
    if (isAnyNamed)
      return { party: 'provider', message: message('check.config-not-found.of-no-use', { host: domain }) };
    return { ...misspelt, message: message('check.config-not-found.nowhere', { host: domain }) };
  }
  // Exchange answers 401 to a request without a sign-in, and we send passwords to no web service.
  const request = message('request.config-not-found', { host: domain });
  return {
    party: 'provider',
    message: message('check.config-not-found.exchange', { host: domain }),
    actions: [
      { kind: 'copy-for-provider', message: request },
      { kind: 'enter-by-hand' },
      { kind: 'edit-address', suggestion: null },
    ],
  };
}
