import type { Message } from '../contract/message';
import { ok, type Result } from '../contract/result';
import type { Passwords } from '../core/login-secret';
import { Secret } from '../core/secret';
import type { FlagValues } from './flags';
import { passwordFromCommand } from './password-command';

/** The passwords that nobody has to type. */
export interface PasswordsAtHand {
  /** Null where a person is asked for it, and where nothing is received. */
  readonly incoming: Secret | null;
  /** Null where sending uses the one for receiving. */
  readonly outgoing: Secret | null;
}

/** The passwords as a list; empty where there are none. */
export function secretsOf({ incoming, outgoing }: PasswordsAtHand): readonly Secret[] {
  return [incoming, outgoing].flatMap((secret) => secret ?? []);
}

/** The passwords of an account; null where there are none. That for sending alone stands for both, because nothing is received. */
export function passwordsFrom({ incoming, outgoing }: PasswordsAtHand): Passwords | null {
  if (incoming !== null) return { incoming, outgoing };
  return outgoing === null ? null : { incoming: outgoing, outgoing: null };
}

/**
 * The passwords that commands or the environment give. A password itself is never an argument: other users of the computer can read
 * arguments.
 */
export async function passwordsAtHand(
  { passwordCommand, outgoingPasswordCommand }: FlagValues<'passwordCommand' | 'outgoingPasswordCommand'>,
  signal: AbortSignal,
): Promise<Result<PasswordsAtHand, Message>> {
  // Both are taken before any command is started, because commands inherit the environment.
  const fromEnvironment = {
    incoming: takeVariable('MAILWRIGHT_PASSWORD'),
    outgoing: takeVariable('MAILWRIGHT_OUTGOING_PASSWORD'),
  };
  const incoming = await commandOr(fromEnvironment.incoming, passwordCommand, signal);
  if (!incoming.ok) return incoming;
  const outgoing = await commandOr(fromEnvironment.outgoing, outgoingPasswordCommand, signal);
  return outgoing.ok ? ok({ incoming: incoming.value, outgoing: outgoing.value }) : outgoing;
}

async function commandOr(
  fromEnvironment: Secret | null,
  command: string | null,
  signal: AbortSignal,
): Promise<Result<Secret | null, Message>> {
  return command === null ? ok(fromEnvironment) : await passwordFromCommand(command, signal);
}

/** Reads a password from the environment and removes it there. */
function takeVariable(name: string): Secret | null {
  const text = process.env[name] ?? '';
  delete process.env[name];
  return text === '' ? null : new Secret(text);
}
