import { describe, expect, it } from 'vitest';
import type { Clock } from '../../electron/engine/ports';
import { waitInTurns } from '../../electron/node/wait-in-turns';

/** A clock on which each wait takes as long as this says, and then calls back. */
function clockOf(tookMs: (delayMs: number) => number, afterWait: (nowMs: number) => void = () => undefined): Clock {
  let nowMs = 0;
  return {
    nowMs: () => nowMs,
    date: () => '2025-06-01T00:00:00.000Z',
    nextTurn: () => Promise.resolve(),
    wait: async (delayMs) => {
      nowMs += tookMs(delayMs);
      afterWait(nowMs);
    },
  };
}

describe('waitInTurns', () => {
  it('waits for the whole time', async () => {
    const clock = clockOf((delayMs) => delayMs);

    expect(await waitInTurns(clock, 210, new AbortController().signal)).toBe(0);

    expect(clock.nowMs()).toBe(210);
  });

  it('does not count that a program was held up', async () => {
    const heldUpMs = [5_000];
    const clock = clockOf((delayMs) => delayMs + (heldUpMs.pop() ?? 0));

    await waitInTurns(clock, 200, new AbortController().signal);

    expect(clock.nowMs()).toBe(5_200);
  });

  it('gives what is left when it is ended', async () => {
    const stop = new AbortController();
    const clock = clockOf(
      (delayMs) => delayMs - 10,
      (nowMs) => nowMs > 50 && stop.abort(),
    );

    expect(await waitInTurns(clock, 200, stop.signal)).toBe(130);
    expect(await waitInTurns(clock, 200, stop.signal)).toBe(200);
  });
});
