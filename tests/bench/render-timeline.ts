import type { HeardEvent } from './read-run';

/** The times of a run: each step with its phases, `phase start–end`, in the order in which the steps began. */
export function renderTimeline(heard: readonly HeardEvent[]): string {
  const lines = new Map<string, string[]>();
  const told: string[] = [];
  for (const { event } of heard) {
    const at = Math.round(event.atMs);
    switch (event.kind) {
      case 'step-started':
        lines.set(event.step, [`${at}`]);
        break;
      case 'phase':
        lines
          .get(event.step)
          ?.push(`${event.phase} ${Math.round(event.startedMs)}–${Math.round(event.startedMs + event.tookMs)}`);
        break;
      case 'step-ended':
        lines.get(event.step)?.push(`${event.state} ${at}`);
        break;
      case 'answer':
        told.push(`answer ${at}: ${[event.incoming, event.outgoing].map(nameOf).join(' + ')}`);
        break;
      case 'finished':
        told.push(`finished ${at}: ${event.report.outcome}`);
        break;
      case 'planned':
      case 'disclosed':
      case 'phase-started':
      case 'line':
      case 'candidate':
        break;
    }
  }
  return [...told, ...[...lines].map(([step, parts]) => `${step.padEnd(40)} ${parts.join(', ')}`)]
    .map((line) => `    ${line}\n`)
    .join('');
}

function nameOf(server: { host: string; port: number; proven: boolean } | null): string {
  return server === null ? '–' : `${server.host}:${server.port}${server.proven ? ' proven' : ''}`;
}
