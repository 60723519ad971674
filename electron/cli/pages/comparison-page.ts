import type { Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import type { Comparison } from '../../core/compare/compare-runs';
import { comparedServer, comparedState } from '../../core/compare/compared-words';
import { stepsOf } from '../../core/diagnosis/steps-of-action';
import { message } from '../../core/message';
import { apart, type Block, type Cell, cell, indented, item, type Mark } from '../layout/block';
import { markOfState, toneOf } from './ladder-blocks';
import type { PageReading } from './page-reading';

/** What two runs prove together: the verdict, each server as both have found it, and what can be done. */
export function comparisonPage(
  { verdict, pairs, tells }: Comparison,
  { say }: Pick<PageReading, 'say'>,
): readonly Block[] {
  const { cause, party, actions } = verdict;
  const steps = actions.flatMap((action) => stepsOf(action, cause));
  const isWell = tells && cause === null && verdict.severity === 'note';
  const mark: Mark = isWell ? 'good' : tells ? 'bad' : 'warning';
  return apart(
    [
      {
        kind: 'headline',
        mark,
        text: say(verdict.message),
        aside: cause === null ? null : say(message(`party.${party}`)),
      },
    ],
    comparedServers(pairs, { say }),
    steps.length === 0 ? [] : [indented({ kind: 'list', items: steps.map((step) => item(say(step))) })],
  );
}

/** Each server as both runs have found it; nothing where they have none in common. */
export function comparedServers(pairs: Comparison['pairs'], { say }: Pick<PageReading, 'say'>): readonly Block[] {
  if (pairs.length === 0) return [];
  const head = [cell(''), ...[message('compare.first'), message('compare.second')].map(heading)];
  const rows = pairs.map(({ server, first, second }) => [
    cell(say(comparedServer(server))),
    stateCell(first),
    stateCell(second),
  ]);
  return [indented({ kind: 'table', rows: [head, ...rows] })];

  function heading(words: Message): Cell {
    return cell(say(words), { tone: 'strong' });
  }

  function stateCell(server: Candidate): Cell {
    const mark = markOfState[server.state];
    return cell(say(comparedState(server)), { mark, tone: toneOf(mark) });
  }
}
