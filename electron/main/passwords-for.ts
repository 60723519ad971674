import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import type { ServerName } from '../contract/server-name';
import { serversNotAgreedTo } from '../core/discovery/servers-not-agreed-to';
import type { ExportAccount, ExportPasswords } from '../core/export/exporter';
import { message } from '../core/message';
import type { Account } from './account';

/**
 * The passwords for the files of an account, whose servers the page has named: only where a run of this window has
 * proven every one of them, and the person has agreed to those that only unsigned DNS or a file names, because the files
 * will send the password there. Null where they were accepted for no such account.
 */
export function passwordsFor(
  exported: ExportAccount,
  held: Account | null,
  agreed: readonly ServerName[],
): Result<ExportPasswords | null, Message> {
  if (held === null || held.report()?.address !== exported.address) return ok(null);
  for (const named of [...exported.incoming, ...exported.outgoing]) {
    const { host, port, security } = named;
    const server = held.server(named);
    if (server?.proven !== true || security === 'none')
      return failed(message('export.password.not-proven', { host, port }));
    const pair = { domain: held.input.domain, incoming: server, outgoing: null };
    if (serversNotAgreedTo(pair, agreed).length > 0) return failed(message('export.password.not-agreed', { host }));
  }
  return ok(held.passwords());
}
