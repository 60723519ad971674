import type { Source } from '../../contract/candidate';
import type { Attempt } from './attempt';

/** A search as it stands: all that decides when it ends. Times are milliseconds of the run. */
export interface RunSnapshot {
  readonly nowMs: number;
  readonly deadlineMs: number;
  /** Wait for everything, at most until the deadline. */
  readonly isThorough: boolean;
  /** Whether nothing is left to do. */
  readonly isAllDone: boolean;
  /** All servers, ranked, best first. */
  readonly attempts: readonly Attempt[];
  readonly sources: readonly OpenSource[];
  /** What the domain's own records say. */
  readonly domain: 'does-not-exist' | 'takes-no-mail' | 'unknown';
  /** Whether the MX records are known, or known to be missing. */
  readonly isMxKnown: boolean;
  /** When both directions were proven for the first time; null before. */
  readonly answeredAtMs: number | null;
  /** Whether both servers have been signed in to. */
  readonly isSignedIn: boolean;
  /** The shortest TCP phase, a measure of the network's distance; null before the first. */
  readonly shortestTcpMs: number | null;
  /** Whether a web server outside this network has answered. */
  readonly isWebReached: boolean;
  /** Whether documents are fetched through a proxy; null before it is known. */
  readonly isProxied: boolean | null;
  /** Implicit TLS first. RFC 8314 §3. */
  readonly preferImplicitTls: boolean;
}

/** A source that has not ended. */
export interface OpenSource {
  readonly source: Source;
  /** Since when a website has not taken its connection; null where it waits for anything else. */
  readonly connectingSinceMs: number | null;
}

/** Whether a run has come to an end, or when to look again although nothing has happened. */
export type Decision<Reason extends string> =
  | { readonly kind: 'stop'; readonly because: Reason }
  | { readonly kind: 'look-again'; readonly atMs: number };

/** To look again at the earliest of these times that is still to come. */
export function lookAgain(
  nowMs: number,
  timesMs: readonly number[],
): { readonly kind: 'look-again'; readonly atMs: number } {
  return { kind: 'look-again', atMs: Math.min(...timesMs.filter((atMs) => atMs > nowMs)) };
}
