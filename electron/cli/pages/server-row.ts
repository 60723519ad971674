import type { ReadServer } from '../../contract/read-account';
import { message } from '../../core/message';
import { type Cell, cell } from '../layout/block';
import type { PageReading } from './page-reading';

/** A server of a file as a row of a table: what it is for, how it is reached, how one signs in there. */
export function serverRow(
  { protocol, host, port, security, login, auth }: ReadServer,
  direction: string,
  say: PageReading['say'],
): readonly Cell[] {
  return [
    cell(direction),
    cell(say(message('page.protocol', { protocol }))),
    cell(host),
    cell(String(port), { align: 'right' }),
    cell(say(message('page.security', { security }))),
    cell(say(message('value', { value: { list: auth.map((way) => say(message(`report.auth.${way}`))) } }))),
    cell(login ?? ''),
  ];
}
