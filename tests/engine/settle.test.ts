import { describe, expect, it } from 'vitest';
import { type SettlingRules, startSettling } from '../../electron/engine/settle';
import { createTaskGroup } from '../../electron/engine/task-group';
import { createVirtualClock } from './virtual-clock';

const rules: SettlingRules = {
  thorough: false,
  deadlineMs: 20_000,
  isBetterAtWork: () => false,
  isOnlySilenceLeft: () => false,
  isNothingUsefulLeft: () => false,
};
const breaks = () => {
  throw new Error('a mistake of ours');
};

describe('startSettling', () => {
  it.each([
    ['what is silent', { isOnlySilenceLeft: breaks }],
    ['what is better', { isBetterAtWork: breaks }],
  ] as const)('passes on a mistake about %s to the tasks of the run', async (_what, broken) => {
    const clock = createVirtualClock();
    const stop = new AbortController();
    const tasks = createTaskGroup();
    const settling = startSettling(clock, stop.signal, { ...rules, ...broken }, tasks);
    settling.answered(10);

    await expect(clock.play(tasks.allEnded)).rejects.toThrow('a mistake of ours');
    stop.abort();
    await expect(tasks.allSettled()).rejects.toThrow('a mistake of ours');
    expect(clock.waiting()).toBe(0);
  });
});
