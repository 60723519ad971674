import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { ok } from '../../electron/contract/result';
import { createSystemClock } from '../../electron/node/system-clock';
import { type Start, withinLimit } from '../../electron/node/within-limit';

const clock = createSystemClock();

function run(start: Start<string>, signal: AbortSignal, timeoutMs = 10_000) {
  return withinLimit({ clock, signal, stage: 'dns', timeoutMs }, start);
}

describe('withinLimit', () => {
  it('gives the first outcome, frees its resources once, and stops listening', async () => {
    const { signal } = new AbortController();
    let freed = 0;

    const outcome = await run((settle) => {
      setImmediate(() => settle(ok('first')));
      setImmediate(() => settle(ok('second')));
      return () => {
        freed += 1;
      };
    }, signal);

    expect(outcome).toEqual({ ok: true, value: 'first' });
    expect(freed).toBe(1);
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('frees the resources of an operation that settles while it starts', async () => {
    let freed = 0;

    await run((settle) => {
      settle(ok('at once'));
      return () => {
        freed += 1;
      };
    }, new AbortController().signal);

    expect(freed).toBe(1);
  });

  it('gives timed-out with the stage and the limit', async () => {
    const outcome = await run(() => () => undefined, new AbortController().signal, 5);

    expect(outcome).toEqual({ ok: false, failure: { code: 'timed-out', stage: 'dns', timeoutMs: 5 } });
  });

  it.each([
    [
      'as it starts',
      () => {
        throw new Error('a mistake');
      },
    ],
    [
      'later',
      (_settle, fail) => {
        setImmediate(() => fail(new Error('a mistake')));
        return () => undefined;
      },
    ],
  ] satisfies [string, Start<string>][])(
    'passes on a mistake of ours, waits no longer and stops listening: %s',
    async (_when, start) => {
      const { signal } = new AbortController();
      const waits: AbortSignal[] = [];
      const counted = {
        ...clock,
        wait: (delayMs: number, over: AbortSignal) => {
          waits.push(over);
          return clock.wait(delayMs, over);
        },
      };
      const running = withinLimit({ clock: counted, signal, stage: 'dns', timeoutMs: 10_000 }, start);

      await expect(running).rejects.toThrow('a mistake');
      expect(waits.map(({ aborted }) => aborted)).toEqual([true]);
      expect(getEventListeners(signal, 'abort')).toEqual([]);
    },
  );

  it('ends at once when aborted, and does not start when aborted before', async () => {
    const stop = new AbortController();
    const running = run(() => () => undefined, stop.signal);
    stop.abort();
    let isStarted = false;

    const outcomes = [
      await running,
      await run(() => {
        isStarted = true;
        return () => undefined;
      }, stop.signal),
    ];

    expect(outcomes.map(({ ok }) => ok)).toEqual([false, false]);
    expect(isStarted).toBe(false);
  });
});
