/** Work that runs side by side and may start more of its kind. */
export interface TaskGroup {
  add(task: Promise<void>): void;
  /** Resolves when nothing is under way any more; rejects with the first of our own mistakes. */
  readonly allEnded: Promise<void>;
  /** Resolves where the condition holds, or at the first end of a task with which it does; stays pending where there is none. */
  until(condition: () => boolean): Promise<void>;
}

/** An empty group; it ends with the last task that was added before all others had ended. */
export function createTaskGroup(): TaskGroup {
  let underWay = 0;
  let end: () => void = () => undefined;
  let fail: (mistake: unknown) => void = () => undefined;
  const allEnded = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  const waiting = new Set<() => void>();
  return {
    allEnded,
    add: (task) => {
      underWay += 1;
      task.then(() => {
        underWay -= 1;
        for (const look of waiting) look();
        if (underWay === 0) end();
      }, fail);
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
