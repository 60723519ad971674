import { basisSchema, type Candidate, namedSchema, type Source } from '../contract/candidate';
import { serverKey } from '../contract/server-name';
import type { Claim } from '../core/discovery/claim';
import { type CandidateEntry, pairOf, rankCandidates } from '../core/discovery/rank-candidates';
import { rankOfSource } from '../core/discovery/source-facts';
import { untriedCandidate } from '../core/discovery/untried-candidate';
import type { RunLog } from './run-log';

/** The servers of one run, each once even where several sources name it, with what is known of it. */
export interface CandidateBoard {
  /** Adds the server of a claim. Gives its key where it is new, else null. */
  add(claim: Claim): string | null;
  get(key: string): Candidate;
  /** Replaces what is known of a server, and emits it; emits the best pair too where it has changed. */
  update(key: string, candidate: Candidate): void;
  /** All servers, best first. */
  ranked(): readonly CandidateEntry[];
  /** The best proven server of each direction. */
  pair(): Pair;
}

/** The best proven server of each direction; null where none was proven. */
export interface Pair {
  readonly incoming: Candidate | null;
  readonly outgoing: Candidate | null;
}

interface BoardEntry extends CandidateEntry {
  /** The claim whose login name counts; null where none says one. */
  readonly loginNamer: Claim | null;
}

/** Starts an empty board; `address` is the login name where a source gives none. */
export function createCandidateBoard(
  log: RunLog,
  options: { readonly preferImplicitTls: boolean; readonly address: string | null },
): CandidateBoard {
  const entries = new Map<string, BoardEntry>();
  let told: Pair = { incoming: null, outgoing: null };

  let order: readonly CandidateEntry[] | null = null;
  const put = (key: string, entry: BoardEntry) => {
    entries.set(key, entry);
    order = null;
  };

  const ranked = () => {
    order ??= rankCandidates([...entries.values()], options);
    return order;
  };
  const pair = () => pairOf(ranked());
  const tellAnswer = () => {
    const best = pair();
    if (isSamePair(best, told)) return;
    told = best;
    log.answer(best.incoming, best.outgoing);
  };
  const get = (key: string) => {
    const entry = entries.get(key);
    if (entry === undefined) throw new Error(`No candidate ${key} on the board`);
    return entry;
  };

  return {
    add: (claim) => {
      const key = serverKey(claim);
      const known = entries.get(key);
      if (known === undefined) {
        put(key, entryFromClaim(claim, options.address));
        return key;
      }
      put(key, mergedEntry(known, claim, options.address));
      if (known.candidate.state !== 'skipped') tellAnswer();
      return null;
    },
    get: (key) => get(key).candidate,
    update: (key, candidate) => {
      put(key, { ...get(key), candidate });
      log.candidate(candidate);
      tellAnswer();
    },
    ranked,
    pair,
  };
}

function isSamePair(one: Pair, other: Pair): boolean {
  return one.incoming === other.incoming && one.outgoing === other.outgoing;
}

function entryFromClaim(claim: Claim, address: string | null): BoardEntry {
  const { auth, named, order, nameOrder } = claim;
  const namer = claim.login === null ? null : claim;
  const logins = loginsOf(namer, address);
  return { candidate: untriedCandidate(claim, { ...logins, auth }), loginNamer: namer, named, order, nameOrder };
}

/**
 * Merges a claim into a known server. The better source's values count; the other source is kept in the list. Where only one of the two
 * names the port itself, the trust and its reason are that one's. The login name is that of the best source which says one.
 */
function mergedEntry(known: BoardEntry, claim: Claim, address: string | null): BoardEntry {
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
