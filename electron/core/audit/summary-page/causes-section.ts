import { message } from '../../message';
import { examplesText, figureText, shareText } from './figure-text';
import { explained, type MakeSection } from './page-section';
import { pageTable } from './page-table';
import { barPlot } from './plots';

/** More causes are in the table alone: a longer plot shows less. */
const barsAtMost = 12;

/** Why something does not work, and who can act; null where all works. */
export const causesSection: MakeSection = ({ inputs, causes }, reading) => {
  if (causes.length === 0) return null;
  const { say } = reading;
  const named = causes.map((found) => ({ ...found, name: say(message(`summary.cause.${found.cause}`)) }));
  const plot = barPlot(
    {
      id: 'causes-plot',
      title: message('summary.causes.caption'),
      of: inputs,
      bars: named.slice(0, barsAtMost).map(({ name, inputs: count }) => ({
        label: name,
        figure: figureText(count, inputs, reading),
        parts: [{ count, tone: 'plain' }],
      })),
    },
    reading,
  );
  const table = pageTable(
    {
      caption: message('summary.causes.caption'),
      columns: [
        { heading: message('summary.column.cause'), kind: 'text' },
        { heading: message('summary.column.party'), kind: 'text' },
        { heading: message('summary.column.inputs'), kind: 'number' },
        { heading: message('summary.column.share'), kind: 'number' },
        { heading: message('summary.column.examples'), kind: 'code' },
      ],
      rows: named.map(({ name, party, inputs: count, examples }) => [
        name,
        say(message(`party.${party}`)),
        String(count),
        shareText(count, inputs, reading),
        examplesText({ inputs: count, examples }, reading),
      ]),
    },
    reading,
  );
  return {
    id: 'causes',
    heading: message('summary.causes'),
    body: [explained(message('summary.causes.how'), reading), plot, table],
  };
};
