import type { Clock } from '../engine/ports';

/** An address family of the internet protocol. */
export type Family = 'v4' | 'v6';

/** What earlier races have shown of this network, so that a dead family costs its delay once. RFC 8305 §4. */
export interface FamilyHistory {
  /** The family to try first: IPv6, unless it lately stayed silent where IPv4 answered. */
  first(): Family;
  /** Takes in a race: the family that won it, and those that were still on their way although they had begun before it. */
  note(winner: Family, silent: readonly Family[]): void;
}

/** Networks change: what was seen counts for this long. RFC 8305 §4 asks that history be reset then. */
const memoryMs = 600_000;

/** Starts with nothing known. */
export function createFamilyHistory(clock: Clock): FamilyHistory {
  let v6SilentUntilMs = Number.NEGATIVE_INFINITY;
  return {
    first: () => (clock.nowMs() < v6SilentUntilMs ? 'v4' : 'v6'),
    note: (winner, silent) => {
      if (winner === 'v6') v6SilentUntilMs = Number.NEGATIVE_INFINITY;
      else if (silent.includes('v6')) v6SilentUntilMs = clock.nowMs() + memoryMs;
    },
  };
}
