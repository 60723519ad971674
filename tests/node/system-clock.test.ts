import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createSystemClock } from '../../electron/node/system-clock';
import { openGreetedSocket } from '../fakes/greeted-socket';
import { holdUp } from '../fakes/hold-up';

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

  it('ends a wait that is over already, without a warning of Node', async () => {
    const warnings: Error[] = [];
    const hear = (warning: Error) => warnings.push(warning);
    process.on('warning', hear);

    await createSystemClock().wait(-212.7, new AbortController().signal);
    await createSystemClock().nextTurn();
    process.off('warning', hear);

    expect(warnings).toEqual([]);
  });

  it('ends its wait after all that has arrived was read, also where the program was held up', async () => {
    const { socket, close } = await openGreetedSocket('220 ready\r\n');
    const happened: string[] = [];
    socket.on('data', () => happened.push('read')).resume();

    const waiting = createSystemClock().wait(1, new AbortController().signal);
    holdUp(20);
    await waiting;
    happened.push('over');

    expect(happened).toEqual(['read', 'over']);
    socket.destroy();
    await close();
  });
});
