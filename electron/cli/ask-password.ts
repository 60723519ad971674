import type { Message } from '../contract/message';
import type { Direction } from '../contract/verdict';
import { message } from '../core/message';
import type { CommandContext } from './command';
import type { PasswordsAtHand } from './passwords-at-hand';
import { promptPassword } from './prompt-password';

/** The hosts that get a password; null for a direction without a server. */
type AskedFor = Readonly<Record<Direction, string | null>>;

/** Whether a server has no password: that for receiving serves sending too, but not the other way round. */
export function lacksPassword(hosts: AskedFor, { incoming, outgoing }: PasswordsAtHand): boolean {
  if (incoming !== null) return false;
  return hosts.incoming !== null || (hosts.outgoing !== null && outgoing === null);
}

/**
 * Asks for the password of these servers, whose names the question shows, and adds it to those at hand. What is typed is for sending
 * alone where there is no server for receiving.
 */
export async function askPassword(
  hosts: AskedFor,
  atHand: PasswordsAtHand,
  { say, signal }: Pick<CommandContext, 'say' | 'signal'>,
): Promise<PasswordsAtHand> {
  const typed = await promptPassword(`${say(questionFor(hosts, atHand.outgoing !== null))} `, signal);
  return hosts.incoming === null ? { incoming: null, outgoing: typed } : { incoming: typed, outgoing: atHand.outgoing };
}

function questionFor({ incoming, outgoing }: AskedFor, hasOwnForSending: boolean): Message {
  if (hasOwnForSending && incoming !== null && outgoing !== null)
    return message('cli.password-question-receiving', { incoming, outgoing });
  const [host = '', other] = new Set([incoming, outgoing].flatMap((name) => name ?? []));
  return other === undefined
    ? message('cli.password-question', { host })
    : message('cli.password-question-both', { incoming: host, outgoing: other });
}
