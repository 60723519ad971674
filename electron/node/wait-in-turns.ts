import type { Clock } from '../engine/ports';

/** Long enough that a wait has few parts. */
const longestPartMs = 40;

/**
 * Waits in parts, and all that has arrived is read at the end of each. A program that was held up counts that as one part at most, so it
 * misses nothing. Gives the milliseconds that were left when the signal was aborted.
 */
export async function waitInTurns(clock: Clock, delayMs: number, signal: AbortSignal): Promise<number> {
  let leftMs = delayMs;
  while (leftMs > 0 && !signal.aborted) {
    const partMs = Math.min(longestPartMs, leftMs);
    const startMs = clock.nowMs();
    await clock.wait(partMs, signal);
    leftMs -= signal.aborted ? Math.min(partMs, clock.nowMs() - startMs) : partMs;
  }
  return leftMs;
}
