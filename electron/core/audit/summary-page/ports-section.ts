import { tag } from '../../formats/html';
import { message } from '../../message';
import { type PortState, portStates } from '../summary/port-state';
import { figureText, shareText } from './figure-text';
import { beside, explained, type MakeSection } from './page-section';
import { pageTable } from './page-table';
import { barPlot, plotLegend, type Tone } from './plots';
import { portName } from './port-name';

const tones: Readonly<Record<PortState, Tone>> = {
  works: 'good',
  faulty: 'bad',
  refused: 'warning',
  silent: 'quiet',
};

/** Which ports work, of those that were tested. */
export const portsSection: MakeSection = ({ inputs, ports }, reading) => {
  const { say } = reading;
  const shown = ports.filter(({ port, tested }) => port !== null || tested > 0);
  const plot = barPlot(
    {
      id: 'ports-plot',
      title: message('summary.ports.caption'),
      of: inputs,
      bars: shown.map((figures) => ({
        label: say(portName(figures)),
        figure: figureText(figures.works, figures.tested, reading),
        parts: portStates.map((state) => ({ count: figures[state], tone: tones[state] })),
      })),
    },
    reading,
  );
  const legend = plotLegend(
    portStates.map((state) => ({ tone: tones[state], name: message(`summary.port-state.${state}`) })),
    reading,
  );
  const number = (heading: ReturnType<typeof message>) => ({ heading, kind: 'number' }) as const;
  const table = pageTable(
    {
      caption: message('summary.ports.caption'),
      columns: [
        { heading: message('summary.column.port'), kind: 'text' },
        number(message('summary.column.share')),
        ...portStates.map((state) => number(message(`summary.port-state.${state}`))),
        number(message('summary.column.not-tested')),
      ],
      rows: shown.map((figures) => [
        say(portName(figures)),
        shareText(figures.works, figures.tested, reading),
        ...portStates.map((state) => String(figures[state])),
        figures.port === null ? say(message('summary.share.none')) : String(inputs - figures.tested),
      ]),
    },
    reading,
  );
  return {
    id: 'ports',
    heading: message('summary.ports'),
    body: [explained(message('summary.ports.how'), reading), beside(tag('div', {}, legend, plot), table)],
  };
};
