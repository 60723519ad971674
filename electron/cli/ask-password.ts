import type { Candidate } from '../contract/candidate';
import type { Message } from '../contract/message';
import type { Direction } from '../contract/verdict';
import { message } from '../core/message';
import type { Secret } from '../core/secret';
import type { CommandContext } from './command';
import type { PasswordsAtHand } from './passwords-at-hand';
import { promptPassword } from './prompt-password';

/** The servers that get a password. */
type AskedFor = Readonly<Record<Direction, Candidate | null>>;

/**
 * Asks for the password of these servers, whose names the question shows. `incoming` is null where none was given.
 *
 * @param ownForSending - The separate password for sending, which is not asked for; null where sending uses the one that is typed.
 */
export async function askPassword(
  servers: AskedFor,
  ownForSending: Secret | null,
  { say, signal }: Pick<CommandContext, 'say' | 'signal'>,
): Promise<PasswordsAtHand> {
  // Where there is no server for receiving, what is typed is for sending.
  const outgoing = servers.incoming === null ? null : ownForSending;
  const incoming = await promptPassword(`${say(questionFor(servers, outgoing !== null))} `, signal);
  return { incoming, outgoing };
}

function questionFor({ incoming, outgoing }: AskedFor, hasOwnForSending: boolean): Message {
  if (hasOwnForSending && incoming !== null && outgoing !== null)
    return message('cli.password-question-receiving', { incoming: incoming.host, outgoing: outgoing.host });
  const [host = '', other] = new Set([incoming, outgoing].flatMap((server) => server?.host ?? []));
  return other === undefined
    ? message('cli.password-question', { host })
    : message('cli.password-question-both', { incoming: host, outgoing: other });
}
