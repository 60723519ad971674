import { type Stop, stopBy } from './stop-by';
import { createTaskGroup, type TaskGroup } from './task-group';

/**
 * Gives the result of work that may start tasks. Work and tasks share one signal, which is aborted with the caller's. At a mistake of
 * ours in either, everything is stopped, and has ended before the mistake is thrown.
 */
export async function stopOnMistake<T>(
  signal: AbortSignal,
  work: (stop: Stop, tasks: TaskGroup) => Promise<T>,
  tasks = createTaskGroup(),
): Promise<T> {
  const stop = stopBy(signal);
  const done = work(stop, tasks);
  try {
    return await Promise.race([done, tasks.failed]);
  } catch (mistake) {
    stop.end();
    await Promise.allSettled([done, tasks.allSettled()]);
    throw mistake;
  }
}
