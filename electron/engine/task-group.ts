/** Work that runs side by side and may start more of its kind. */
export interface TaskGroup {
  add(task: Promise<void>): void;
  /** Resolves when nothing is under way any more; rejects with the first of our own mistakes. */
  readonly allEnded: Promise<void>;
}

/** An empty group; it ends with the last task that was added before all others had ended. `onEnd` hears of each end. */
export function createTaskGroup(onEnd: () => void): TaskGroup {
  let underWay = 0;
  let end: () => void = () => undefined;
  let fail: (mistake: unknown) => void = () => undefined;
  const allEnded = new Promise<void>((resolve, reject) => {
    end = resolve;
    fail = reject;
  });
  return {
    allEnded,
    add: (task) => {
      underWay += 1;
      task.then(() => {
        underWay -= 1;
        onEnd();
        if (underWay === 0) end();
      }, fail);
    },
  };
}
