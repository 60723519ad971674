import type { Message } from '../../../contract/message';
import { message } from '../../message';
import type { LifetimeLeft } from '../summary/certificate-facts';
import { serverPlace } from '../summary/server-place';
import { examplesText, figureText, shareText } from './figure-text';
import { beside, explained, type MakeSection } from './page-section';
import { pageTable } from './page-table';
import { barPlot, type Tone } from './plots';

const tones: Readonly<Record<LifetimeLeft, Tone>> = {
  ended: 'bad',
  'last-tenth': 'warning',
  'last-third': 'plain',
  'middle-third': 'plain',
  'first-third': 'plain',
};

/** How much of their lifetime certificates have left, and which end first; null where no certificate was seen. */
export const certificatesSection: MakeSection = ({ asOf, certificates }, reading) => {
  const { inputs, left, soonest } = certificates;
  if (inputs === 0) return null;
  const { say } = reading;
  const rows = left.map((figures) => ({ ...figures, name: say(message(`summary.left.${figures.left}`)) }));
  const plot = barPlot(
    {
      id: 'certificates-plot',
      title: message('summary.certificates.caption'),
      of: inputs,
      bars: rows.map(({ left: part, name, inputs: count }) => ({
        label: name,
        figure: figureText(count, inputs, reading),
        parts: [{ count, tone: tones[part] }],
      })),
    },
    reading,
  );
  const table = pageTable(
    {
      caption: message('summary.certificates.caption'),
      columns: [
        { heading: message('summary.column.left'), kind: 'text' },
        { heading: message('summary.column.inputs'), kind: 'number' },
        { heading: message('summary.column.share'), kind: 'number' },
      ],
      rows: rows.map(({ name, inputs: count }) => [name, String(count), shareText(count, inputs, reading)]),
    },
    reading,
  );
  const nowMs = Date.parse(asOf);
  const list = pageTable(
    {
      caption: message('summary.certificates.soonest'),
      columns: [
        { heading: message('summary.column.server'), kind: 'code' },
        { heading: message('summary.column.ends'), kind: 'text' },
        { heading: message('summary.column.when'), kind: 'text' },
        { heading: message('summary.column.left'), kind: 'number' },
        { heading: message('summary.column.inputs'), kind: 'code' },
      ],
      rows: soonest.map(({ host, port, notAfter, shareLeft, inputs: count, example }) => [
        serverPlace({ host, port }),
        say(message('value', { value: { day: notAfter } })),
        say(daysMessage(Date.parse(notAfter) - nowMs)),
        shareText(Math.max(0, shareLeft), 1, reading),
        examplesText({ inputs: count, examples: [example] }, reading),
      ]),
      more: inputs - soonest.reduce((sum, { inputs: count }) => sum + count, 0),
    },
    reading,
  );
  return {
    id: 'certificates',
    heading: message('summary.certificates'),
    body: [explained(message('summary.certificates.how'), reading), beside(plot, table), list],
  };
};

const dayMs = 86_400_000;

function daysMessage(leftMs: number): Message {
  const days = Math.floor(Math.abs(leftMs) / dayMs);
  return leftMs < 0 ? message('summary.days-ago', { days }) : message('summary.days-left', { days });
}
