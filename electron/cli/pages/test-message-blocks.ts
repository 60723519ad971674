import type { Report } from '../../contract/report';
import type { TestMessageEnd } from '../../contract/test-message';
import { message } from '../../core/message';
import { testMessageSentences } from '../../core/run/test-message-sentences';
import { type Block, cell, indented, item, type Mark, paragraph } from '../layout/block';
import { findingBlocks } from './finding-blocks';
import type { PageReading } from './page-reading';

const marks: Readonly<Record<TestMessageEnd, Mark>> = {
  arrived: 'good',
  'in-spam': 'warning',
  'in-other-folder': 'good',
  deferred: 'warning',
  refused: 'bad',
  'not-sent': 'bad',
  returned: 'bad',
  'not-seen': 'bad',
  unreadable: 'warning',
  cancelled: 'warning',
};

/** The round trip of a test message, the servers on its way, what proves where it came from, and what to do; empty where none was sent. */
export function testMessageBlocks(report: Report, reading: PageReading): readonly Block[] {
  const { testMessage } = report;
  if (testMessage === undefined) return [];
  const { say } = reading;
  const { ended, verdict, notes } = testMessage;
  const told = testMessageSentences(testMessage);
  const heading = say(message('report.test-message'));
  const row = [cell(heading), cell(say(told.ended), { mark: marks[ended] })];
  const below = [told.trip, told.deletion].flatMap((sentence) => (sentence === null ? [] : [paragraph(say(sentence))]));
  const steps = told.hops.map((hop, index) =>
    item(say(hop), { mark: null, lead: say(message('terminal.number', { number: index + 1 })) }),
  );
  const proofs = told.proofs.map((sentence) => paragraph(say(sentence)));
  return [
    indented({ kind: 'table', rows: [row] }, indented(...below, { kind: 'list', items: steps }, ...proofs)),
    ...findingBlocks([...(verdict === null ? [] : [verdict]), ...notes], report, reading),
  ];
}
