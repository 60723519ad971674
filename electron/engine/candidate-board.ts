import { basisSchema, type Candidate, namedSchema, type Source } from '../contract/candidate';
import { serverKey } from '../contract/server-name';
import type { Claim } from '../core/discovery/claim';
import { type CandidateEntry, pairOf, rankCandidates } from '../core/discovery/rank-candidates';
import { rankOfSource } from '../core/discovery/source-facts';
import { untriedCandidate } from '../core/discovery/untried-candidate';
import type { RunLog } from './run-log';

/** The servers of one run: each once, however many sources name it, with what became known of it. */
export interface CandidateBoard {
  /** Puts a claimed server on the board. Gives its key where it is new, else null. */
  add(claim: Claim): string | null;
  get(key: string): Candidate;
  /** Replaces what is known of a server, and tells it; a changed best pair is told too. */
  update(key: string, candidate: Candidate): void;
  /** All servers, best first. */
  ranked(): readonly CandidateEntry[];
  /** The best proven server of each direction. */
  pair(): Pair;
  /** Whether the pair would be another one if these servers proved as well. */
  isBeatenBy(keys: ReadonlySet<string>): boolean;
}

/** The best proven server of each direction; null where none was proven. */
export interface Pair {
  readonly incoming: Candidate | null;
  readonly outgoing: Candidate | null;
}

/** Starts an empty board; `address` is the login name where a source says none. */
export function createCandidateBoard(
  log: RunLog,
  options: { readonly preferImplicitTls: boolean; readonly address: string | null; readonly onBothProven: () => void },
): CandidateBoard {
  const entries = new Map<string, CandidateEntry>();
  let told: Pair = { incoming: null, outgoing: null };

  const ranked = () => rankCandidates([...entries.values()], options);
  const pair = () => pairOf(ranked());
  const tellAnswer = () => {
    const best = pair();
    if (isSamePair(best, told)) return;
    told = best;
    log.answer(best.incoming, best.outgoing);
    if (best.incoming !== null && best.outgoing !== null) options.onBothProven();
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
        entries.set(key, entryFromClaim(claim, options.address));
        return key;
      }
      entries.set(key, mergedEntry(known, claim, options.address));
      if (known.candidate.state !== 'skipped') tellAnswer();
      return null;
    },
    get: (key) => get(key).candidate,
    update: (key, candidate) => {
      entries.set(key, { ...get(key), candidate });
      log.candidate(candidate);
      tellAnswer();
    },
    ranked,
    pair,
    isBeatenBy: (keys) => {
      const hoped = [...entries].map(([key, entry]) =>
        keys.has(key) ? { ...entry, candidate: { ...entry.candidate, proven: true } } : entry,
      );
      return !isSamePair(pairOf(rankCandidates(hoped, options)), pair());
    },
  };
}

function isSamePair(one: Pair, other: Pair): boolean {
  return one.incoming === other.incoming && one.outgoing === other.outgoing;
}

function entryFromClaim(claim: Claim, address: string | null): CandidateEntry {
  const { auth, named, order, nameOrder } = claim;
  return { candidate: untriedCandidate(claim, { login: claim.login ?? address, auth }), named, order, nameOrder };
}

/**
 * The better source's word counts; the other's is remembered. A port derived from a host counts less than a published one, and
 * whoever names the port itself says why it is believed.
 */
function mergedEntry(known: CandidateEntry, claim: Claim, address: string | null): CandidateEntry {
  const isBetter =
    rankOfSource(claim.source) < rankOfSource(known.candidate.source) ||
    (claim.source === known.candidate.source && isPlacedBefore(claim, known));
  const claimed = entryFromClaim(claim, address);
  const { candidate, named, order, nameOrder } = isBetter ? claimed : known;
  const { login, source } = candidate;
  const isOneNamed = (known.candidate.named === 'port') !== (claim.named === 'port');
  const { candidate: namer } = isOneNamed ? (claim.named === 'port' ? claimed : known) : { candidate };
  const { trust, trustReason, documentDate } = namer;
  const auth = known.candidate.proven ? known.candidate.auth : candidate.auth;
  const sources = sourcesOf(known, claim);
  const basis = firstOf(basisSchema.options, known.candidate.basis, claim.basis);
  return {
    named,
    order,
    nameOrder,
    candidate: {
      ...{ ...known.candidate, auth, login, sources, source, trust, trustReason, basis, documentDate },
      named: firstOf(namedSchema.options, known.candidate.named, claim.named),
    },
  };
}

/** Whether a claim stands before another one of the same source: a port that is named before those that are not. */
function isPlacedBefore(claim: Claim, known: CandidateEntry): boolean {
  return claim.named === known.named ? claim.order < known.order : claim.named === 'port';
}

/** Whoever vouches for a host vouches for its ports, whichever source comes first: so the stronger of two counts. */
function firstOf<T>(strongestFirst: readonly T[], one: T, other: T): T {
  return strongestFirst.find((each) => each === one || each === other) ?? one;
}

/** Those who name the port itself or guess it, best first; whoever names no more than its host, where nobody names the port. */
function sourcesOf({ candidate }: CandidateEntry, claim: Claim): readonly Source[] {
  const before = candidate.named === 'host' && claim.named === 'port' ? [] : candidate.sources;
  const added = claim.named === 'host' && candidate.named === 'port' ? [] : [claim.source];
  return [...new Set([...before, ...added])].sort((a, b) => rankOfSource(a) - rankOfSource(b));
}
