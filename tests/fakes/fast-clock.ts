import type { Clock } from '../../electron/engine/ports';
import { createSystemClock } from '../../electron/node/system-clock';

/** A clock on which all waiting takes a fraction of its time, for tests of limits. */
export function createFastClock(timesFaster = 20): Clock {
  const { nowMs, wait } = createSystemClock();
  return { nowMs, wait: (delayMs, signal) => wait(delayMs / timesFaster, signal) };
}
