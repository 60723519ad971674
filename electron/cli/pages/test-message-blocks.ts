import type { Report } from '../../contract/report';
import type { TestMessage, TestMessageEnd } from '../../contract/test-message';
import type { Verdict } from '../../contract/verdict';
import { message } from '../../core/message';
import { wayRows } from '../../core/run/test-message-rows';
import { endedMessage } from '../../core/test-message/ended-message';
import { apart, type Block, type Cell, cell, indented, item, type Mark, paragraph } from '../layout/block';
import { findingBlocks } from './finding-blocks';
import type { PageReading } from './page-reading';

/** Whether a person has to do something about the end of a test message. */
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

/** The round trip of a test message, what is wrong with it, and the servers on its way; empty where none was sent. */
export function testMessageBlocks(report: Report, reading: PageReading): readonly Block[] {
  const { testMessage } = report;
  if (testMessage === undefined) return [];
  const { say } = reading;
  const { ended, verdict, notes } = testMessage;
  const row = [cell(say(message('report.test-message'))), cell(say(endedMessage(testMessage)), { mark: marks[ended] })];
  const way = wayRows(testMessage, say).map(({ sentence, below }) =>
    item(say(sentence), { mark: null, below: below.map((each) => indented(paragraph(say(each.sentence)))) }),
  );
  return apart(
    [
      indented({ kind: 'table', rows: [row] }),
      indented(indented({ kind: 'table', rows: [tripCells(testMessage, say)] })),
    ],
    seenBlocks(verdict, reading),
    findingBlocks([...(verdict === null ? [] : [verdict]), ...notes], report, reading),
    requestBlocks(verdict, reading),
    way.length === 0 ? [] : [indented({ kind: 'list', items: way })],
  );
}

/** What a server said, verbatim. */
function seenBlocks(verdict: Verdict | null, { say }: PageReading): readonly Block[] {
  if (verdict === null || verdict.seen === '') return [];
  return [indented(paragraph(say(message('page.seen', { seen: verdict.seen }))))];
}

/** What to ask the provider, where only the provider can tell more. */
function requestBlocks(verdict: Verdict | null, { say }: PageReading): readonly Block[] {
  const requests = (verdict?.actions ?? []).flatMap((action) =>
    action.kind === 'copy-for-provider' ? [paragraph(say(action.message))] : [],
  );
  if (requests.length === 0) return [];
  return [indented(paragraph(say(message('page.provider-request'))), indented(...requests))];
}

/** The three moments of a round trip, as far as it came. */
function tripCells({ acceptedMs, seenMs, ended }: TestMessage, say: PageReading['say']): readonly Cell[] {
  const isOver = ended !== 'cancelled';
  const sent = cell(say(message('page.trip.sent')), { mark: 'good' });
  if (acceptedMs === null) return [cell(say(message('page.trip.not-accepted')), { mark: isOver ? 'bad' : 'none' })];
  const accepted = cell(say(message('page.trip.accepted', { accepted: { ms: acceptedMs } })), { mark: 'good' });
  const seen =
    seenMs === null
      ? cell(say(message('page.trip.not-seen')), { mark: isOver ? 'bad' : 'none' })
      : cell(say(message('page.trip.seen', { seen: { ms: seenMs } })), { mark: 'good' });
  return [sent, accepted, seen];
}
