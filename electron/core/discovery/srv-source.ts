import { isWithin, parseHostName } from '../../contract/host-name';
import type { SrvRecord } from '../dns-records';
import { limits } from '../limits';
import { type MailService, mailServices } from '../mail-services';
import { message } from '../message';
import type { Claim } from './claim';
import type { DiscoverySource } from './discovery-source';
import { askSrv, type Inquiry, type InquiryContext, type SourceOutcome, together } from './inquiry';
import { hasServers, joinOutcomes, noEntry, outcomeOfFailure } from './source-outcome';

/** Servers that the domain names in SRV records. RFC 6186, RFC 8314 §5.1. */
export const srvSource: DiscoverySource = {
  id: 'srv',
  host: () => null,
  isAsked: () => true,
  inquire: inquireSrv,
};

function* inquireSrv(context: InquiryContext): Inquiry<SourceOutcome> {
  const outcomes = yield* together(mailServices.map((service) => inquireService(service, context)));
  const answered = outcomes.filter(({ state }) => state === 'found');
  return { ...joinOutcomes(outcomes), found: answered.length, of: mailServices.length };
}

function* inquireService(service: MailService, context: InquiryContext): Inquiry<SourceOutcome> {
  const records = yield* askSrv(`${service.label}._tcp.${context.domain}`);
  if (!records.ok) return outcomeOfFailure(records.failure);
  const claims = claimsFromSrv(records.value, service, context);
  if (claims.length === 0) return noEntry;
  yield { kind: 'propose', claims };
  return hasServers;
}

/**
 * The records, best first: lowest priority, then highest weight, then alphabetical, because name servers rotate equal records. RFC 2782
 * chooses at random by weight to spread the load. Here there is no random choice, so that every run finds the same settings.
 */
export function bestSrvFirst(records: readonly SrvRecord[]): readonly SrvRecord[] {
  return [...records].sort(
    (a, b) =>
      a.priority - b.priority || b.weight - a.weight || (a.target < b.target ? -1 : Number(a.target > b.target)),
  );
}

/**
 * The order of both services of a protocol begins at 0, so that the ranking of ports decides between them, for example between
 * `_submission` and `_submissions`. An empty target means that the service is not offered.
 */
function claimsFromSrv(records: readonly SrvRecord[], service: MailService, context: InquiryContext): readonly Claim[] {
  const { protocol, security } = service;
  const ordered = bestSrvFirst(records).slice(0, limits.serversPerDocument);
  return ordered.flatMap(({ target, port }, order) => {
    const host = parseHostName(target);
    if (!host.ok || port === 0) return [];
    const claim = { protocol, host: host.value, port, security, login: null, auth: [], order, nameOrder: 0 };
    return {
      ...claim,
      source: 'srv',
      trust: 'unsigned-dns',
      trustReason: trustReasonOf(host.value, context),
      named: 'port',
      basis: 'srv',
      documentDate: null,
    };
  });
}

/** Says so where a target is of another organisation: records are unsigned, and an attacker may have chosen it. RFC 6186 §6. */
function trustReasonOf(host: string, { domain }: InquiryContext) {
  return isWithin(host, domain)
    ? message('trust.unsigned-dns', { domain })
    : message('trust.unsigned-dns-elsewhere', { domain, host });
}
