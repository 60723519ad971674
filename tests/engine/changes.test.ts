import { describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import type { Decision } from '../../electron/core/search/run-snapshot';
import { type Changes, createChanges } from '../../electron/engine/changes';
import { createVirtualClock } from './virtual-clock';

/** A rule with its clock, and when it was asked. */
function asking(decide: (nowMs: number, changes: Changes) => Decision<'enough'>) {
  const clock = createVirtualClock();
  const changes = createChanges(clock, clock.nowMs);
  const stop = new AbortController();
  const askedMs: number[] = [];
  const reason = changes.until((nowMs) => {
    askedMs.push(nowMs);
    return decide(nowMs, changes);
  }, stop.signal);
  /** Notes changes at a time. */
  const noteAt = async (atMs: number, count = 1) => {
    await clock.wait(atMs, stop.signal);
    for (let noted = 0; noted < count; noted += 1) changes.note();
  };
  return { clock, stop, askedMs, reason, noteAt };
}

const later = (atMs: number) => ({ kind: 'look-again', atMs }) as const;
const enough = { kind: 'stop', because: 'enough' } as const;

describe('changes', () => {
  it('ask a rule at once, and again at the time that it names', async () => {
    const { clock, reason, askedMs } = asking((nowMs) => (nowMs >= 700 ? enough : later(700)));
    expect(await clock.play(reason)).toBe('enough');
    expect(askedMs).toEqual([0, 700]);
    expect(clock.waiting()).toBe(0);
  });

  it('ask a rule again at each change', async () => {
    const { clock, reason, askedMs, noteAt } = asking((nowMs) => (nowMs >= 300 ? enough : later(Infinity)));
    void Promise.all([noteAt(100), noteAt(300)]);
    expect(await clock.play(reason)).toBe('enough');
    expect(askedMs).toEqual([0, 100, 300]);
    expect(clock.waiting()).toBe(0);
  });

  it('ask a rule once for changes of the same moment', async () => {
    const { clock, reason, askedMs, noteAt } = asking((nowMs) => (nowMs >= 300 ? enough : later(300)));
    void noteAt(100, 3);
    await clock.play(reason);
    expect(askedMs).toEqual([0, 100, 300]);
  });

  it('miss no change that the rule itself makes', async () => {
    let asked = 0;
    const { clock, reason } = asking((_, changes) => {
      asked += 1;
      if (asked > 1) return enough;
      changes.note();
      return later(5_000);
    });
    await clock.play(reason);
    expect(clock.nowMs()).toBe(0);
  });

  it('ask a rule that names no time after a while, because timers have a longest time', async () => {
    const { clock, reason, askedMs } = asking((nowMs) => (nowMs > 0 ? enough : later(Infinity)));
    await clock.play(reason);
    expect(askedMs).toEqual([0, limits.runMs]);
  });

  it('reject with the mistake of a rule', async () => {
    const { clock, reason } = asking((nowMs) => {
      if (nowMs > 0) throw new Error('a mistake of ours');
      return later(100);
    });
    await expect(clock.play(reason)).rejects.toThrow('a mistake of ours');
    expect(clock.waiting()).toBe(0);
  });

  it('give null once the signal is aborted, and ask no more', async () => {
    const { clock, reason, stop, askedMs } = asking(() => later(5_000));
    void clock.wait(100, new AbortController().signal).then(() => stop.abort());
    expect(await clock.play(reason)).toBeNull();
    expect(askedMs).toEqual([0]);
    expect(clock.nowMs()).toBe(100);
    expect(clock.waiting()).toBe(0);
  });

  it('never ask where the signal was aborted before', async () => {
    const clock = createVirtualClock();
    const rule = () => {
      throw new Error('asked');
    };
    expect(await createChanges(clock, clock.nowMs).until(rule, AbortSignal.abort())).toBeNull();
  });
});
