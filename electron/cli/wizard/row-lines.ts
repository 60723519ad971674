import { message } from '../../core/message';
import type { Row } from '../../core/run/reduce-run';
import { relayPort } from '../../core/usual-ports';
import type { Say } from '../../words/format-message';
import { stepName } from '../step-name';
import { type Line, marked } from './lines';

/** A line for one row of a run, and how it ended. */
export function rowLine({ step, state, tookMs, found, of, agoMs }: Row, say: Say): Line {
  if (step.group === 'sending' && step.port === relayPort && state !== 'not-needed')
    return marked('item', say(message('report.relay-port', { host: step.host })));
  const values = { step: stepName(step, say), took: { ms: tookMs ?? 0 } };
  if (agoMs !== null) return marked('pass', say(message('cli.progress.kept', { step: values.step, ago: { agoMs } })));
  switch (state) {
    case 'waiting':
    case 'running':
      return marked('item', say(message('terminal.checks.open', values)));
    case 'found':
      if (found !== null && of !== null)
        return marked('pass', say(message('terminal.checks.found-of', { ...values, found, of })));
      return marked('pass', say(message('cli.progress.found', values)));
    case 'works':
      return marked('pass', say(message('cli.progress.works', values)));
    case 'failed':
      return marked('warn', say(message('cli.progress.failed', values)));
    case 'no-entry':
    case 'refused':
    case 'no-answer':
    case 'needs-address':
    case 'skipped':
    case 'not-needed':
      return marked('item', say(message(`cli.progress.${state}`, values)));
  }
}
