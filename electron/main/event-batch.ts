import type { RunEvent } from '../contract/run-event';

/** About a frame: a window that draws sixty times a second gains nothing from more messages. */
const batchMs = 16;

/** Gathers events and hands them on together. */
export interface EventBatch {
  add(event: RunEvent): void;
  /** Hands on at once what was gathered. */
  flush(): void;
}

/** A batch that hands on in order, at most once a frame, and at once with the last event of a run. */
export function startEventBatch(handOn: (events: readonly RunEvent[]) => void): EventBatch {
  let gathered: RunEvent[] = [];
  let timer: NodeJS.Timeout | null = null;

  const flush = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    if (gathered.length === 0) return;
    const events = gathered;
    gathered = [];
    handOn(events);
  };

  return {
    add: (event) => {
      gathered.push(event);
      if (event.kind === 'finished') flush();
      else timer ??= setTimeout(flush, batchMs);
    },
    flush,
  };
}
