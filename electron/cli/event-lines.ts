import type { RunEvent } from '../contract/run-event';

/** Writes the events of a run, a line each. */
interface EventLines {
  /** Takes an event, with the name of its run where several share one output; it is written at the end of this turn of the event loop; the first, an answer and the last at once. */
  add(event: RunEvent, run?: string): void;
  /** Writes what is waiting. */
  flush(): void;
}

/**
 * Gathers the events of one turn and writes them together: a run begins with sixty of them, and each write that a pipe takes holds
 * up the questions that are about to leave. Their times are in the events.
 */
export function createEventLines(lineOf: (event: unknown) => string, write: (text: string) => void): EventLines {
  let isFirst = true;
  let waiting: unknown[] = [];
  const flush = () => {
    if (waiting.length === 0) return;
    const text = waiting.map((event) => `${lineOf(event)}\n`).join('');
    waiting = [];
    write(text);
  };
  return {
    flush,
    add: (event, run) => {
      waiting.push(run === undefined ? event : { run, ...event });
      // Whoever reads along starts the clock with the first.
      if (isFirst || event.kind === 'answer' || event.kind === 'finished') flush();
      else if (waiting.length === 1) setImmediate(flush);
      isFirst = false;
    },
  };
}
