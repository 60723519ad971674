import type { Message } from '../../../contract/message';
import { limits } from '../../limits';
import { message } from '../../message';
import type { LineProblem } from '../summary/read-audit-line';
import { explained, type MakeSection } from './page-section';
import { pageTable } from './page-table';

/** The lines that are no report; null where all are. */
export const brokenLinesSection: MakeSection = ({ brokenLines }, reading) => {
  const { items, count } = brokenLines;
  if (count === 0) return null;
  const table = pageTable(
    {
      caption: message('summary.broken.caption'),
      columns: [
        { heading: message('summary.column.line'), kind: 'number' },
        { heading: message('summary.column.why'), kind: 'text' },
      ],
      rows: items.map(({ line, problem }) => [String(line), reading.say(problemMessage(problem))]),
      more: count - items.length,
    },
    reading,
  );
  return {
    id: 'broken',
    heading: message('summary.broken'),
    body: [explained(message('summary.broken.how', { count }), reading), table],
  };
};

function problemMessage(problem: LineProblem): Message {
  switch (problem.code) {
    case 'not-json':
      return message('summary.broken.not-json');
    case 'too-long':
      return message('summary.broken.too-long', { limit: limits.fileBytes });
    case 'no-report':
      return message('value', { value: problem.detail });
  }
}
