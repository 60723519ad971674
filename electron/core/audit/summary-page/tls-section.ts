import { message } from '../../message';
import { examplesText, figureText, shareText } from './figure-text';
import { beside, explained, type MakeSection } from './page-section';
import { pageTable } from './page-table';
import { barPlot } from './plots';

/** Which TLS versions working servers speak, and what is wrong with the encryption of servers. */
export const tlsSection: MakeSection = ({ inputs, tls }, reading) => {
  const { say } = reading;
  const versions = tls.versions
    .filter(({ version, inputs: count }) => count > 0 || version === 'TLSv1.3' || version === 'TLSv1.2')
    .map(({ version, inputs: count }) => ({ name: say(message(`summary.tls.${version}`)), count }));
  const plot = barPlot(
    {
      id: 'tls-plot',
      title: message('summary.tls.versions'),
      of: inputs,
      bars: versions.map(({ name, count }) => ({
        label: name,
        figure: figureText(count, inputs, reading),
        parts: [{ count, tone: 'plain' }],
      })),
    },
    reading,
  );
  const versionTable = pageTable(
    {
      caption: message('summary.tls.versions'),
      columns: [
        { heading: message('summary.column.version'), kind: 'text' },
        { heading: message('summary.column.inputs'), kind: 'number' },
        { heading: message('summary.column.share'), kind: 'number' },
      ],
      rows: versions.map(({ name, count }) => [name, String(count), shareText(count, inputs, reading)]),
    },
    reading,
  );
  const faultTable = pageTable(
    {
      caption: message('summary.tls.faults'),
      columns: [
        { heading: message('summary.column.fault'), kind: 'text' },
        { heading: message('summary.column.inputs'), kind: 'number' },
        { heading: message('summary.column.share'), kind: 'number' },
        { heading: message('summary.column.examples'), kind: 'code' },
      ],
      rows: tls.faults.map(({ fault, inputs: count, examples }) => [
        say(message(`summary.fault.${fault}`)),
        String(count),
        shareText(count, inputs, reading),
        examplesText({ inputs: count, examples }, reading),
      ]),
    },
    reading,
  );
  const faults = tls.faults.length === 0 ? explained(message('summary.tls.no-faults'), reading) : faultTable;
  return {
    id: 'tls',
    heading: message('summary.tls'),
    body: [explained(message('summary.tls.how'), reading), beside(plot, versionTable), faults],
  };
};
