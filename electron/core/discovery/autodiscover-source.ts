import type { Failure } from '../../contract/failure';
import { parseHostName } from '../../contract/host-name';
import { limits } from '../limits';
import { parseAutodiscoverPlace } from './autodiscover-document';
import { type AutodiscoverQuestion, autodiscoverUrl, inquireAutodiscover, withholdFrom } from './autodiscover-inquiry';
import { autodiscoverPlaceUrl } from './autodiscover-request';
import type { DiscoverySource } from './discovery-source';
import { hostOfUrl, parseHttpsUrl, redirectProblem } from './https-url';
import {
  askAddresses,
  askDocument,
  askSrv,
  type Inquiry,
  type InquiryContext,
  type SourceOutcome,
  together,
} from './inquiry';
import { isPublicSuffix } from './public-suffix';
import { isSameOrganisation } from './same-organisation';
import { joinOutcomes, needsAddress, noEntry, outcomeOfFailure } from './source-outcome';
import { bestSrvFirst } from './srv-source';

/**
 * Microsoft's Autodiscover. It answers to the whole address alone, so without consent it is only looked for. The redirect that
 * Outlook fetches over plain HTTP is left out: anybody on the way can forge it, and the address would go where it points.
 *
 * @see [MS-OXDISCO] §3.1.5
 */
export const autodiscoverSource: DiscoverySource = {
  id: 'autodiscover',
  host: (domain) => `autodiscover.${domain}`,
  isAsked: ({ address, domain }) => address !== null && !isPublicSuffix(domain),
  inquire: (context) => (context.allowAddress ? askServices(context) : lookForServices(context)),
};

/** Learns whether there is a service; name servers are told the domain for that, and nobody is told the address. */
function* lookForServices({ domain }: InquiryContext): Inquiry<SourceOutcome> {
  const outcomes = yield* together([lookForHost(`autodiscover.${domain}`), lookForSrv(domain)]);
  return outcomes.includes(needsAddress) ? needsAddress : joinOutcomes(outcomes);
}

function* lookForHost(host: string): Inquiry<SourceOutcome> {
  const addresses = yield* askAddresses(host);
  if (!addresses.ok) return outcomeOfFailure(addresses.failure);
  yield { kind: 'withhold', host };
  return needsAddress;
}

function* lookForSrv(domain: string): Inquiry<SourceOutcome> {
  const url = yield* findSrvUrl(domain);
  if (url === null) return noEntry;
  yield { kind: 'withhold', host: hostOfUrl(url) };
  return needsAddress;
}

/** Asks every place where a service may be, side by side, and the second version of the protocol where none has settings. */
function* askServices(context: InquiryContext): Inquiry<SourceOutcome> {
  const { domain, address } = context;
  if (address === null) return noEntry;
  const places = new Set<string>();
  const ask: AskAt = (url, basis) => {
    if (places.has(url)) return nothing();
    places.add(url);
    return inquireAutodiscover({ url, address, basis }, (places.size - 1) * limits.serversPerDocument, context);
  };
  const ownHost = `autodiscover.${domain}`;
  const own = ask(autodiscoverUrl(ownHost), 'own-document');
  const website = askWebsite(ask(autodiscoverUrl(domain), 'own-document'));
  const [outcome = noEntry, ...others] = yield* together([own, website, askSrvHost(domain, ask)]);
  const joined = joinOutcomes([outcome, ...others]);
  if (joined.state === 'found' || !isAnswer(outcome)) return joined;
  return joinOutcomes([joined, yield* askSecondVersion({ host: ownHost, domain, address }, ask)]);
}

/** Asks the service at a URL, unless that was asked already. */
type AskAt = (url: string, basis: AutodiscoverQuestion['basis']) => Inquiry<SourceOutcome>;

// biome-ignore lint/correctness/useYield: an inquiry that asks nothing
function* nothing(): Inquiry<SourceOutcome> {
  return noEntry;
}

/** The website of a domain is asked on the off chance: what goes wrong there says nothing of Autodiscover. */
function* askWebsite(inquiry: Inquiry<SourceOutcome>): Inquiry<SourceOutcome> {
  const outcome = yield* inquiry;
  return outcome.failure === null ? outcome : noEntry;
}

function* askSrvHost(domain: string, ask: AskAt): Inquiry<SourceOutcome> {
  const url = yield* findSrvUrl(domain);
  if (url === null) return noEntry;
  return yield* isSameOrganisation(hostOfUrl(url), domain) ? ask(url, 'autodiscover-srv') : withholdFrom(url);
}

/** Where the domain's SRV record says that its service is; null where it has none. */
function* findSrvUrl(domain: string): Inquiry<string | null> {
  const records = yield* askSrv(`_autodiscover._tcp.${domain}`);
  const [best] = records.ok ? bestSrvFirst(records.value) : [];
  const host = best === undefined ? null : parseHostName(best.target);
  return best === undefined || !host?.ok || best.port === 0 ? null : autodiscoverUrl(host.value, best.port);
}

interface SecondVersion {
  readonly host: string;
  readonly domain: string;
  readonly address: string;
}

/** The second version answers with the URL of a service of the first. */
function* askSecondVersion({ host, domain, address }: SecondVersion, ask: AskAt): Inquiry<SourceOutcome> {
  const asked = autodiscoverPlaceUrl(host, address);
  const fetched = yield* askDocument({ url: asked, tells: 'address' });
  const place = fetched.ok ? parseAutodiscoverPlace(fetched.value.body) : fetched;
  const url = place.ok ? parseHttpsUrl(place.value) : null;
  if (url === null) return noEntry;
  const problem = redirectProblem(new URL(asked), url);
  if (problem !== null) return outcomeOfFailure(problem);
  return yield* isSameOrganisation(hostOfUrl(url.href), domain)
    ? ask(url.href, 'own-document')
    : withholdFrom(url.href);
}

/** What can be observed only of a web server that answered. */
const answers: ReadonlySet<Failure['code']> = new Set([
  'http-status',
  'unreadable-document',
  'unusable-server',
  'redirect-to-port',
]);

/** Whether a host answered, if only with a no. */
function isAnswer({ failure }: SourceOutcome): boolean {
  return failure === null || answers.has(failure.code);
}
