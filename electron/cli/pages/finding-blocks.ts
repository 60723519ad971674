import type { Candidate } from '../../contract/candidate';
import type { Report } from '../../contract/report';
import type { Severity, Verdict } from '../../contract/verdict';
import { message } from '../../core/message';
import { type Block, type Cell, cell, indented, item, type Mark, paragraph } from '../layout/block';
import { adviceTexts } from './advice-blocks';
import { markOfState, toneOf } from './ladder-blocks';
import { isTurnOfPerson } from './lead-of';
import type { PageReading } from './page-reading';

const marks: Readonly<Record<Severity, Mark>> = { error: 'bad', warning: 'warning', note: 'item' };

/** Verdicts as a list, each with its party and what to do about it. Those that say the same, of receiving and of sending, are said once. */
export function findingBlocks(verdicts: readonly Verdict[], report: Report, reading: PageReading): readonly Block[] {
  const { say } = reading;
  const said = new Map<string, Verdict>();
  for (const verdict of verdicts) {
    const { party } = verdict;
    const who = { party: say(message(`party.${party}`)), sentence: say(verdict.message) };
    const text = say(message('page.finding', who));
    if (!said.has(text)) said.set(text, verdict);
  }
  const items = [...said].map(([text, verdict]) => {
    const below = adviceTexts(verdict, report, reading).map((advice) => paragraph(advice));
    return item(text, { mark: markOf(verdict), below });
  });
  return items.length === 0 ? [] : [indented({ kind: 'list', items })];
}

/** How a verdict is marked. A person is never marked as broken. */
function markOf(verdict: Verdict): Mark {
  return isTurnOfPerson(verdict) && verdict.severity !== 'note' ? 'turn' : marks[verdict.severity];
}

/** Where sources disagree: who names which server, and whether it works. */
export function conflictBlocks({ conflicts }: Report, { say }: PageReading): readonly Block[] {
  return conflicts.map(({ direction, claims }) =>
    indented(
      paragraph(say(message('report.conflict', { direction }))),
      indented({ kind: 'table', rows: claims.map((claim) => claimRow(claim, say)) }),
    ),
  );
}

function claimRow({ source, host, port, security, state }: Candidate, say: PageReading['say']): readonly Cell[] {
  const mark = markOfState[state];
  const word = say(state === 'not-needed' ? message('page.not-needed') : message(`report.state.${state}`));
  return [
    cell(host),
    cell(String(port), { align: 'right' }),
    cell(say(message('page.security', { security }))),
    cell(word, { mark, tone: toneOf(mark) }),
    cell(say(message(`source.${source}`))),
  ];
}
