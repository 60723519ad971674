import type { ExportableSettings } from '../contract/exportable-settings';
import type { Report } from '../contract/report';
import { failed, ok, type Result } from '../contract/result';
import { directionOf } from '../contract/server-name';
import { type Direction, directions, perDirection } from '../contract/verdict';
import type { ServerToAskAbout } from '../core/discovery/servers-to-ask-about';
import { message } from '../core/message';
import { withAccountLogins } from '../core/run/account-logins';
import { serverMessage } from '../core/run/report-sections';
import type { DiscoveryRequest } from '../engine/discovery-request';
import { runCheck } from '../engine/run';
import type { FoundServers } from '../engine/search';
import type { SignInRequest } from '../engine/sign-in-request';
import type { TestMessageWish } from '../engine/test-message/test-message';
import { askPassword, lacksPassword } from './ask-password';
import { type CommandContext, wrongUse } from './command';
import { concludeRun, recordRun } from './conclude-run';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes';
import type { SavingFlag, SignInFlag } from './flags';
import { type PageOf, searchBegins } from './page-of-report';
import { type PasswordsAtHand, passwordsAtHand, passwordsFrom, secretsOf } from './passwords-at-hand';
import { canPrompt } from './prompt-password';
import { signInRequestFrom } from './request-from-flags';

/** The report of a check, with what was said before it of the password for sending. */
type CheckedReport = Report & Pick<ExportableSettings, 'hasOwnSendingPassword'>;

/** The result of a check that was printed and saved. */
export interface CheckedServers {
  readonly report: CheckedReport;
  /** Those that were at hand or typed; without one for receiving where nobody asked for it, or none was given. */
  readonly passwords: PasswordsAtHand;
  /** The exit code where nothing follows the check. */
  readonly exit: ExitCode;
}

/** What a check is for, where it is for more than its result. */
interface CheckWishes {
  /** What follows where both servers have accepted the sign-in. */
  readonly testMessage?: TestMessageWish | null;
  /** Whether sending is said to have a password of its own, so that it never gets the one for receiving. */
  readonly hasOwnSendingPassword?: boolean;
  /** Whether the password also goes into files, which send it to typed servers too that are not reached. */
  readonly goesIntoFiles?: boolean;
}

/**
 * Finds and proves servers, and signs in on them with the password at hand, or with one that is asked for once they are known. Servers
 * that need a person's agreement do not get a password at hand. Where a password is asked for, the prompt names every server that gets
 * it, and typing it is the agreement, also where sending has a separate one at hand.
 *
 * @param pageOf - The page that is printed of the run.
 * @returns Fails with an exit code where no run could start, or its report could not be saved.
 */
export async function checkServers(
  request: DiscoveryRequest,
  context: CommandContext<SignInFlag | SavingFlag | Direction>,
  pageOf: PageOf,
  { testMessage = null, hasOwnSendingPassword = false, goesIntoFiles = false }: CheckWishes = {},
): Promise<Result<CheckedServers, ExitCode>> {
  const { line, output, ports, signal } = context;
  if (request.input.address === null && line.login === null)
    return failed(wrongUse(message('cli.login-needed'), context));
  const atHand = await passwordsAtHand(line, signal);
  if (!atHand.ok) return failed(wrongUse(atHand.failure, context));
  const { incoming: forReceiving, outgoing: forSending } = atHand.value;
  if (hasOwnSendingPassword && forSending === null && mayTest('outgoing', request))
    return failed(wrongUse(message('cli.sending-password-needed'), context));
  const isAtHand = forReceiving !== null || (forSending !== null && !mayTest('incoming', request));
  if (!isAtHand && !canPrompt()) return failed(wrongUse(message('cli.password-needed'), context));

  /** Each server that gets the password: those that are signed in to, and those of the files. */
  const hostsOf = (servers: Pick<Report, Direction>) =>
    perDirection((direction) => {
      const found = servers[direction];
      const typed = goesIntoFiles ? line[direction] : null;
      return (found?.proven ? found : typed)?.host ?? null;
    });
  let passwords = atHand.value;
  let isLeftEmpty = false;
  const credentialsFor = async (
    servers: FoundServers,
    toAskAbout: readonly ServerToAskAbout[],
  ): Promise<SignInRequest | null> => {
    if (!servers.incoming?.proven && !servers.outgoing?.proven) return null;
    const hosts = hostsOf(servers);
    if (lacksPassword(hosts, passwords)) {
      tellPair(servers, toAskAbout, context);
      passwords = await output.undisturbed(() => askPassword(hosts, atHand.value, context));
    }
    const complete = lacksPassword(hosts, passwords) ? null : passwordsFrom(passwords);
    isLeftEmpty = complete === null;
    return complete === null ? null : signInRequestFrom(servers, complete, line);
  };
  const { events, emit } = recordRun(output, searchBegins(request), line);
  const asking = {
    isAtHand,
    secretsAtHand: secretsOf(atHand.value),
    asksFor: (servers: Pick<Report, Direction>) => lacksPassword(hostsOf(servers), atHand.value),
    acceptsServers: line.acceptsServers,
    credentialsFor,
  };
  const checked = await runCheck({ search: request, asking, testMessage }, ports, emit, signal);
  const { heldBack } = checked;
  const own = hasOwnSendingPassword ? { hasOwnSendingPassword } : {};
  const report = { ...withAccountLogins(checked.report, line), ...own };
  const problem = await concludeRun({ report, events }, pageOf(report, context, heldBack.length > 0), context);
  if (problem !== null) return failed(problem);
  if (heldBack.length > 0 && !signal.aborted) {
    tellPair(report, heldBack, context);
    output.tell(message('cli.held-back'));
    return ok({ report, passwords, exit: exitCodes.notAgreed });
  }
  if (isLeftEmpty) output.tell(message('cli.nothing-signed-in'));
  return ok({ report, passwords, exit: isLeftEmpty ? exitCodes.notAll : exitCodeOf(report) });
}

/** Whether a request tests servers of this direction: those that it gives, and where it gives none, all that it finds. */
function mayTest(direction: Direction, { typedServers, fileServers = [] }: DiscoveryRequest): boolean {
  const given = [...typedServers, ...fileServers];
  return given.length === 0 || given.some((server) => directionOf(server) === direction);
}

/** Prints the servers of an account, each with the reason to trust it, and then why a person is asked about them. */
function tellPair(
  servers: Pick<Report, Direction>,
  toAskAbout: readonly ServerToAskAbout[],
  { output, say }: Pick<CommandContext, 'output' | 'say'>,
): void {
  for (const direction of directions) {
    const server = servers[direction];
    if (server === null) continue;
    const values = { server: say(serverMessage(server)), why: say(server.trustReason) };
    output.tell(message(`cli.pair.${direction}`, values));
  }
  const reasons = new Map(toAskAbout.map(({ reason }) => [say(reason), reason]));
  for (const reason of reasons.values()) output.tell(reason);
}
