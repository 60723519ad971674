import type { LastLook } from '../../contract/preferences';

const dayMs = 86_400_000;

/** Between two looks that were answered. */
const weekMs = 7 * dayMs;

/**
 * Whether it is time to look for new versions unasked: a week after a look that was answered, a day after one that was not. A last look
 * that lies more than a day ahead means that the clock has been set back, and does not count.
 *
 * @param isAgreed - Whether the person has agreed to a look each week.
 * @param nowMs - Milliseconds since 1970.
 */
export function isLookDue(isAgreed: boolean, last: LastLook | null, nowMs: number): boolean {
  if (!isAgreed) return false;
  if (last === null) return true;
  const agoMs = nowMs - Date.parse(last.at);
  return agoMs < -dayMs || agoMs >= (last.wasAnswered ? weekMs : dayMs);
}
