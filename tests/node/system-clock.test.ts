import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createSystemClock } from '../../electron/node/system-clock';

function timers(): number {
  return process.getActiveResourcesInfo().filter((resource) => resource === 'Timeout').length;
}

describe('createSystemClock', () => {
  it('never runs backwards, and waits at least for the given time', async () => {
    const clock = createSystemClock();
    const { signal } = new AbortController();
    const startedMs = clock.nowMs();

    await clock.wait(20, signal);

    // Timers may fire up to a millisecond early.
    expect(clock.nowMs() - startedMs).toBeGreaterThanOrEqual(19);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('ends its wait when aborted, also before it began, and leaves no timer', async () => {
    const stop = new AbortController();
    const before = timers();
    const waiting = createSystemClock().wait(60_000, stop.signal);
    expect(timers()).toBe(before + 1);
    stop.abort();

    await waiting;
    await createSystemClock().wait(60_000, stop.signal);

    expect(timers()).toBe(before);
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
  });
});
