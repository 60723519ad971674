import type { PublishedSettings } from '../../core/discovery/published-settings';
import { message } from '../../core/message';
import { apart, type Block, cell, indented } from '../layout/block';
import type { PageReading } from './page-reading';

type Named = PublishedSettings['incoming'][number];

/** The servers that a settings document names, receiving first, in its order. */
export function documentPage(
  { incoming, outgoing }: Pick<PublishedSettings, 'incoming' | 'outgoing'>,
  { say }: Pick<PageReading, 'say'>,
): readonly Block[] {
  const servers = [...incoming, ...outgoing];
  const text = say(message('page.document', { count: servers.length }));
  const rows = [
    ...incoming.map((server) => serverRow(server, say(message('report.receiving')))),
    ...outgoing.map((server) => serverRow(server, say(message('report.sending')))),
  ];
  return apart(
    [{ kind: 'headline', mark: servers.length === 0 ? 'bad' : 'good', text, aside: null }],
    rows.length === 0 ? [] : [indented({ kind: 'table', rows })],
  );

  function serverRow({ protocol, host, port, security, login, auth }: Named, direction: string) {
    return [
      cell(direction),
      cell(say(message('page.protocol', { protocol }))),
      cell(host),
      cell(String(port), { align: 'right' }),
      cell(say(message('page.security', { security }))),
      cell(auth.map((way) => say(message(`report.auth.${way}`))).join(', ')),
      cell(login ?? ''),
    ];
  }
}
