import { renderReportText } from '../../../electron/core/run/report-text';
import { judgeTestMessage } from '../../../electron/core/test-message/judge-test-message';
import type { TestMessageFacts } from '../../../electron/core/test-message/test-message-facts';
import type { Say } from '../../../electron/words/format-message';
import { factsOf, incomingAt, onTheWire } from '../test-message/facts-of';
import { type PlantedName, plantedHeaders } from '../test-message/planted-headers';
import { sampleReport } from './sample-run';

/** What the text of a report says of a test message, under its heading. */
export function toldOfTestMessage(say: Say, facts: Partial<TestMessageFacts>): string {
  const text = renderReportText(sampleReport({ testMessage: judgeTestMessage(factsOf(facts)) }), say);
  const heading = say({ id: 'report.test-message', values: {} });
  const section = text.split('\n\n').find((part) => part.startsWith(heading));
  return `${section}\n`;
}

/** The facts of a test message that was seen with these headers. */
export function plantedTestMessage(
  name: PlantedName,
  folder = 'INBOX',
  use: 'inbox' | 'spam' = 'inbox',
): Partial<TestMessageFacts> {
  const { header, incoming, ...account } = plantedHeaders[name];
  const sighting = { folder, use, seenMs: 50_000, header: onTheWire(header) };
  return { ...account, incoming: incomingAt(incoming), sighting };
}
