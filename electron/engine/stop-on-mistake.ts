import { type Stop, stopBy } from './stop-by';
import { createTaskGroup, type TaskGroup } from './task-group';

/**
 * Gives the result of work that starts more beside it, all under one signal, which stops with the caller's. At a mistake of
 * ours, in the work or beside it, everything is stopped and has ended before the mistake is passed on.
 */
export async function stopOnMistake<T>(
  signal: AbortSignal,
  work: (stop: Stop, tasks: TaskGroup) => Promise<T>,
): Promise<T> {
  const stop = stopBy(signal);
  const tasks = createTaskGroup();
  const done = work(stop, tasks);
  try {
    await Promise.race([done, tasks.allEnded]);
    return await done;
  } catch (mistake) {
    stop.end();
    await Promise.allSettled([done, tasks.allSettled()]);
    throw mistake;
  }
}
