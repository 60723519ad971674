import type { Message } from '../contract/message';
import type { Report } from '../contract/report';
import { failed, ok, type Result } from '../contract/result';
import { isSameServer, type ServerName } from '../contract/server-name';
import { perDirection } from '../contract/verdict';
import { message } from '../core/message';
import { type ExportPasswords, exportAccountFrom, exportPasswordsOf } from '../core/programs/export-account';
import { passwordHindrance } from '../core/programs/password-hindrance';
import { askPassword, lacksPassword } from './ask-password';
import { type CommandContext, wrongUse } from './command';
import { type ExitCode, exitCodes } from './exit-codes';
import { type PasswordsAtHand, passwordsFrom } from './passwords-at-hand';

/**
 * The passwords for the files of a run. Fails with an exit code, after printing the reason: there is no address, a server is neither
 * proven nor typed, it did not accept the password, or no password was given.
 *
 * @param given - The passwords that were at hand or typed for the run.
 */
export async function passwordsToInclude(
  report: Report,
  given: PasswordsAtHand,
  context: CommandContext,
): Promise<Result<ExportPasswords, ExitCode>> {
  const account = exportAccountFrom(report, false);
  if (!account.ok) return failed(wrongUse(account.failure, context));
  const servers = [report.incoming, report.outgoing, ...report.alternatives].flatMap((server) => server ?? []);
  // The chosen servers count even where exports leave them out: the files lack just these servers.
  const included = {
    incoming: [report.incoming ?? [], account.value.incoming].flat(),
    outgoing: [report.outgoing ?? [], account.value.outgoing].flat(),
  };
  const tried = (name: ServerName) => servers.find((server) => isSameServer(server, name));
  const hindrance = passwordHindrance(included, { tried, signedIn: report });
  if (hindrance !== null) return failed(withheld(hindrance, context));
  const hosts = perDirection((direction) => included[direction][0]?.host ?? null);
  // Files may hold a password for typed servers that were not reached. Where none was, the run did not ask for it.
  const wasAsked = report.incoming?.proven === true || report.outgoing?.proven === true;
  const isAskedNow = !wasAsked && lacksPassword(hosts, given);
  const passwords = isAskedNow ? await askPassword(hosts, given, context) : given;
  const complete = lacksPassword(hosts, passwords) ? null : passwordsFrom(passwords);
  return complete === null
    ? failed(withheld(message('cli.no-password-given'), context))
    : ok(exportPasswordsOf(complete));
}

function withheld(why: Message, { output }: CommandContext): ExitCode {
  output.tell(why);
  output.json({ error: why });
  return exitCodes.notAll;
}
