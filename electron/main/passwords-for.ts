import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import type { ExportAccount, ExportPasswords } from '../core/export/exporter';
import { passwordHindrance } from '../core/export/password-hindrance';
import type { Account } from './account';

/**
 * The passwords for the files of an account, whose servers the page has named: only where the runs of this window know every one of
 * them, because the files will send the password there. Null where they were accepted for no such account.
 */
export function passwordsFor(exported: ExportAccount, held: Account | null): Result<ExportPasswords | null, Message> {
  const report = held?.report() ?? null;
  if (held === null || report?.address !== exported.address) return ok(null);
  const hindrance = passwordHindrance(exported, { tried: held.server, signedIn: report });
  return hindrance === null ? ok(held.passwords()) : failed(hindrance);
}
