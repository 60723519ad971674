import type { Candidate } from '../contract/candidate';
import type { Message } from '../contract/message';
import type { Passwords } from '../core/login-secret';
import { message } from '../core/message';
import type { CommandContext } from './command';
import { promptPassword } from './prompt-password';

/** Asks for the password of these servers, whose names the question shows; null where none was given. */
export async function askPassword(
  servers: readonly (Candidate | null)[],
  { say, signal }: Pick<CommandContext, 'say' | 'signal'>,
): Promise<Passwords | null> {
  const incoming = await promptPassword(`${say(questionFor(servers))} `, signal);
  return incoming === null ? null : { incoming, outgoing: null };
}

function questionFor(servers: readonly (Candidate | null)[]): Message {
  const [host = '', other] = new Set(servers.flatMap((server) => server?.host ?? []));
  return other === undefined
    ? message('cli.password-question', { host })
    : message('cli.password-question-both', { incoming: host, outgoing: other });
}
