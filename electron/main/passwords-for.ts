import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { message } from '../core/message';
import type { ExportAccount, ExportPasswords } from '../core/programs/export-account';
import type { Account } from './account';

/**
 * The passwords for the files of an account, whose servers the page has named: only where a run of this window has
 * proven every one of them, because the files will send the password there. Null where they were accepted for no such
 * account.
 */
export function passwordsFor(exported: ExportAccount, held: Account | null): Result<ExportPasswords | null, Message> {
  if (held === null || held.report()?.address !== exported.address) return ok(null);
  for (const server of [...exported.incoming, ...exported.outgoing]) {
    const { host, port, security } = server;
    const isProven = held.server(server)?.proven === true && security !== 'none';
    if (!isProven) return failed(message('export.password.not-proven', { host, port }));
  }
  return ok(held.passwords());
}
