import { message } from '../../message';
import { figureText, shareText } from './figure-text';
import { beside, explained, type MakeSection } from './page-section';
import { pageTable } from './page-table';
import { barPlot } from './plots';

/** Which channels name servers, and from which the servers were chosen. */
export const channelsSection: MakeSection = ({ inputs, channels }, reading) => {
  const { say } = reading;
  const named = channels.map((figures) => ({ ...figures, name: say(message(`summary.channel.${figures.channel}`)) }));
  const plot = barPlot(
    {
      id: 'channels-plot',
      title: message('summary.channels.caption'),
      of: inputs,
      bars: named.map(({ name, inputs: count }) => ({
        label: name,
        figure: figureText(count, inputs, reading),
        parts: [{ count, tone: 'plain' }],
      })),
    },
    reading,
  );
  const table = pageTable(
    {
      caption: message('summary.channels.caption'),
      columns: [
        { heading: message('summary.column.channel'), kind: 'text' },
        { heading: message('summary.column.inputs'), kind: 'number' },
        { heading: message('summary.column.share'), kind: 'number' },
        { heading: message('summary.column.chosen'), kind: 'number' },
      ],
      rows: named.map(({ name, inputs: count, chosen }) => [
        name,
        String(count),
        shareText(count, inputs, reading),
        String(chosen),
      ]),
    },
    reading,
  );
  return {
    id: 'channels',
    heading: message('summary.channels'),
    body: [explained(message('summary.channels.how'), reading), beside(plot, table)],
  };
};
