/** Tasks that run at the same time and may start others. A task that throws is a mistake of ours. */
export interface TaskGroup {
  /** Adds a task that `allEnded` waits for. */
  add(task: Promise<void>): void;
  /** Adds a task that `allEnded` does not wait for. A mistake in it still rejects `allEnded`. */
  addBeside(task: Promise<unknown>): void;
  /** Resolves when every task of `add` has ended; rejects at once with the first mistake. */
  readonly allEnded: Promise<void>;
  /** Resolves when every task has ended, also those of `addBeside`; where there was a mistake, rejects with the first one then. */
  allSettled(): Promise<void>;
  /** Resolves once the condition holds. It is looked at now and whenever a task of `add` ends; stays pending where it never holds. */
  until(condition: () => boolean): Promise<void>;
}

/** Makes an empty group. It has ended as soon as no task is left; tasks added later do not change that. */
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
