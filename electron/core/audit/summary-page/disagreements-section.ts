import type { Direction } from '../../../contract/verdict';
import { message } from '../../message';
import type { DisputedServer } from '../summary/input-facts';
import { shareText } from './figure-text';
import { explained, type MakeSection } from './page-section';
import { pageTable } from './page-table';

/** Where channels contradict each other; null where none does. */
export const disagreementsSection: MakeSection = ({ inputs, disagreements }, reading) => {
  if (disagreements.inputs === 0) return null;
  const { say } = reading;
  const { between, cases } = disagreements;
  const directionOf = (direction: Direction) => say(message(`summary.direction.${direction}`));
  const serverOf = ({ channel, server, state }: DisputedServer) =>
    say(
      message('summary.disputed', {
        server,
        channel: say(message(`summary.channel.${channel}`)),
        state: say(message(`report.state.${state}`)),
      }),
    );
  const pairs = pageTable(
    {
      caption: message('summary.disagreements.between'),
      columns: [
        { heading: message('summary.column.chosen-channel'), kind: 'text' },
        { heading: message('summary.column.other-channel'), kind: 'text' },
        { heading: message('summary.column.direction'), kind: 'text' },
        { heading: message('summary.column.inputs'), kind: 'number' },
        { heading: message('summary.column.share'), kind: 'number' },
      ],
      rows: between.map(({ chosen, other, direction, inputs: count }) => [
        say(message(`summary.channel.${chosen}`)),
        say(message(`summary.channel.${other}`)),
        directionOf(direction),
        String(count),
        shareText(count, inputs, reading),
      ]),
    },
    reading,
  );
  const list = pageTable(
    {
      caption: message('summary.disagreements.cases'),
      columns: [
        { heading: message('summary.column.input'), kind: 'code' },
        { heading: message('summary.column.direction'), kind: 'text' },
        { heading: message('summary.column.chosen-server'), kind: 'text' },
        { heading: message('summary.column.other-server'), kind: 'text' },
      ],
      rows: cases.items.map(({ input, direction, chosen, other }) => [
        input,
        directionOf(direction),
        serverOf(chosen),
        serverOf(other),
      ]),
      more: cases.count - cases.items.length,
    },
    reading,
  );
  return {
    id: 'disagreements',
    heading: message('summary.disagreements'),
    body: [explained(message('summary.disagreements.how', { count: disagreements.inputs }), reading), pairs, list],
  };
};
