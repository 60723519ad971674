import type { Auth } from './candidate';
import type { ServerName } from './server-name';

/** A server as the settings of a mail program name it, with the program's own defaults filled in. */
export interface ReadServer extends ServerName {
  /** Null where the program asks for it, or a command that nobody runs would give it. */
  readonly login: string | null;
  /** The ways to sign in that the program is told to use, best first; empty where it chooses by itself. */
  readonly auth: readonly Auth[];
}

/** An account that a mail program has, as its own files say it. Never holds a password. */
export interface ReadAccount {
  /** The id of the mail program, or of the format where many programs read it. */
  readonly program: string;
  readonly address: string | null;
  /** The person's name. */
  readonly name: string | null;
  readonly incoming: ReadServer | null;
  readonly outgoing: ReadServer | null;
  /** Whether a password lies in these files; null where the program keeps it elsewhere. */
  readonly passwordStored: boolean | null;
}
