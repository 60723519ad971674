import type { RunEvent } from '../../contract/run-event';

/** Whether the rules of a search may decide something else after an event. A conversation that goes on only moves the time of their next look. */
export function decidesMore(event: RunEvent): boolean {
  switch (event.kind) {
    case 'step-ended':
    case 'candidate':
    case 'answer':
      return true;
    case 'phase':
      return event.phase === 'tcp';
    default:
      return false;
  }
}
