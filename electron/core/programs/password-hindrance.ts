import type { Candidate } from '../../contract/candidate';
import type { ExportableSettings } from '../../contract/exportable-settings';
import type { Message } from '../../contract/message';
import type { ServerName } from '../../contract/server-name';
import { message } from '../message';
import type { ExportAccount } from './export-account';

/** What this run of the program has found out itself. Nothing in it may come from a file or the window's page. */
export interface PasswordGrounds {
  /** The last result for a server; undefined where it was not tried. */
  readonly tried: (name: ServerName) => Candidate | undefined;
  /** The servers that were signed in to, with the outcomes. */
  readonly signedIn: Pick<ExportableSettings, 'incoming' | 'outgoing' | 'signIn'>;
}

/**
 * Why the password of an account may not go into its files; null where it may. A mail app sends the password to any of the file's
 * servers. So each server must be encrypted, and either proven by this run or typed by the user: what a settings file or report says
 * is only a claim. A host that refused this password in the same run gets no file with it either.
 */
export function passwordHindrance(
  account: Pick<ExportAccount, 'incoming' | 'outgoing'>,
  { tried, signedIn }: PasswordGrounds,
): Message | null {
  for (const direction of ['incoming', 'outgoing'] as const) {
    const refusing = signedIn.signIn?.[direction]?.ok === false ? signedIn[direction] : null;
    for (const server of account[direction]) {
      const { host, port, security } = server;
      const known = tried(server);
      const isKnown = known?.proven === true || known?.basis === 'typed';
      if (!isKnown || security === 'none') return message('export.password.not-proven', { host, port });
      // A failed sign-in counts only where its server is proven: one that was never reached says nothing about the password.
      if (refusing?.proven === true && refusing.host === host) return message('export.password.not-accepted', { host });
    }
  }
  return null;
}
