import { message } from '../../message';
import type { InputOutcome } from '../summary/input-facts';
import { figureText, shareText } from './figure-text';
import { beside, type MakeSection } from './page-section';
import { pageTable } from './page-table';
import { barPlot, type Tone } from './plots';

const tones: Readonly<Record<InputOutcome, Tone>> = {
  found: 'good',
  'partly-found': 'warning',
  claimed: 'warning',
  'nothing-found': 'bad',
  cancelled: 'quiet',
  'no-report': 'quiet',
};

/** How the searches ended. */
export const resultsSection: MakeSection = ({ inputs, outcomes }, reading) => {
  const { say } = reading;
  const nameOf = (outcome: InputOutcome) => say(message(`summary.outcome.${outcome}`));
  const plot = barPlot(
    {
      id: 'results-plot',
      title: message('summary.results.caption'),
      of: inputs,
      bars: outcomes.map(({ outcome, inputs: count }) => ({
        label: nameOf(outcome),
        figure: figureText(count, inputs, reading),
        parts: [{ count, tone: tones[outcome] }],
      })),
    },
    reading,
  );
  const table = pageTable(
    {
      caption: message('summary.results.caption'),
      columns: [
        { heading: message('summary.column.result'), kind: 'text' },
        { heading: message('summary.column.inputs'), kind: 'number' },
        { heading: message('summary.column.share'), kind: 'number' },
      ],
      rows: outcomes.map(({ outcome, inputs: count }) => [
        nameOf(outcome),
        String(count),
        shareText(count, inputs, reading),
      ]),
    },
    reading,
  );
  return { id: 'results', heading: message('summary.results'), body: [beside(plot, table)] };
};
