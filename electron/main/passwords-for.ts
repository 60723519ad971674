import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import type { ServerName } from '../contract/server-name';
import { directions } from '../contract/verdict';
import { serversNotAgreedTo } from '../core/discovery/servers-to-ask-about';
import { message } from '../core/message';
import type { ExportAccount, ExportPasswords } from '../core/programs/export-account';
import { passwordHindrance } from '../core/programs/password-hindrance';
import type { Account } from '../engine/account';

/**
 * The passwords to write into the files of an account; null where none were accepted for this account, and where sending has its own and
 * one of the two is forgotten. The files will send them to the
 * servers that the page has named. So the runs of this window must know every one of these servers, and the person must have agreed to
 * those that only unsigned DNS or a file names. Main judges both by what it knows itself, whatever the page says.
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
  if (hindrance !== null) return failed(hindrance);
  const areBothHeld = directions.every((direction) => held.accepted.has(direction));
  const passwords = areBothHeld || !exported.hasOwnSendingPassword ? held.passwords() : null;
  // The report has only the last sign-in of each direction, and not what it was made with.
  const host = passwords && held.refusing(exported, passwords);
  return host === null ? ok(passwords) : failed(message('export.password.not-accepted', { host }));
}

/** The sentence about the first host that the person has not agreed to; null where there is none. */
function agreementHindrance(
  { incoming, outgoing }: ExportAccount,
  { input: { domain }, server }: Account,
  agreed: readonly ServerName[],
): Message | null {
  const known = [...incoming, ...outgoing].flatMap((named) => server(named) ?? []);
  const [first] = known.flatMap((each) => serversNotAgreedTo({ domain, incoming: each, outgoing: null }, agreed));
  return first === undefined ? null : message('export.password.not-agreed', { host: first.server.host });
}
