import type { PlannedStep } from '../contract/run-event';
import { message } from '../core/message';
import type { Say } from '../words/format-message';

/** A step of a run in words: a source by its name, a server by protocol, host, port and security. */
export function stepName(step: PlannedStep, say: Say): string {
  if (step.group === 'source') return say(message(`source.${step.source}`));
  const { protocol, host, port, security } = step;
  return say(message('report.server', { protocol, host, port, security }));
}
