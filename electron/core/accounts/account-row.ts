import type { Message } from '../../contract/message';
import { requestLimits } from '../../contract/request-limits';
import { failed, ok, type Result } from '../../contract/result';
import { readNamedAddress } from '../address/named-address';
import { parseInput } from '../address/parse-input';
import type { CsvRecord } from '../formats/csv';
import { isWritable } from '../formats/writable';
import type { ProviderTable } from '../knowledge/provider';
import { message } from '../message';
import type { AccountColumn, AccountColumns } from './account-columns';
import { type RowServer, readRowServer } from './row-server';

/** One account of the list, as its row says it. */
export interface AccountRow {
  /** The line of the file on which the row begins. */
  readonly line: number;
  /** Domain in ASCII. */
  readonly address: string;
  readonly name: string | null;
  /** With placeholders as written; null where the row says none. */
  readonly login: string | null;
  readonly outgoingLogin: string | null;
  /** Null where the row names no server. */
  readonly incoming: RowServer | null;
  readonly outgoing: RowServer | null;
}

/** The account of a record; fails with the reason why there is none. No reason quotes a field, because a field may be a password. */
export function readAccountRow(
  { line, fields }: CsvRecord,
  { places, count }: AccountColumns,
  providers: ProviderTable,
): Result<AccountRow, Message> {
  const cell = (column: AccountColumn) => (fields[places.get(column) ?? -1] ?? '').trim();
  if (fields.slice(count).some((field) => field.trim() !== ''))
    return failed(message('export.accounts.row.too-many-fields'));
  const { text, name: nameBeside } = readNamedAddress(cell('address'));
  if (text === '') return failed(message('export.accounts.row.no-address'));
  const input = parseInput(text, { as: 'address', providers });
  const address = input.ok ? input.value.address : null;
  if (address === null) return failed(message('export.accounts.row.bad-address'));

  const name = cell('name') || nameBeside;
  if (name !== null && !isShortLine(name, requestLimits.nameChars))
    return failed(message('export.accounts.row.bad-name'));
  const [login, outgoingLogin] = [cell('login'), cell('outgoing-login')];
  if (![login, outgoingLogin].every((each) => isShortLine(each, requestLimits.loginChars)))
    return failed(message('export.accounts.row.bad-login'));

  const incoming = readRowServer('incoming', cell);
  if (!incoming.ok) return incoming;
  const outgoing = readRowServer('outgoing', cell);
  if (!outgoing.ok) return outgoing;
  return ok({
    line,
    address,
    name,
    login: login || null,
    outgoingLogin: outgoingLogin || null,
    incoming: incoming.value,
    outgoing: outgoing.value,
  });
}

function isShortLine(text: string, charsAtMost: number): boolean {
  return text.length <= charsAtMost && isWritable(text);
}
