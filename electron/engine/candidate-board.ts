import type { Candidate } from '../contract/candidate';
import { serverKey } from '../contract/server-name';
import type { Claim } from '../core/discovery/claim';
import { type ClaimedEntry, entryFromClaim, mergedEntry } from '../core/discovery/merge-claims';
import { type CandidateEntry, pairOf, rankCandidates } from '../core/discovery/rank-candidates';
import type { RunLog } from './run-log';

/** The servers of one run, each once even where several sources name it, with what is known of it. */
export interface CandidateBoard {
  /** Adds the server of a claim. Gives its key where it is new, else null. */
  add(claim: Claim): string | null;
  get(key: string): Candidate;
  /** Replaces what is known of a server, and emits it; emits the best pair too where it has changed. */
  update(key: string, candidate: Candidate): void;
  /** The hosts of all servers, each once. */
  hosts(): readonly string[];
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

/** Starts an empty board; `address` is the login name where a source gives none. */
export function createCandidateBoard(
  log: RunLog,
  options: { readonly preferImplicitTls: boolean; readonly address: string | null },
): CandidateBoard {
  const entries = new Map<string, ClaimedEntry>();
  let told: Pair = { incoming: null, outgoing: null };

  let order: readonly CandidateEntry[] | null = null;
  const put = (key: string, entry: ClaimedEntry) => {
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
    hosts: () => [...new Set([...entries.values()].map(({ candidate: { host } }) => host))],
    ranked,
    pair,
  };
}

function isSamePair(one: Pair, other: Pair): boolean {
  return one.incoming === other.incoming && one.outgoing === other.outgoing;
}
