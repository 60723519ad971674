import type { Candidate } from '../../contract/candidate';
import type { ExportableSettings } from '../../contract/exportable-settings';
import type { Message } from '../../contract/message';
import type { ServerName } from '../../contract/server-name';
import { message } from '../message';
import type { ExportAccount } from './exporter';

/** What this run of the program knows for itself; nothing of it may come from a file or from a page. */
export interface PasswordGrounds {
  /** The server of that name as it was tried last; undefined where it was not. */
  readonly tried: (name: ServerName) => Candidate | undefined;
  /** The servers that were signed in to, and what came of it. */
  readonly signedIn: Pick<ExportableSettings, 'incoming' | 'outgoing' | 'signIn'>;
}

/**
 * Why the password of an account may not go into its files; null where it may. The files send it to whichever of the servers a mail
 * app takes, so each of them has to be encrypted, and proven by this run or typed by the person who runs it. A host that did not
 * accept this password in the same run gets it from no file either.
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
      // An outcome of a server that was never reached is no word of its own.
      if (refusing?.proven === true && refusing.host === host) return message('export.password.not-accepted', { host });
    }
  }
  return null;
}
