import type { Claim } from '../discovery/claim';
import type { Inquiry } from '../discovery/inquiry';

/** Plays an inquiry of discovery, and keeps the servers that it proposes instead of having them tried. */
export function* collected<T>(inquiry: Inquiry<T>): Inquiry<{ readonly value: T; readonly claims: readonly Claim[] }> {
  const claims: Claim[] = [];
  let turn = inquiry.next();
  while (!turn.done) {
    if (turn.value.kind === 'propose') {
      claims.push(...turn.value.claims);
      turn = inquiry.next();
    } else {
      turn = inquiry.next(yield turn.value);
    }
  }
  return { value: turn.value, claims };
}
