import type { Candidate } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';
import type { ProviderFacts } from '../../contract/report';
import type { Action } from '../../contract/verdict';
import type { DiagnosisContext } from '../diagnosis/diagnosis-context';
import { organisationOf } from '../discovery/same-organisation';
import { wasTried } from '../discovery/was-tried';
import { relayPort } from '../usual-ports';
import type { RunEvidence } from './check';

/** Whether any server was proven in this run. */
export function isAnyProven({ candidates }: RunEvidence): boolean {
  return candidates.some(({ proven }) => proven);
}

/** Why no document came through the proxy; null where one did, or none was asked for through it. */
export function proxyFailure({ sourceOutcomes, web }: RunEvidence): Failure | null {
  const failures = [...sourceOutcomes.values()].flatMap(({ failure }) => failure ?? []);
  const ofProxy = failures.find(({ code }) => code === 'proxy-refused' || code === 'proxy-unreachable');
  return web.isReached ? null : (ofProxy ?? null);
}

/** The MX records of the domain; null where they were not asked for, or the name servers here know only their own network. */
export function knownExchangers({
  observed,
  resolverAnswers,
}: Pick<RunEvidence<'mail-exchangers'>, 'observed' | 'resolverAnswers'>) {
  return resolverAnswers === false ? null : observed['mail-exchangers'];
}

/** Whether the name servers say that the domain does not exist. */
export function isDomainDenied(
  evidence: Pick<RunEvidence<'mail-exchangers'>, 'observed' | 'resolverAnswers'>,
): boolean {
  const records = knownExchangers(evidence);
  return records !== null && !records.ok && records.failure.code === 'host-not-found';
}

/**
 * Whether a source answers only to the whole address or to a sign-in, so that it may well have settings. A website without settings answers
 * 404 as well, and below a wildcard record every name exists, so neither counts.
 */
export function isSourceWaiting({ sourceOutcomes, observed }: RunEvidence<'unlikely-names'>): boolean {
  const hasWildcard = observed['unlikely-names'] !== null;
  return [...sourceOutcomes.values()].some(({ state, failure }) => {
    if (failure?.code !== 'http-status') return state === 'needs-address' && !hasWildcard;
    return failure.status === 401 || (state === 'needs-address' && failure.status !== 404);
  });
}

/** The servers for submission. Port 25 is left out: it is for mail between servers. */
export function submissionsOf({ candidates }: RunEvidence): readonly Candidate[] {
  return candidates.filter(({ protocol, port }) => protocol === 'smtp' && port !== relayPort);
}

/** Whether a server answered on this port, even with something unusable. */
export function isHeard({ state, failure }: Candidate): boolean {
  if (state === 'works' || state === 'found') return true;
  return state === 'failed' && (failure === null || !unheardCodes.has(failure.code));
}

const unheardCodes: ReadonlySet<Failure['code']> = new Set([
  'no-route',
  'resolver-silent',
  'name-answer-cut-short',
  'private-address',
] as const);

/** Whether nothing came back from this port, not even a refusal. */
export function isSilent({ state, failure }: Pick<Candidate, 'state' | 'failure'>): boolean {
  return state === 'no-answer' && (failure?.code !== 'timed-out' || failure.stage === 'connect');
}

/** Whether, as far as is known, no connection to this port was ever open. */
export function isUnconnected({ state, failure }: Candidate): boolean {
  if (failure === null) return !wasTried({ state });
  return failure.code === 'timed-out' ? isSilent({ state, failure }) : unconnectedCodes.has(failure.code);
}

const unconnectedCodes: ReadonlySet<Failure['code']> = new Set([
  'refused',
  'no-route',
  'host-not-found',
  'resolver-silent',
  'name-answer-cut-short',
] as const);

/** Whether servers are of several organisations, and at several machines: a hoster has many names at one. */
export function areUnrelated(servers: readonly Candidate[]): boolean {
  const organisations = new Set(servers.map(({ host }) => organisationOf(host) ?? host));
  const machines = new Set(servers.map(({ host, heard }) => heard?.address ?? host));
  return organisations.size > 1 && machines.size > 1;
}

/** The context of a finding about the whole domain. */
export function domainContext({ domain }: RunEvidence): DiagnosisContext {
  const nowhere = { direction: null, protocol: null, provider: null } as const;
  return { ...nowhere, host: domain, port: 443, security: 'tls', source: 'typed', isPortNamed: true };
}

/** The first help page about what a provider needs first, as an action; empty where it has none. */
export function helpOfProvider({ before }: ProviderFacts): readonly Action[] {
  const help = before.find((step) => step.help !== null)?.help ?? null;
  return help === null ? [] : [{ kind: 'open-help', id: help }];
}
