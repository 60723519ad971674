import type { Failure } from '../../contract/failure';
import { parseTargetName } from '../../contract/host-name';
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
import { isPublicSuffix, isSameOrganisation } from './same-organisation';
import { joinOutcomes, needsAddress, noEntry, outcomeOfFailure } from './source-outcome';
import { bestSrvFirst } from './srv-source';

/**
 * Microsoft's Autodiscover. It answers only a request with the whole address, so without consent we only look whether it exists. The
 * redirect that Outlook fetches over plain HTTP is left out: anybody on the path can forge it, and it decides where the address goes.
 *
 * @see [MS-OXDISCO] §3.1.5
 */
export const autodiscoverSource: DiscoverySource = {
  id: 'autodiscover',
  host: (domain) => `autodiscover.${domain}`,
  isAsked: ({ address, domain }) => address !== null && !isPublicSuffix(domain),
  inquire: (context) => (context.allowAddress ? askServices(context) : lookForServices(context)),
};

/** Looks up whether there is a service. Name servers see the domain; nobody sees the address. */
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

/** Asks every place where a service may be, in parallel. Where none has settings, asks the second version of the protocol. */
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

/** Asks the domain's website. Few have the service there, so a failure says nothing about Autodiscover. */
function* askWebsite(inquiry: Inquiry<SourceOutcome>): Inquiry<SourceOutcome> {
  const outcome = yield* inquiry;
  return outcome.failure === null ? outcome : noEntry;
}

function* askSrvHost(domain: string, ask: AskAt): Inquiry<SourceOutcome> {
  const url = yield* findSrvUrl(domain);
  if (url === null) return noEntry;
  return yield* isSameOrganisation(hostOfUrl(url), domain) ? ask(url, 'autodiscover-srv') : withholdFrom(url);
}

/** The URL of the service that the domain's SRV record names; null where it names none. */
function* findSrvUrl(domain: string): Inquiry<string | null> {
  const records = yield* askSrv(`_autodiscover._tcp.${domain}`);
  const [best] = records.ok ? bestSrvFirst(records.value) : [];
  const host = best === undefined ? null : parseTargetName(best.target);
  return best === undefined || host === null || best.port === 0 ? null : autodiscoverUrl(host, best.port);
}

interface SecondVersion {
  readonly host: string;
  readonly domain: string;
  readonly address: string;
}

/** Asks the second version, which answers with the URL of a service of the first version. */
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

/** Failures that show that a web server answered. */
const answers: ReadonlySet<Failure['code']> = new Set([
  'http-status',
  'unreadable-document',
  'unusable-server',
  'redirect-to-port',
]);

/** Whether a host answered, even if it has no settings. */
function isAnswer({ failure }: SourceOutcome): boolean {
  return failure === null || answers.has(failure.code);
}
