import type { StepState } from '../../contract/candidate';
import { failureMessage } from '../../core/diagnosis/failure-message';
import { message } from '../../core/message';
import type { Row, RunView } from '../../core/run/reduce-run';
import { relayPort } from '../../core/usual-ports';
import type { Say } from '../../words/format-message';
import { apart, type Block, type Cell, cell, gap, indented, type Mark, paragraph } from '../layout/block';
import { markOfState, toneOf } from '../pages/ladder-blocks';

/** Whether anything was looked up that could be shown. */
export function hasChecks({ rows }: RunView): boolean {
  return rows.receiving.length + rows.sending.length + rows.source.length > 0;
}

/** Every port and every source of a run as tables, receiving first. */
export function checkTables({ rows }: RunView, say: Say): readonly Block[] {
  const tables = [
    tableOf(message('report.receiving'), rows.receiving),
    tableOf(message('report.sending'), rows.sending),
    tableOf(message('terminal.checks.sources'), rows.source),
  ];
  return [gap, ...apart(...tables)];

  function tableOf(heading: ReturnType<typeof message>, group: readonly Row[]): readonly Block[] {
    if (group.length === 0) return [];
    const table = { kind: 'table', rows: group.map((row) => rowCells(row, say)) } as const;
    return [paragraph(say(heading), 'strong'), indented(table, ...group.flatMap((row) => leftOut(row, say)))];
  }
}

function rowCells({ step, state, tookMs, found, of, agoMs }: Row, say: Say): readonly Cell[] {
  const isRelay = step.group === 'sending' && step.port === relayPort && state !== 'not-needed';
  const mark = isRelay ? 'none' : markOf(state, step.group === 'source');
  const isAsked = agoMs === null && state !== 'not-needed' && state !== 'skipped';
  const took = isAsked && tookMs !== null ? say(message('value', { value: { ms: tookMs } })) : '';
  return [
    ...(step.group === 'source'
      ? [cell(say(message(`source.${step.source}`)))]
      : [
          cell(step.host),
          cell(String(step.port), { align: 'right' }),
          cell(say(message('page.protocol-and-security', { protocol: step.protocol, security: step.security }))),
        ]),
    cell(say(word()), { mark, tone: toneOf(mark) }),
    cell(took, { align: 'right' }),
  ];

  function word() {
    if (agoMs !== null) return message('window.state.kept', { ago: { agoMs } });
    if (isRelay) return message('page.relay');
    if (state === 'found' && found !== null && of !== null) return message('window.state.found-of', { found, of });
    return message(`window.state.${state}`);
  }
}

function markOf(state: Row['state'], isSource: boolean): Mark {
  if (state === 'waiting' || state === 'running') return 'none';
  return isSource ? markOfSource[state] : markOfState[state];
}

/** Most sources have nothing for a domain, so that only what they know is worth a mark. */
const markOfSource: Readonly<Record<StepState, Mark>> = {
  works: 'good',
  found: 'good',
  'no-entry': 'none',
  refused: 'none',
  'no-answer': 'none',
  failed: 'warning',
  'needs-address': 'question',
  skipped: 'none',
  'not-needed': 'none',
};

/** What could not be used of a source's document; its other servers may be usable. */
function leftOut({ failure }: Row, say: Say): readonly Block[] {
  return failure?.code === 'unusable-server' ? [paragraph(say(failureMessage(failure)), 'quiet')] : [];
}
