import { message } from '../../message';
import type { Unanswered } from '../summary/audit-summary';
import { explained, type MakeSection } from './page-section';
import { pageTable } from './page-table';

/** The inputs without an answer; null where all have one. */
export const unansweredSection: MakeSection = ({ unanswered }, reading) => {
  const { items, count } = unanswered;
  if (count === 0) return null;
  const { say } = reading;
  const whyOf = ({ cause, problem }: Unanswered) =>
    cause === null ? (problem ?? '') : say(message(`summary.cause.${cause}`));
  const table = pageTable(
    {
      caption: message('summary.unanswered.caption'),
      columns: [
        { heading: message('summary.column.input'), kind: 'code' },
        { heading: message('summary.column.result'), kind: 'text' },
        { heading: message('summary.column.why'), kind: 'text' },
      ],
      rows: items.map((row) => [row.input, say(message(`summary.outcome.${row.outcome}`)), whyOf(row)]),
      more: count - items.length,
    },
    reading,
  );
  return {
    id: 'unanswered',
    heading: message('summary.unanswered'),
    body: [explained(message('summary.unanswered.how', { count }), reading), table],
  };
};
