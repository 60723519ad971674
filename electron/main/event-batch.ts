import type { RunEvent } from '../contract/run-event';

/** About one frame. A window draws sixty times a second, so more messages would gain nothing. */
const batchMs = 16;

/** Collects events and passes them on together. */
interface EventBatch {
  add(event: RunEvent): void;
  /** Passes on at once what was collected. */
  flush(): void;
}

/** A batch that passes events on in order: at most once a frame, and at once with the last event of a run. */
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
