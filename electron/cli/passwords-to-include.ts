import type { Message } from '../contract/message';
import type { Report } from '../contract/report';
import { failed, ok, type Result } from '../contract/result';
import { isSameServer, type ServerName } from '../contract/server-name';
import type { Passwords } from '../core/login-secret';
import { message } from '../core/message';
import { type ExportPasswords, exportAccountFrom, exportPasswordsOf } from '../core/programs/export-account';
import { passwordHindrance } from '../core/programs/password-hindrance';
import { askPassword } from './ask-password';
import type { CommandContext } from './command';
import { type ExitCode, exitCodes } from './exit-codes';
import { wrongUse } from './wrong-use';

/**
 * The passwords for the files of a run. Fails, after saying why, with what the program ends with: where there is no address, where a
 * server is neither proven nor typed or did not accept the password, and where none was given.
 *
 * @param given - What the run signed in with; null where it asked for nothing or got no answer.
 */
export async function passwordsToInclude(
  report: Report,
  given: Passwords | null,
  context: CommandContext,
): Promise<Result<ExportPasswords, ExitCode>> {
  const account = exportAccountFrom(report, false);
  if (!account.ok) return failed(wrongUse(account.failure, context));
  const servers = [report.incoming, report.outgoing, ...report.alternatives].flatMap((server) => server ?? []);
  // The chosen servers count even where exports leave them out, because they are what is missing then.
  const included = {
    incoming: [report.incoming ?? [], account.value.incoming].flat(),
    outgoing: [report.outgoing ?? [], account.value.outgoing].flat(),
  };
  const tried = (name: ServerName) => servers.find((server) => isSameServer(server, name));
  const hindrance = passwordHindrance(included, { tried, signedIn: report });
  if (hindrance !== null) return failed(withheld(hindrance, context));
  // Servers that were typed and not reached get files with a password too; so far nobody was asked for it.
  const wasAsked = report.incoming?.proven === true || report.outgoing?.proven === true;
  const passwords = given ?? (wasAsked ? null : await askPassword([report.incoming, report.outgoing], context));
  if (passwords === null) return failed(withheld(message('cli.no-password-given'), context));
  return ok(exportPasswordsOf(passwords));
}

function withheld(why: Message, { output }: CommandContext): ExitCode {
  output.tell(why);
  output.json({ error: why });
  return exitCodes.notAll;
}
