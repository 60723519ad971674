import { describe, expect, it } from 'vitest';
import { createTaskGroup } from '../../electron/engine/task-group';

const mistake = new Error('a mistake of ours');

describe('a task group', () => {
  it('is idle when its tasks have ended, whatever goes on beside them', async () => {
    let ends = 0;
    const tasks = createTaskGroup(() => {
      ends += 1;
    });
    let endBeside: () => void = () => undefined;
    tasks.addBeside(
      new Promise<void>((resolve) => {
        endBeside = resolve;
      }),
    );
    tasks.add(Promise.resolve());
    await expect.poll(tasks.isIdle).toBe(true);
    expect(ends).toBe(1);

    let isSettled = false;
    const settled = tasks.allSettled().then(() => {
      isSettled = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    expect(isSettled).toBe(false);
    endBeside();
    await settled;
  });

  it('passes on a mistake at once, and again when all has settled', async () => {
    const tasks = createTaskGroup();
    let end: () => void = () => undefined;
    tasks.add(
      new Promise((resolve) => {
        end = resolve;
      }),
    );
    tasks.addBeside(Promise.reject(mistake));

    await expect(tasks.failed).rejects.toBe(mistake);
    end();
    await expect(tasks.allSettled()).rejects.toBe(mistake);
  });
});
