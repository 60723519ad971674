import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import type { ServerName } from '../contract/server-name';
import { serversNotAgreedTo } from '../core/discovery/servers-not-agreed-to';
import { message } from '../core/message';
import type { ExportAccount, ExportPasswords } from '../core/programs/export-account';
import { passwordHindrance } from '../core/programs/password-hindrance';
import type { Account } from '../engine/account';

/**
 * The passwords for the files of an account, whose servers the page has named: only where the runs of this window know every one of
 * them, and the person has agreed to those that only unsigned DNS or a file names, because the files will send the password there.
 * Null where they were accepted for no such account.
 */
export function passwordsFor(
  exported: ExportAccount,
  held: Account | null,
  agreed: readonly ServerName[],
): Result<ExportPasswords | null, Message> {
  const report = held?.report() ?? null;
  if (held === null || report?.address !== exported.address) return ok(null);
  const hindrance =
    passwordHindrance(exported, { tried: held.server, signedIn: report }) ?? agreementHindrance(exported, held, agreed);
  return hindrance === null ? ok(held.passwords()) : failed(hindrance);
}

/** Names the first host that the person has not agreed to, by what main itself knows of the servers; null where there is none. */
function agreementHindrance(
  { incoming, outgoing }: ExportAccount,
  { input: { domain }, server }: Account,
  agreed: readonly ServerName[],
): Message | null {
  const known = [...incoming, ...outgoing].flatMap((named) => server(named) ?? []);
  const [first] = known.flatMap((each) => serversNotAgreedTo({ domain, incoming: each, outgoing: null }, agreed));
  return first === undefined ? null : message('export.password.not-agreed', { host: first.server.host });
}
