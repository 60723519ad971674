import type { Disclosure } from '../../contract/report';
import { message } from '../../core/message';
import { whoLearnedWhat } from '../../core/wizard/discovery/who-learned-what';
import type { Say } from '../../words/format-message';
import { type Block, cell, gap, indented, paragraph } from '../layout/block';

/** Who learned what, a row for each host, below the fact in one sentence. */
export function toldTable(disclosed: readonly Disclosure[], say: Say): readonly Block[] {
  const { summary, rows } = whoLearnedWhat(disclosed);
  const cells = rows.map(({ host, what, over }) => [
    cell(host ?? say(message('report.name-server'))),
    cell(say(message('terminal.told.what', { what: say(what), over: say(over) }))),
  ]);
  return [
    gap,
    paragraph(say(message('terminal.told.title')), 'strong'),
    indented({ kind: 'table', rows: cells }, paragraph(say(summary))),
  ];
}
