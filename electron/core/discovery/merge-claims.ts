import { basisSchema, type Candidate, namedSchema, type Source } from '../../contract/candidate';
import type { Claim } from './claim';
import type { CandidateEntry } from './rank-candidates';
import { rankOfSource } from './source-facts';
import { untriedCandidate } from './untried-candidate';

/** A server with the claims that its values come from. */
export interface ClaimedEntry extends CandidateEntry {
  /** The claim whose login name counts; null where none says one. */
  readonly loginNamer: Claim | null;
}

/** The entry of a server that one source names; `address` is the login name where the source says none. */
export function entryFromClaim(claim: Claim, address: string | null): ClaimedEntry {
  const { auth, named, order, nameOrder } = claim;
  const namer = claim.login === null ? null : claim;
  const logins = loginsOf(namer, address);
  return { candidate: untriedCandidate(claim, { ...logins, auth }), loginNamer: namer, named, order, nameOrder };
}

/**
 * Merges a claim into a known server. The better source's values count; the other source is kept in the list. Where only one of the two
 * names the port itself, the trust and its reason are that one's. The login name is that of the best source which says one.
 */
export function mergedEntry(known: ClaimedEntry, claim: Claim, address: string | null): ClaimedEntry {
  const isBetter = isBetterThan(claim, { ...known, source: known.candidate.source });
  const claimed = entryFromClaim(claim, address);
  const { candidate, named, order, nameOrder } = isBetter ? claimed : known;
  const { source } = candidate;
  const isBetterNamer = known.loginNamer === null || isBetterThan(claim, known.loginNamer);
  const loginNamer = claim.login !== null && isBetterNamer ? claim : known.loginNamer;
  const isOneNamed = (known.candidate.named === 'port') !== (claim.named === 'port');
  const { candidate: namer } = isOneNamed ? (claim.named === 'port' ? claimed : known) : { candidate };
  const { trust, trustReason, documentDate } = namer;
  const auth = known.candidate.proven ? known.candidate.auth : candidate.auth;
  const sources = sourcesOf(known, claim);
  const basis = firstOf(basisSchema.options, known.candidate.basis, claim.basis);
  return {
    loginNamer,
    named,
    order,
    nameOrder,
    candidate: {
      ...known.candidate,
      ...loginsOf(loginNamer, address),
      ...{ auth, sources, source, trust, trustReason, basis, documentDate },
      named: firstOf(namedSchema.options, known.candidate.named, claim.named),
    },
  };
}

/** The login names that a claim says; the address where there is no such claim. */
function loginsOf(namer: Claim | null, address: string | null): Pick<Candidate, 'login' | 'saidLogins'> {
  const saidLogins = [namer?.login ?? [], namer?.otherLogin ?? []].flat();
  return { login: saidLogins[0] ?? address, saidLogins };
}

/** Whether a claim ranks before another: by its source, then a port that is named comes first, then the source's order. */
function isBetterThan(claim: Claim, other: Pick<Claim, 'source' | 'named' | 'order'>): boolean {
  if (claim.source !== other.source) return rankOfSource(claim.source) < rankOfSource(other.source);
  return claim.named === other.named ? claim.order < other.order : claim.named === 'port';
}

/** The stronger of two values. What vouches for a host vouches for its ports too, so the order of the sources does not matter. */
function firstOf<T>(strongestFirst: readonly T[], one: T, other: T): T {
  return strongestFirst.find((each) => each === one || each === other) ?? one;
}

/** The sources of a server, best first. Sources that name only its host are left out where another one names the port. */
function sourcesOf({ candidate }: CandidateEntry, claim: Claim): readonly Source[] {
  const before = candidate.named === 'host' && claim.named === 'port' ? [] : candidate.sources;
  const added = claim.named === 'host' && candidate.named === 'port' ? [] : [claim.source];
  return [...new Set([...before, ...added])].sort((a, b) => rankOfSource(a) - rankOfSource(b));
}
