import { message } from '../../message';
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
      rows: items.map(({ line, detail }) => [String(line), detail]),
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
