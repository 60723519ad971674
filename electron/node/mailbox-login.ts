import { imapProtocol } from '../core/imap/imap-protocol';
import { covered } from '../engine/covered';
import type { MailboxLogin } from '../engine/ports';
import { ImapSession } from './imap-session';
import { loadImapFlow } from './load-imapflow';
import { type LoginParts, openLoginSocket, openWhileLoading } from './login-socket';

/** Makes the sign-in on IMAP servers, by imapflow over sockets that we opened and verified. */
export function createMailboxLogin(parts: LoginParts): MailboxLogin {
  return {
    signIn: async (target, credentials, watch, signal) => {
      const { opened, library: Client } = await openWhileLoading(
        openLoginSocket(parts, target, { watch, signal, farewell: imapProtocol.farewell }),
        loadImapFlow,
      );
      if (!opened.ok) return { outcome: covered(opened, watch), left: opened.left ?? Promise.resolve() };
      const session = new ImapSession(parts, target, opened.value, watch);
      const revealed = { ...credentials, secret: credentials.secret.reveal() };
      return await session.signIn(Client, revealed, signal);
    },
  };
}
