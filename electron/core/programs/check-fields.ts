import { parseBareHost } from '../../contract/host-name';
import type { Message } from '../../contract/message';
import { requestLimits } from '../../contract/request-limits';
import { failed, ok, type Result } from '../../contract/result';
import { isWritable } from '../formats/writable';
import { message } from '../message';
import type { ExportAccount } from './export-account';

/** The longest texts that go into a file, by field; a password may have any length. */
const charsAtMost: Readonly<Record<string, number>> = {
  address: requestLimits.addressChars,
  name: requestLimits.nameChars,
  login: requestLimits.loginChars,
};

/** Whether a text is a host in the form that files get: a name in ASCII and lower case, or an IP address. */
function isHost(text: string): boolean {
  const host = parseBareHost(text);
  return host.ok && host.value === text;
}

/**
 * Null when every field of an account may stand in a settings file, else the message that names the first wrong field.
 * Control characters and line breaks are refused, because the readers of a format do not agree on how to escape them.
 */
export function checkFields(account: ExportAccount): Result<null, Message> {
  const servers = [...account.incoming, ...account.outgoing];
  const fields: readonly (readonly [field: string, text: string])[] = [
    ['address', account.address],
    ['name', account.name ?? ''],
    ...servers.map(({ login }) => ['login', login ?? ''] as const),
    ['password', account.passwords?.incoming.reveal() ?? ''],
    ['password', account.passwords?.outgoing.reveal() ?? ''],
  ];
  const wrong = fields.find(([, text]) => !isWritable(text));
  if (wrong !== undefined) return failed(message('export.refused.unwritable', { field: wrong[0] }));

  const long = fields.find(([field, text]) => text.length > (charsAtMost[field] ?? Number.POSITIVE_INFINITY));
  if (long !== undefined) return failed(message('export.refused.too-long', { field: long[0] }));

  const foreign = servers.find(({ host }) => !isHost(host));
  if (foreign !== undefined) return failed(message('export.refused.host'));
  return ok(null);
}
