import type { Candidate } from '../../../electron/contract/candidate';
import { failed, ok } from '../../../electron/contract/result';
import type { RunEvidence } from '../../../electron/core/checks/check';
import { type ObservationId, type Observed, observations } from '../../../electron/core/observations/observations';

/** A run in which nothing was observed. */
const unobserved = Object.fromEntries(observations.map(({ id }) => [id, null])) as Observed;

/** What a run has seen, with all its observations. */
export type WholeEvidence = RunEvidence<ObservationId>;

/** The evidence of a run that probed these servers and chose the first proven one of each direction. */
export function evidenceOf(
  candidates: readonly Candidate[],
  { observed = {}, ...changes }: Partial<Omit<WholeEvidence, 'observed'>> & { observed?: Partial<Observed> } = {},
): WholeEvidence {
  return {
    domain: 'example.net',
    address: 'jane@example.net',
    isDomainListed: false,
    candidates,
    sourceOutcomes: new Map(),
    resolverAnswers: true,
    names: new Map(),
    provider: null,
    web: { isReached: false, isProxied: false },
    hostsWithWeb: new Set(),
    refusals: new Map(),
    chosen: {
      incoming: candidates.find(({ protocol, proven }) => protocol !== 'smtp' && proven) ?? null,
      outgoing: candidates.find(({ protocol, proven }) => protocol === 'smtp' && proven) ?? null,
    },
    sendingProvider: null,
    vpn: null,
    date: '2025-06-01T00:00:00.000Z',
    observed: { ...unobserved, ...exchangers(['mx.example.net']), ...observed },
    ...changes,
  };
}

/** The MX records of a domain. Only the root is the null MX of RFC 7505; an empty list is a domain without MX records. */
export function exchangers(hosts: readonly string[]): Pick<Observed, 'mail-exchangers'> {
  return { 'mail-exchangers': ok(hosts.map((exchange) => ({ preference: 10, exchange }))) };
}

/** A domain that does not exist. */
export const noSuchDomain: Pick<Observed, 'mail-exchangers'> = {
  'mail-exchangers': failed({ code: 'host-not-found', host: 'example.net' }),
};

/** A domain whose MX records were not asked for. */
export const unasked: Pick<Observed, 'mail-exchangers'> = { 'mail-exchangers': null };
