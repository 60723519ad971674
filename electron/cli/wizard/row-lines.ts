import { failureMessage } from '../../core/diagnosis/failure-message';
import { message } from '../../core/message';
import type { Row, RunView } from '../../core/run/reduce-run';
import { relayPort } from '../../core/usual-ports';
import type { Say } from '../../words/format-message';
import { stepName } from '../step-name';
import { type Line, marked, quiet, title } from './lines';

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

/** Every row of a run, receiving first, as in the ladder; none where nothing was looked up. */
export function ladderRows({ rows }: RunView): readonly Row[] {
  return [...rows.receiving, ...rows.sending, ...rows.source];
}

/** The rows of the ladder as lines, below a title. */
export function ladderLines(view: RunView, say: Say): readonly Line[] {
  const lines = ladderRows(view).flatMap((row) => [rowLine(row, say), ...leftOutLines(row, say)]);
  return [title(say(message('terminal.checks.title'))), ...lines];
}

/** A line about what could not be used of a source's document; its other servers may be usable. */
function leftOutLines({ failure }: Row, say: Say): readonly Line[] {
  return failure?.code === 'unusable-server' ? [quiet(say(failureMessage(failure)), 1)] : [];
}
