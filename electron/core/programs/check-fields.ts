import type { Message } from '../../contract/message';
import { failed, ok, type Result } from '../../contract/result';
import { isWritable } from '../formats/writable';
import { message } from '../message';
import type { ExportAccount } from './export-account';

/**
 * Nothing when every field of an account may stand in a settings file; else the message that names the first which
 * may not. No format escapes control characters and line breaks the same way for all its readers, so they are refused.
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

  const foreign = servers.find(({ host }) => !/^[!-~]+$/.test(host));
  if (foreign !== undefined) return failed(message('export.refused.host'));
  return ok(null);
}
