import { parseInput } from '../address/parse-input';
import { exchangeOnlyProvider } from '../knowledge/exchange-only';
import { limits } from '../limits';
import { message } from '../message';
import { type AutodiscoverAnswer, parseAutodiscover } from './autodiscover-document';
import { autodiscoverRequest } from './autodiscover-request';
import { hostOfUrl, parseHttpsUrl, redirectProblem } from './https-url';
import { askDocument, type DocumentQuestion, type Inquiry, type InquiryContext, type SourceOutcome } from './inquiry';
import { publishedTrustReason } from './published-trust';
import { isSameOrganisation } from './same-organisation';
import { claimsFromSettings, type Provenance } from './settings-claims';
import { noEntry, notAsked, outcomeOfDocument, outcomeOfFailure } from './source-outcome';

/** A question to an Autodiscover service: where, and for which address. */
export interface AutodiscoverQuestion {
  readonly url: string;
  readonly address: string;
  /** Where the service was found: at a name of the domain, or where an SRV record leads. */
  readonly basis: 'own-document' | 'autodiscover-srv';
  /** What the request reveals: only the domain where nobody has the address. `address` where it is left out. */
  readonly tells?: DocumentQuestion['tells'];
}

/** The URL of the Autodiscover service of a host. */
export function autodiscoverUrl(host: string, port = 443): string {
  return new URL(`https://${host}:${port}/autodiscover/autodiscover.xml`).href;
}

/**
 * Asks an Autodiscover service, follows its redirects and proposes the servers that it names. Each request carries the whole address,
 * so where somebody has it, redirects are followed only within the registrable domain of the mail domain: the user has not consented
 * that another organisation gets the address. A service that wants a password gets none.
 *
 * @param firstOrder - Place of the first servers among those of the source.
 */
export function* inquireAutodiscover(
  question: AutodiscoverQuestion,
  firstOrder: number,
  context: InquiryContext,
): Inquiry<SourceOutcome> {
  let { url, address } = question;
  const { basis, tells = 'address' } = question;
  for (let redirects = 0; redirects <= limits.redirects; redirects += 1) {
    const fetched = yield* askDocument({ url, tells, post: autodiscoverRequest(address) });
    if (!fetched.ok) return outcomeOfFailure(fetched.failure);
    const answer = parseAutodiscover(fetched.value.body);
    if (!answer.ok) return outcomeOfFailure(answer.failure);
    if (answer.value.kind === 'settings') {
      const provenance = { ...worthOf(basis, hostOfUrl(fetched.value.url), context), firstOrder };
      return yield* proposeSettings(answer.value, provenance, context);
    }
    const next = nextPlace(answer.value, { url, address }, context);
    if (next === null) return noEntry;
    const problem = redirectProblem(new URL(url), new URL(next.url));
    if (problem !== null) return outcomeOfFailure(problem);
    const isAllowed = tells === 'domain' || isSameOrganisation(hostOfUrl(next.url), context.domain);
    if (!isAllowed) return yield* withholdFrom(next.url);
    ({ url, address } = next);
  }
  return outcomeOfFailure({ code: 'unreadable-document', detail: `more than ${limits.redirects} redirects` });
}

/** Ends an inquiry that would have to send the address to another organisation. */
export function* withholdFrom(url: string): Inquiry<SourceOutcome> {
  yield { kind: 'withhold', host: hostOfUrl(url) };
  return notAsked;
}

/** A question without what led to it. */
type AskedPlace = Pick<AutodiscoverQuestion, 'url' | 'address'>;

/** Where an answer without settings leads; null where it leads nowhere. */
function nextPlace(
  answer: Exclude<AutodiscoverAnswer, { kind: 'settings' }>,
  asked: AskedPlace,
  { providers }: InquiryContext,
): AskedPlace | null {
  switch (answer.kind) {
    case 'error':
      return null;
    case 'other-url': {
      const url = parseHttpsUrl(answer.url);
      return url === null ? null : { ...asked, url: url.href };
    }
    case 'other-address': {
      const input = parseInput(answer.address, { as: 'address', providers });
      if (!input.ok || input.value.address === null) return null;
      return { url: autodiscoverUrl(`autodiscover.${input.value.domain}`), address: input.value.address };
    }
  }
}

/** How far an answer is trusted. An SRV record is unsigned, and so is the service that it leads to, even with a valid certificate. */
function worthOf(
  basis: AutodiscoverQuestion['basis'],
  answeringHost: string,
  { domain }: InquiryContext,
): Pick<Provenance, 'basis' | 'trust' | 'trustReason'> {
  switch (basis) {
    case 'own-document':
      return { basis, trust: 'published', trustReason: publishedTrustReason(domain, answeringHost) };
    case 'autodiscover-srv':
      return {
        basis,
        trust: 'unsigned-dns',
        trustReason: message('trust.autodiscover-srv', { domain, host: answeringHost }),
      };
  }
}

function* proposeSettings(
  { settings, isExchange }: Extract<AutodiscoverAnswer, { kind: 'settings' }>,
  provenance: Omit<Provenance, 'source'>,
  { domain }: InquiryContext,
): Inquiry<SourceOutcome> {
  const claims = claimsFromSettings(settings, { source: 'autodiscover', ...provenance });
  if (claims.length > 0) yield { kind: 'propose', claims };
  else if (isExchange) yield { kind: 'recognise', provider: exchangeOnlyProvider(domain) };
  return outcomeOfDocument(claims, settings);
}
