import type { Failure } from '../../contract/failure';
import { failed, ok, type Result } from '../../contract/result';
import { inquireAutoconfig } from '../discovery/autoconfig-inquiry';
import { autodiscoverUrl, inquireAutodiscover } from '../discovery/autodiscover-inquiry';
import { hostOfUrl } from '../discovery/https-url';
import { askDocument, type DocumentQuestion, type Inquiry, type SourceOutcome, together } from '../discovery/inquiry';
import { parsePacc } from '../discovery/pacc-document';
import { publishedTrustReason } from '../discovery/published-trust';
import { isSameOrganisation } from '../discovery/same-organisation';
import type { ProviderTable } from '../knowledge/provider';
import { parseProfile } from './apple-profile';
import { collected } from './collected';
import type { AskedFor, DocumentFacts, ReadDocument } from './published-facts';

/** What is asked of a domain's web servers. */
interface DocumentPlan {
  readonly domain: string;
  /** An address of the domain that nobody has. */
  readonly madeUp: string;
  /** An address that exists; null where none is known. */
  readonly known: string | null;
  readonly profileUrl: string;
  /** The service that the domain's SRV record of Autodiscover names; null where it names none. */
  readonly autodiscover: { readonly host: string; readonly port: number } | null;
  readonly providers: ProviderTable;
}

/** Fetches every document of a domain, also for an address that does not exist, and for one that does. */
export function* askDocuments(plan: DocumentPlan): Inquiry<readonly DocumentFacts[]> {
  const { domain, madeUp, known, profileUrl } = plan;
  const own = `https://autoconfig.${domain}/mail/config-v1.1.xml`;
  const wellKnown = `https://${domain}/.well-known/autoconfig/mail/config-v1.1.xml`;
  const addresses = [
    { askedFor: 'made-up', address: madeUp } as const,
    ...(known === null ? [] : [{ askedFor: 'known', address: known } as const]),
  ];
  const services = [
    autodiscoverUrl(`autodiscover.${domain}`),
    autodiscoverUrl(domain),
    ...(plan.autodiscover === null ? [] : [autodiscoverUrl(plan.autodiscover.host, plan.autodiscover.port)]),
  ];
  return yield* together([
    askAutoconfig('autoconfig', own, 'nobody', null, domain),
    ...addresses.map(({ askedFor, address }) => askAutoconfig('autoconfig', own, askedFor, address, domain)),
    askAutoconfig('well-known', wellKnown, 'nobody', null, domain),
    ...[...new Set(services)].flatMap((url) =>
      addresses
        // Nobody has agreed that another organisation gets the address of a person.
        .filter(({ askedFor }) => askedFor === 'made-up' || isSameOrganisation(hostOfUrl(url), domain))
        .map(({ askedFor, address }) => askAutodiscover(url, askedFor, address, plan)),
    ),
    askFile('pacc', `https://ua-auto-config.${domain}/.well-known/user-agent-configuration.json`),
    askFile('mobileconfig', profileUrl),
  ]);
}

function* askAutoconfig(
  channel: 'autoconfig' | 'well-known',
  url: string,
  askedFor: AskedFor,
  address: string | null,
  domain: string,
): Inquiry<DocumentFacts> {
  const outcome = yield* collected(
    inquireAutoconfig({
      url: address === null ? url : `${url}?emailaddress=${encodeURIComponent(address)}`,
      tells: revealedBy(askedFor),
      domain,
      address,
      source: channel,
      trust: 'published',
      basis: 'own-document',
      trustReasonFor: (host) => publishedTrustReason(domain, host),
    }),
  );
  return { channel, url, askedFor, outcome: documentOf(outcome, url) };
}

function* askAutodiscover(
  url: string,
  askedFor: AskedFor,
  address: string,
  { domain, providers }: DocumentPlan,
): Inquiry<DocumentFacts> {
  const context = { domain, address, allowAddress: true, providers, askIspdb: false };
  const outcome = yield* collected(
    inquireAutodiscover({ url, address, basis: 'own-document', tells: revealedBy(askedFor) }, 0, context),
  );
  return { channel: 'autodiscover', url, askedFor, outcome: documentOf(outcome, url) };
}

/** What a request reveals: an address that nobody has says no more than its domain. */
function revealedBy(askedFor: AskedFor): DocumentQuestion['tells'] {
  return askedFor === 'known' ? 'address' : 'domain';
}

type Collected = ReturnType<typeof collected<SourceOutcome>> extends Inquiry<infer T> ? T : never;

/** The servers that an inquiry has proposed, as a document. */
export function documentOf({ claims, value }: Collected, url: string): Result<ReadDocument, Failure> {
  if (claims.length === 0) return failed(value.failure ?? { code: 'unreadable-document', detail: 'no settings' });
  const incoming = claims.filter(({ protocol }) => protocol !== 'smtp');
  const outgoing = claims.filter(({ protocol }) => protocol === 'smtp');
  const settings = { domains: [], displayName: '', incoming, outgoing, leftOut: [] };
  return ok({ url, settings, sha256: '', isSigned: false });
}

/** Fetches a document whose bytes matter. */
function* askFile(channel: 'pacc' | 'mobileconfig', url: string): Inquiry<DocumentFacts> {
  const shared = { channel, url, askedFor: 'nobody' } as const;
  const fetched = yield* askDocument({ url, tells: 'domain' });
  if (!fetched.ok) return { ...shared, outcome: fetched };
  const { body, sha256 } = fetched.value;
  if (channel === 'pacc') {
    const settings = parsePacc(body);
    if (!settings.ok) return { ...shared, outcome: settings };
    return { ...shared, outcome: ok({ url, settings: settings.value, sha256, isSigned: false }) };
  }
  const profile = parseProfile(body);
  return { ...shared, outcome: profile.ok ? ok({ url, sha256, ...profile.value }) : profile };
}
