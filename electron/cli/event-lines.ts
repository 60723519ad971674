import type { RunEvent } from '../contract/run-event';

/** Writes the events of a run, a line each. */
interface EventLines {
  /**
   * Takes an event, with the name of its run where several share one output. It is written at the end of this turn of the event loop;
   * the first event, an answer and the last event are written at once.
   */
  add(event: RunEvent, run?: string): void;
  /** Writes what is waiting. */
  flush(): void;
}

/**
 * Gathers the events of one turn and writes them together. A run begins with sixty events, and each write to a pipe delays the first
 * look-ups. Nothing is lost by that, because each event has its time.
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
      // A reader measures time from the first event.
      if (isFirst || event.kind === 'answer' || event.kind === 'finished') flush();
      else if (waiting.length === 1) setImmediate(flush);
      isFirst = false;
    },
  };
}
