import type { Clock } from '../engine/ports';

/** An address family of the internet protocol. */
export type Family = 'v4' | 'v6';

/** What earlier races have shown of this network, so that silent IPv6 costs its delay only once. RFC 8305 §4. */
export interface FamilyHistory {
  /** The family to try first: IPv6, unless it was silent lately where IPv4 answered. */
  first(): Family;
  /** Records a race: the family that won, and those that began before it and had not answered yet. */
  note(winner: Family, silent: readonly Family[]): void;
}

/** How long a race is remembered; a network may change. RFC 8305 §4 asks for a reset then. */
const memoryMs = 600_000;

/** Starts with nothing known. */
export function createFamilyHistory(clock: Pick<Clock, 'nowMs'>): FamilyHistory {
  let v6SilentUntilMs = Number.NEGATIVE_INFINITY;
  return {
    first: () => (clock.nowMs() < v6SilentUntilMs ? 'v4' : 'v6'),
    note: (winner, silent) => {
      if (winner === 'v6') v6SilentUntilMs = Number.NEGATIVE_INFINITY;
      else if (silent.includes('v6')) v6SilentUntilMs = clock.nowMs() + memoryMs;
    },
  };
}
