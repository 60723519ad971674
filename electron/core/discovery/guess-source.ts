import type { Basis } from '../../contract/candidate';
import type { Failure } from '../../contract/failure';
import type { Result } from '../../contract/result';
import type { Addresses } from '../dns-records';
import { isFilter } from '../knowledge/provider-table';
import { message } from '../message';
import { usualPorts } from '../usual-ports';
import type { Claim } from './claim';
import type { DiscoverySource } from './discovery-source';
import { type GuessedName, isUsualName, nameOfDomain, nameOfExchanger, namesBelow } from './guessed-names';
import { askAddresses, askMx, both, type Inquiry, type InquiryContext, type SourceOutcome, together } from './inquiry';
import { bestExchanges } from './mail-exchangers';
import { isPublicSuffix, organisationOf } from './same-organisation';
import { hasServers, joinOutcomes, noEntry, outcomeOfFailure } from './source-outcome';
import { unlikelyBelow } from './unlikely-name';

/** Servers at the names that mail servers usually have; only names that exist are proposed. */
export const guessSource: DiscoverySource = {
  id: 'guess',
  host: () => null,
  isAsked: () => true,
  inquire: inquireGuesses,
};

/** The names that others wait for, so that their servers are tried first: see `likelihoodOfName`. */
function likeliestBelow(domain: string): readonly string[] {
  return [`mail.${domain}`, `mx.${domain}`];
}

/** The outcome of each host that was looked up. */
type LookedUp = readonly (readonly [host: string, outcome: SourceOutcome])[];

function* inquireGuesses(context: InquiryContext): Inquiry<SourceOutcome> {
  const { domain } = context;
  const inDomain = [
    lookUp(
      nameOfDomain(domain),
      {
        ...{ order: namesBelow(domain).length, basis: 'own-name', wildcard: null },
        after: isPublicSuffix(domain) ? [] : [...likeliestBelow(domain), unlikelyBelow(domain)],
      },
      context,
    ),
    lookUpBelow(domain, { order: 0, basis: 'own-name' }, context),
  ];
  const parts = yield* together([...inDomain, lookUpAroundExchanger(context)]);
  const outcomes = [...new Map(parts.flat()).values()];
  const existing = outcomes.filter(({ state }) => state === 'found');
  return { ...joinOutcomes(outcomes), found: existing.length, of: outcomes.length };
}

/** The exchanger itself, and the usual names of the organisation that runs it. They come after those of the domain. */
function* lookUpAroundExchanger(context: InquiryContext): Inquiry<LookedUp> {
  const records = yield* askMx(context.domain);
  const [exchange] = records.ok ? bestExchanges(records.value).filter((host) => !isFilter(host)) : [];
  if (exchange === undefined) return [];
  const first = namesBelow(context.domain).length + 1;
  const basis = 'mx-guess';
  const inquiries = [lookUp(nameOfExchanger(exchange), { order: first, basis, wildcard: null, after: [] }, context)];
  const organisation = organisationOf(exchange);
  if (organisation !== null && organisation !== context.domain) {
    inquiries.push(lookUpBelow(organisation, { order: first + 1, basis }, context));
  }
  return (yield* together(inquiries)).flat();
}

/** The place of a guess among all names, and what it rests on. */
interface Guess {
  readonly order: number;
  readonly basis: Basis;
}

/** Looks up the usual names below a domain. `first` is the guess of the first name; the others get the places after it. */
function* lookUpBelow(domain: string, first: Guess, context: InquiryContext): Inquiry<LookedUp> {
  if (isPublicSuffix(domain)) return [];
  const wildcard = unlikelyBelow(domain);
  const after = likeliestBelow(domain);
  const names = namesBelow(domain).map((name, index) =>
    lookUp(name, { ...first, order: first.order + index, wildcard, after }, context),
  );
  // In parallel with the names, so that the answer is there when the first name needs it.
  const [, outcomes] = yield* both(askAddresses(wildcard), together(names));
  return outcomes.flat();
}

/** How a name is looked up. */
interface NameLookUp extends Guess {
  /** A name with no addresses but those of this one counts as missing; null where that is not so. */
  readonly wildcard: string | null;
  /** The names that are answered before it is proposed. */
  readonly after: readonly string[];
}

/** Proposes a name that exists. */
function* lookUp(
  name: GuessedName,
  { wildcard, after, ...guess }: NameLookUp,
  context: InquiryContext,
): Inquiry<LookedUp> {
  const addresses = yield* askAddresses(name.host);
  if (!addresses.ok) return [[name.host, outcomeOfFailure(addresses.failure)]];
  for (const host of after) yield* askAddresses(host);
  if (wildcard !== null && isSame(addresses.value, yield* askAddresses(wildcard))) return [[name.host, noEntry]];
  yield { kind: 'propose', claims: claimsFor(name, guess, context) };
  return [[name.host, hasServers]];
}

function isSame(addresses: Addresses, other: Result<Addresses, Failure>): boolean {
  if (!other.ok) return false;
  const known = new Set([...other.value.v4, ...other.value.v6]);
  return [...addresses.v4, ...addresses.v6].every((address) => known.has(address));
}

function claimsFor(
  { host, protocols }: GuessedName,
  { order: nameOrder, basis }: Guess,
  { domain }: InquiryContext,
): readonly Claim[] {
  const why = whyGuessed(host, basis, domain);
  return protocols.flatMap((protocol) =>
    usualPorts[protocol].map(({ port, security }) => {
      const claim = { protocol, host, port, security, login: null, auth: [], order: 0, nameOrder } as const;
      return {
        ...claim,
        source: 'guess',
        trust: 'guess',
        ...why,
        named: 'nothing',
        basis,
        documentDate: null,
      } as const;
    }),
  );
}

/** A name is tried because servers often have it, or else because it is the exchanger's. */
function whyGuessed(host: string, basis: Basis, domain: string): Pick<Claim, 'trustReason' | 'exchangerOf'> {
  return isExchangerGuess({ host, basis })
    ? { trustReason: message('trust.guess-exchanger', { domain, host }), exchangerOf: domain }
    : { trustReason: message('trust.guess', { host }) };
}

/** Whether a guessed host is tried for no other reason than that it is the domain's mail exchanger. */
function isExchangerGuess({ host, basis }: { readonly host: string; readonly basis: Basis }): boolean {
  return basis === 'mx-guess' && !isUsualName(host);
}

/**
 * How likely a server's certificate is for a guessed name, likeliest first: `mail.`, the exchanger and `mx.`, other usual names, the bare
 * domain.
 */
export function likelihoodOfName(guess: { readonly host: string; readonly basis: Basis }): number {
  if (guess.host.startsWith('mail.')) return 0;
  if (guess.host.startsWith('mx.') || isExchangerGuess(guess)) return 1;
  return isUsualName(guess.host) ? 2 : likelihoodOfBareDomain;
}

const likelihoodOfBareDomain = 3;

/** Whether a guessed host is the domain itself, the least likely name. */
export function isBareDomain(guess: { readonly host: string; readonly basis: Basis }): boolean {
  return likelihoodOfName(guess) === likelihoodOfBareDomain;
}
