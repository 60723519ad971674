import type { Report } from '../contract/report';
import { failed, ok, type Result } from '../contract/result';
import type { ServerToAskAbout } from '../core/discovery/servers-to-ask-about';
import type { Passwords } from '../core/login-secret';
import { message } from '../core/message';
import type { DiscoveryRequest } from '../engine/discovery-request';
import { runCheck } from '../engine/run';
import type { FoundServers } from '../engine/search';
import type { SignInRequest } from '../engine/sign-in-request';
import { askPassword } from './ask-password';
import type { CommandContext } from './command';
import { concludeRun } from './conclude-run';
import { type ExitCode, exitCodes } from './exit-codes';
import type { SavingFlag, SignInFlag } from './flags';
import { passwordsAtHand, secretsOf } from './passwords-at-hand';
import { canPrompt } from './prompt-password';
import { recordRun } from './record-run';
import { signInRequestFrom } from './request-from-flags';
import { exitCodeOf } from './run-outcome';
import { tellPair } from './tell-pair';
import { wrongUse } from './wrong-use';

/** The result of a check that was printed and saved. */
export interface CheckedServers {
  readonly report: Report;
  /** Null where no password was asked for, or none was given. */
  readonly passwords: Passwords | null;
  /** The exit code where nothing follows the check. */
  readonly exit: ExitCode;
}

/**
 * Finds and proves servers, and signs in on them with the password at hand, or with one that is asked for once they are known. Servers
 * that need a person's agreement do not get a password at hand. Where a password is asked for, the prompt names them, and typing it is
 * the agreement.
 *
 * @returns Fails with an exit code where no run could start, or its report could not be saved.
 */
export async function checkServers(
  request: DiscoveryRequest,
  context: CommandContext<SignInFlag | SavingFlag>,
): Promise<Result<CheckedServers, ExitCode>> {
  const { line, output, ports, signal } = context;
  if (request.input.address === null && line.login === null)
    return failed(wrongUse(message('cli.login-needed'), context));
  const atHand = await passwordsAtHand(line, signal);
  if (!atHand.ok) return failed(wrongUse(atHand.failure, context));
  if (atHand.value === null && !canPrompt()) return failed(wrongUse(message('cli.password-needed'), context));

  let passwords = atHand.value;
  const credentialsFor = async (
    servers: FoundServers,
    toAskAbout: readonly ServerToAskAbout[],
  ): Promise<SignInRequest | null> => {
    const proven = [servers.incoming, servers.outgoing].filter((server) => server?.proven === true);
    if (proven.length === 0) return null;
    if (atHand.value === null) {
      tellPair(servers, toAskAbout, context);
      passwords = await askPassword(proven, context);
    }
    return passwords === null ? null : signInRequestFrom(servers, passwords, line);
  };
  const { events, emit } = recordRun(output);
  const asking = {
    isAtHand: atHand.value !== null,
    secretsAtHand: secretsOf(atHand.value),
    acceptsServers: line.acceptsServers,
    credentialsFor,
  };
  const { report, heldBack } = await runCheck({ search: request, asking }, ports, emit, signal);
  const problem = await concludeRun({ report, events }, context);
  if (problem !== null) return failed(problem);
  if (heldBack.length > 0 && !signal.aborted) {
    tellPair(report, heldBack, context);
    output.tell(message('cli.held-back'));
    return ok({ report, passwords, exit: exitCodes.notAgreed });
  }
  // Servers were proven but there was no sign-in: the answer to the prompt was empty.
  const isLeftEmpty = report.outcome === 'found' && report.signIn === undefined;
  return ok({ report, passwords, exit: isLeftEmpty ? exitCodes.notAll : exitCodeOf(report) });
}
