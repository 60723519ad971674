import { describe, expect, it } from 'vitest';
import { createTaskGroup } from '../../electron/engine/task-group';

const mistake = new Error('a mistake of ours');

describe('a task group', () => {
  it('has ended when its tasks have, whatever goes on beside them', async () => {
    const tasks = createTaskGroup();
    let endBeside: () => void = () => undefined;
    tasks.addBeside(
      new Promise<void>((resolve) => {
        endBeside = resolve;
      }),
    );
    tasks.add(Promise.resolve());
    await tasks.allEnded;

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

    await expect(tasks.allEnded).rejects.toBe(mistake);
    end();
    await expect(tasks.allSettled()).rejects.toBe(mistake);
  });

  it('takes a condition that throws as a mistake', async () => {
    const tasks = createTaskGroup();
    let isAsked = false;
    const waited = tasks.until(() => {
      if (isAsked) throw mistake;
      isAsked = true;
      return false;
    });
    tasks.add(Promise.resolve());

    await expect(Promise.race([waited, tasks.allEnded])).rejects.toBe(mistake);
  });
});
