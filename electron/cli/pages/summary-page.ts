import type { Message } from '../../contract/message';
import type { AuditSummary } from '../../core/audit/summary/audit-summary';
import { changeCounts } from '../../core/audit/summary-page/changes-section';
import { portName } from '../../core/audit/summary-page/port-name';
import { shareMessage } from '../../core/audit/summary-page/share';
import { message } from '../../core/message';
import { apart, type Block, cell, indented, paragraph } from '../layout/block';
import type { Page } from '../output';
import type { PageReading } from './page-reading';

/** A row of a table of figures. */
interface Figure {
  readonly name: Message;
  readonly count: number;
  /** Null where a share says nothing. */
  readonly of: number | null;
}

/** The summary of an audit in plain text: its figures, without the inputs that the page names. */
export function summaryBlocks(summary: AuditSummary, reading: Pick<PageReading, 'say'>): Page {
  const { inputs, outcomes, channels, disagreements, ports, tls, certificates, causes, changes } = summary;
  const ofAll = (name: Message, count: number): readonly Figure[] => (count === 0 ? [] : [{ name, count, of: inputs }]);
  const answer = headline(summary, reading);
  const table = (heading: Message, figures: readonly Figure[]) => tableBlocks(heading, figures, reading);
  const changed =
    changes === null ? [] : changeCounts(changes).map(({ name, count }): Figure => ({ name, count, of: null }));
  return {
    answer,
    whole: apart(
      answer,
      table(message('summary.changes.caption'), changed),
      table(
        message('summary.results.caption'),
        outcomes.flatMap(({ outcome, inputs: count }) => ofAll(message(`summary.outcome.${outcome}`), count)),
      ),
      table(
        message('summary.channels.caption'),
        channels.flatMap(({ channel, inputs: count }) => ofAll(message(`summary.channel.${channel}`), count)),
      ),
      table(message('summary.disagreements'), ofAll(message('summary.tile.disagreements'), disagreements.inputs)),
      table(
        message('summary.ports.caption'),
        ports
          .filter(({ tested }) => tested > 0)
          .map((figures) => ({ name: portName(figures), count: figures.works, of: figures.tested })),
      ),
      table(message('summary.tls'), [
        ...tls.versions.flatMap(({ version, inputs: count }) => ofAll(message(`summary.tls.${version}`), count)),
        ...tls.faults.flatMap(({ fault, inputs: count }) => ofAll(message(`summary.fault.${fault}`), count)),
      ]),
      table(
        message('summary.certificates.caption'),
        certificates.left
          .filter(({ inputs: count }) => count > 0)
          .map(({ left, inputs: count }) => ({
            name: message(`summary.left.${left}`),
            count,
            of: certificates.inputs,
          })),
      ),
      table(
        message('summary.causes.caption'),
        causes.flatMap(({ cause, inputs: count }) => ofAll(message(`summary.cause.${cause}`), count)),
      ),
    ),
  };
}

function headline({ inputs, outcomes }: AuditSummary, { say }: Pick<PageReading, 'say'>): readonly Block[] {
  const found = outcomes.find(({ outcome }) => outcome === 'found')?.inputs ?? 0;
  const text = say(message('summary.headline', { inputs, found }));
  return [{ kind: 'headline', mark: found === inputs ? 'good' : 'warning', text, aside: null }];
}

/** A heading and a table; nothing where it has no rows. */
function tableBlocks(
  heading: Message,
  figures: readonly Figure[],
  { say }: Pick<PageReading, 'say'>,
): readonly Block[] {
  const rows = figures.map(({ name, count, of }) => [
    cell(say(name)),
    cell(String(count), { align: 'right' }),
    ...(of === null ? [] : [cell(say(shareMessage(count, of)), { align: 'right' })]),
  ]);
  return rows.length === 0 ? [] : [paragraph(say(heading), 'strong'), indented({ kind: 'table', rows })];
}
