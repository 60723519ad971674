import { message } from '../../core/message';
import type { FoundServers } from '../../engine/discover';
import { runCheck, type SignInRequest } from '../../engine/run';
import type { CommandContext } from '../command';
import { concludeRun } from '../conclude-run';
import { discoveryRequestFrom } from '../discovery-request';
import { type ExitCode, exitCodes } from '../exit-codes';
import { type Passwords, passwordsAtHand, secretsOf } from '../passwords-at-hand';
import { canPrompt, promptPassword } from '../prompt-password';
import { recordRun } from '../record-run';
import { exitCodeOf } from '../run-outcome';
import { signInRequestFrom } from '../sign-in-request';
import { wrongUse } from '../wrong-use';

/** `check INPUT`: detects, then signs in on both servers. A password is asked for once the servers are known. */
export async function check(context: CommandContext): Promise<ExitCode> {
  const { line, output, ports, say, signal } = context;
  const request = discoveryRequestFrom(context);
  if (!request.ok) return wrongUse(request.failure, context);
  if (request.value.input.address === null && line.login === null)
    return wrongUse(message('cli.login-needed'), context);
  const atHand = await passwordsAtHand(line, signal);
  if (!atHand.ok) return wrongUse(atHand.failure, context);
  if (atHand.value === null && !canPrompt()) return wrongUse(message('cli.password-needed'), context);

  const prompt = async (): Promise<Passwords | null> => {
    const question = `${say(message('cli.password-question'))} `;
    const incoming = await promptPassword(question, signal);
    return incoming === null ? null : { incoming, outgoing: null };
  };
  const credentialsFor = async (servers: FoundServers): Promise<SignInRequest | null> => {
    if (servers.incoming?.proven !== true && servers.outgoing?.proven !== true) return null;
    const passwords = atHand.value ?? (await prompt());
    return passwords === null ? null : signInRequestFrom(servers, passwords, line);
  };
  const { events, emit } = recordRun(output);
  const report = await runCheck(
    request.value,
    { isAtHand: atHand.value !== null, secretsAtHand: secretsOf(atHand.value), credentialsFor },
    ports,
    emit,
    signal,
  );
  const problem = await concludeRun({ report, events }, context);
  if (problem !== null) return problem;
  // Nobody signed in although servers were proven: the prompt was left empty.
  if (report.outcome === 'found' && report.signIn === undefined) return exitCodes.notAll;
  return exitCodeOf(report);
}
