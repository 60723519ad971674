import type { PublishedSettings } from '../../core/discovery/published-settings';
import { message } from '../../core/message';
import { apart, type Block, indented } from '../layout/block';
import type { PageReading } from './page-reading';
import { serverRow } from './server-row';

/** The servers that a settings document names, receiving first, in its order. */
export function documentPage(
  { incoming, outgoing }: Pick<PublishedSettings, 'incoming' | 'outgoing'>,
  { say }: Pick<PageReading, 'say'>,
): readonly Block[] {
  const servers = [...incoming, ...outgoing];
  const text = say(message('page.document', { count: servers.length }));
  const rows = [
    ...incoming.map((server) => serverRow(server, say(message('report.receiving')), say)),
    ...outgoing.map((server) => serverRow(server, say(message('report.sending')), say)),
  ];
  return apart(
    [{ kind: 'headline', mark: servers.length === 0 ? 'bad' : 'good', text, aside: null }],
    rows.length === 0 ? [] : [indented({ kind: 'table', rows })],
  );
}
