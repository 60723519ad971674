import type { Report } from '../contract/report';
import { failed, ok, type Result } from '../contract/result';
import { perDirection } from '../contract/verdict';
import type { ServerToAskAbout } from '../core/discovery/servers-to-ask-about';
import { message } from '../core/message';
import { withAccountLogins } from '../core/run/account-logins';
import { serverMessage } from '../core/run/report-sections';
import type { DiscoveryRequest } from '../engine/discovery-request';
import { runCheck } from '../engine/run';
import type { FoundServers } from '../engine/search';
import type { SignInRequest } from '../engine/sign-in-request';
import type { TestMessageWish } from '../engine/test-message/test-message';
import { askPassword } from './ask-password';
import { type CommandContext, wrongUse } from './command';
import { concludeRun, recordRun } from './conclude-run';
import { type ExitCode, exitCodeOf, exitCodes } from './exit-codes';
import type { SavingFlag, SignInFlag } from './flags';
import { type PageOf, searchBegins } from './page-of-report';
import { type PasswordsAtHand, passwordsAtHand, secretsOf } from './passwords-at-hand';
import { canPrompt } from './prompt-password';
import { signInRequestFrom } from './request-from-flags';

/** The result of a check that was printed and saved. */
export interface CheckedServers {
  readonly report: Report;
  /** Those that were at hand or typed; without one for receiving where nobody asked for it, or none was given. */
  readonly passwords: PasswordsAtHand;
  /** The exit code where nothing follows the check. */
  readonly exit: ExitCode;
}

/**
 * Finds and proves servers, and signs in on them with the password at hand, or with one that is asked for once they are known. Servers
 * that need a person's agreement do not get a password at hand. Where a password is asked for, the prompt names them, and typing it is
 * the agreement, also where sending has a separate one at hand.
 *
 * @param pageOf - The page that is printed of the run.
 * @param testMessage - What follows where both servers have accepted the sign-in.
 * @returns Fails with an exit code where no run could start, or its report could not be saved.
 */
export async function checkServers(
  request: DiscoveryRequest,
  context: CommandContext<SignInFlag | SavingFlag>,
  pageOf: PageOf,
  testMessage: TestMessageWish | null = null,
): Promise<Result<CheckedServers, ExitCode>> {
  const { line, output, ports, signal } = context;
  if (request.input.address === null && line.login === null)
    return failed(wrongUse(message('cli.login-needed'), context));
  const atHand = await passwordsAtHand(line, signal);
  if (!atHand.ok) return failed(wrongUse(atHand.failure, context));
  const isAtHand = atHand.value.incoming !== null;
  if (!isAtHand && !canPrompt()) return failed(wrongUse(message('cli.password-needed'), context));

  let passwords = atHand.value;
  let wasAsked = false;
  const credentialsFor = async (
    servers: FoundServers,
    toAskAbout: readonly ServerToAskAbout[],
  ): Promise<SignInRequest | null> => {
    const proven = perDirection((direction) => (servers[direction]?.proven ? servers[direction] : null));
    if (proven.incoming === null && proven.outgoing === null) return null;
    if (!isAtHand) {
      wasAsked = true;
      tellPair(servers, toAskAbout, context);
      passwords = await output.undisturbed(() => askPassword(proven, atHand.value.outgoing, context));
    }
    const { incoming, outgoing } = passwords;
    return incoming === null ? null : signInRequestFrom(servers, { incoming, outgoing }, line);
  };
  const { events, emit } = recordRun(output, searchBegins(request), line);
  const asking = {
    isAtHand,
    secretsAtHand: secretsOf(atHand.value),
    acceptsServers: line.acceptsServers,
    credentialsFor,
  };
  const checked = await runCheck({ search: request, asking, testMessage }, ports, emit, signal);
  const { heldBack } = checked;
  const report = withAccountLogins(checked.report, line);
  const problem = await concludeRun({ report, events }, pageOf(report, context, heldBack.length > 0), context);
  if (problem !== null) return failed(problem);
  if (heldBack.length > 0 && !signal.aborted) {
    tellPair(report, heldBack, context);
    output.tell(message('cli.held-back'));
    return ok({ report, passwords, exit: exitCodes.notAgreed });
  }
  const isLeftEmpty = wasAsked && passwords.incoming === null;
  if (isLeftEmpty) output.tell(message('cli.nothing-signed-in'));
  return ok({ report, passwords, exit: isLeftEmpty ? exitCodes.notAll : exitCodeOf(report) });
}

/** Prints the servers of an account, each with the reason to trust it, and then why a person is asked about them. */
function tellPair(
  servers: Pick<Report, 'incoming' | 'outgoing'>,
  toAskAbout: readonly ServerToAskAbout[],
  { output, say }: Pick<CommandContext, 'output' | 'say'>,
): void {
  for (const direction of ['incoming', 'outgoing'] as const) {
    const server = servers[direction];
    if (server === null) continue;
    const values = { server: say(serverMessage(server)), why: say(server.trustReason) };
    output.tell(message(`cli.pair.${direction}`, values));
  }
  const reasons = new Map(toAskAbout.map(({ reason }) => [say(reason), reason]));
  for (const reason of reasons.values()) output.tell(reason);
}
