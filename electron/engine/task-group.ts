/** Tasks that run at the same time and may start others. A task that throws is a mistake of ours. */
export interface TaskGroup {
  /** Adds a task that `isIdle` looks at. */
  add(task: Promise<void>): void;
  /** Adds a task that `isIdle` does not look at. */
  addBeside(task: Promise<unknown>): void;
  /** Adds tasks as `addBeside` does, and gives their results; rejects at once with the first mistake among them. */
  all<T extends readonly unknown[] | []>(tasks: T): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }>;
  /** Whether every task of `add` has ended. */
  isIdle(): boolean;
  /** Rejects at once with the first mistake in any task; never resolves. */
  readonly failed: Promise<never>;
  /** Resolves when every task has ended, also those of `addBeside`; where there was a mistake, rejects with the first one then. */
  allSettled(): Promise<void>;
}

/** Makes an empty group; `noteEnd` is called when a task of `add` has ended. */
export function createTaskGroup(noteEnd: () => void = () => undefined): TaskGroup {
  let underWay = 0;
  const unsettled = new Set<Promise<unknown>>();
  let fail: (mistake: unknown) => void = () => undefined;
  const failed = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  failed.catch(() => undefined);

  const addBeside = (task: Promise<unknown>) => {
    const settled = task.catch(fail).finally(() => unsettled.delete(settled));
    unsettled.add(settled);
  };
  return {
    failed,
    isIdle: () => underWay === 0,
    addBeside,
    all: (tasks) => {
      for (const task of tasks) addBeside(Promise.resolve(task));
      return Promise.all(tasks);
    },
    add: (task) => {
      underWay += 1;
      addBeside(
        task.then(() => {
          underWay -= 1;
          noteEnd();
        }),
      );
    },
    allSettled: async () => {
      while (unsettled.size > 0) await Promise.all(unsettled);
      // Rejects only where there was a mistake.
      await Promise.race([failed, undefined]);
    },
  };
}
