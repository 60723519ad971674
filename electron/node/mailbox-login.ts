import type { ImapFlow } from 'imapflow';
import { failed, ok } from '../contract/result';
import { imapProtocol } from '../core/imap/imap-protocol';
import type { Credentials } from '../core/login-secret';
import { covered } from '../engine/covered';
import type { LoginTarget, MailboxLogin, Opening, Watch } from '../engine/ports';
import { ImapSession, type StayingSession } from './imap-session';
import type { RevealedCredentials } from './library-options';
import { loadImapFlow } from './load-imapflow';
import { type LoginParts, openLoginSocket, openWhileLoading } from './login-socket';

/** Makes the sign-in on IMAP servers, by imapflow over sockets that we opened and verified. */
export function createMailboxLogin(parts: LoginParts): MailboxLogin {
  return {
    signIn: async (target, credentials, watch, signal) => {
      const opened = await openSession(parts, { target, credentials, watch, signal });
      if (!opened.ok) return { outcome: covered(opened, watch), left: opened.left ?? Promise.resolve() };
      const { session, Client, revealed } = opened.value;
      return await session.signIn(Client, revealed, signal);
    },
  };
}

/** One sign-in to an IMAP server. */
interface MailboxSignIn {
  readonly target: LoginTarget;
  readonly credentials: Credentials;
  readonly watch: Watch;
  readonly signal: AbortSignal;
}

/** Signs in to an IMAP server and stays, to read mail. */
export async function signInAndStay(parts: LoginParts, signIn: MailboxSignIn): Promise<Opening<StayingSession>> {
  const { watch, signal } = signIn;
  const opened = await openSession(parts, signIn);
  if (!opened.ok) return { ...covered(failed(opened.failure), watch), left: opened.left ?? Promise.resolve() };
  const { session, Client, revealed } = opened.value;
  return await session.stay(Client, revealed, signal);
}

/** A session over an open socket, and what it signs in with. */
interface ReadySession {
  readonly session: ImapSession;
  readonly Client: typeof ImapFlow;
  readonly revealed: RevealedCredentials;
}

async function openSession(
  parts: LoginParts,
  { target, credentials, watch, signal }: MailboxSignIn,
): Promise<Opening<ReadySession>> {
  const { opened, library: Client } = await openWhileLoading(
    openLoginSocket(parts, target, { watch, signal, farewell: imapProtocol.farewell }),
    loadImapFlow,
  );
  if (!opened.ok) return opened;
  const session = new ImapSession(parts, target, opened.value, watch);
  return ok({ session, Client, revealed: { ...credentials, secret: credentials.secret.reveal() } });
}
