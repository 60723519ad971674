import { EventEmitter, getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import { onAbort } from '../../electron/node/on-abort';
import { createSystemClock } from '../../electron/node/system-clock';
import { withinLimit } from '../../electron/node/within-limit';

/** The warnings of Node for this work; Node gives them one turn later. */
async function warningsOf(work: () => void): Promise<readonly Error[]> {
  const warnings: Error[] = [];
  const note = (warning: Error) => warnings.push(warning);
  process.on('warning', note);
  work();
  await new Promise((resolve) => setImmediate(resolve));
  process.off('warning', note);
  return warnings;
}

describe('onAbort', () => {
  it('calls each listener once, and none that was removed', () => {
    const stop = new AbortController();
    const kept = vi.fn();
    const dropped = vi.fn();
    onAbort(stop.signal, kept);
    onAbort(stop.signal, dropped)();

    stop.abort();

    expect(kept).toHaveBeenCalledOnce();
    expect(dropped).not.toHaveBeenCalled();
    expect(getEventListeners(stop.signal, 'abort')).toEqual([]);
  });

  it('lets all work of a run listen to its signal without a warning', async () => {
    const stop = new AbortController();
    const { signal } = stop;
    const clock = createSystemClock();

    const warnings = await warningsOf(() => {
      for (let count = 0; count < 40; count += 1) {
        void clock.wait(60_000, signal);
        void withinLimit<null>({ clock, signal, stage: 'dns', timeoutMs: 60_000 }, () => () => undefined);
      }
    });

    expect(warnings).toEqual([]);
    expect(getEventListeners(signal, 'abort')).toHaveLength(80);
    stop.abort();
  });

  it('keeps the warning about real leaks elsewhere', async () => {
    onAbort(new AbortController().signal, () => undefined);
    const emitter = new EventEmitter();

    const warnings = await warningsOf(() => {
      for (let count = 0; count < 11; count += 1) emitter.on('leak', () => undefined);
    });

    expect(warnings).toMatchObject([{ name: 'MaxListenersExceededWarning' }]);
  });
});
