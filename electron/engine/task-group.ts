/** Work that runs side by side and may start more of its kind. A throw in any of it is a mistake of ours. */
export interface TaskGroup {
  /** Adds work that the group's end waits for. */
  add(task: Promise<void>): void;
  /** Adds work that the group's end does not wait for; a mistake in it is the group's all the same. */
  addBeside(task: Promise<unknown>): void;
  /** Resolves when none of the work that was added is under way any more; rejects at once with the first mistake. */
  readonly allEnded: Promise<void>;
  /** Resolves when nothing at all is under way any more; rejects then with the first mistake. */
  allSettled(): Promise<void>;
  /** Resolves where the condition holds, or at the first end of a task with which it does; stays pending where there is none. */
  until(condition: () => boolean): Promise<void>;
}

/** An empty group; it ends with the last task that was added before all others had ended. */
export function createTaskGroup(): TaskGroup {
  let underWay = 0;
  const unsettled = new Set<Promise<unknown>>();
  const mistakes: unknown[] = [];
  let end: () => void = () => undefined;
  let fail: (mistake: unknown) => void = () => undefined;
  const allEnded = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = (mistake) => {
      mistakes.push(mistake);
      reject(mistake);
    };
  });
  const waiting = new Set<() => void>();

  const addBeside = (task: Promise<unknown>) => {
    const settled = task.catch(fail).finally(() => unsettled.delete(settled));
    unsettled.add(settled);
  };
  return {
    allEnded,
    addBeside,
    add: (task) => {
      underWay += 1;
      addBeside(
        task.then(() => {
          underWay -= 1;
          for (const look of waiting) look();
          if (underWay === 0) end();
        }),
      );
    },
    allSettled: async () => {
      while (unsettled.size > 0) await Promise.all(unsettled);
      if (mistakes.length > 0) throw mistakes[0];
    },
    until: (condition) =>
      new Promise((resolve) => {
        const look = () => {
          if (!condition()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}
