import { exec } from 'node:child_process';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { message } from '../core/message';
import { Secret } from '../core/secret';

/** Where a password may come from; never from an argument, which other users of the computer can read. */
interface PasswordSource {
  /** A command whose first line of output is the password; null where none was given. */
  readonly command: string | null;
  /** The name of an environment variable. */
  readonly variable: string;
}

/** The passwords of one account; `outgoing` is null where sending uses the same. */
export interface Passwords {
  readonly incoming: Secret;
  readonly outgoing: Secret | null;
}

/** Each of the passwords; empty for none. */
export function secretsOf(passwords: Passwords | null): readonly Secret[] {
  return [passwords?.incoming, passwords?.outgoing].flatMap((secret) => secret ?? []);
}

/** What flags and environment hand over. */
interface PasswordFlags {
  readonly passwordCommand: string | null;
  readonly outgoingPasswordCommand: string | null;
}

/** The passwords that a command or the environment gives; null where there is none for receiving. */
export async function passwordsAtHand(
  { passwordCommand, outgoingPasswordCommand }: PasswordFlags,
  signal: AbortSignal,
): Promise<Result<Passwords | null, Message>> {
  const incoming = await readPassword({ command: passwordCommand, variable: 'MAILWRIGHT_PASSWORD' }, signal);
  if (!incoming.ok || incoming.value === null) return incoming.ok ? ok(null) : incoming;
  const outgoing = await readPassword(
    { command: outgoingPasswordCommand, variable: 'MAILWRIGHT_OUTGOING_PASSWORD' },
    signal,
  );
  return outgoing.ok ? ok({ incoming: incoming.value, outgoing: outgoing.value }) : outgoing;
}

async function readPassword(
  { command, variable }: PasswordSource,
  signal: AbortSignal,
): Promise<Result<Secret | null, Message>> {
  if (command !== null) return await passwordFromCommand(command, signal);
  const text = process.env[variable] ?? '';
  return ok(text === '' ? null : new Secret(text));
}

async function passwordFromCommand(command: string, signal: AbortSignal): Promise<Result<Secret, Message>> {
  return await new Promise((resolve) => {
    exec(command, { signal, encoding: 'utf8', windowsHide: true }, (error, output) => {
      const [line = ''] = output.split(/\r?\n/, 1);
      if (error !== null || line === '') resolve(failed(message('cli.password-command-failed')));
      else resolve(ok(new Secret(line)));
    });
  });
}
