import { failed } from '../contract/result';
import type { Credentials } from '../core/login-secret';
import { pop3Protocol } from '../core/pop3/pop3-protocol';
import { signIn as signInToPop3 } from '../core/pop3/sign-in';
import { addressesOfTarget } from './addresses-of-target';
import { converse } from './converse';
import type { LoginTarget, MailboxConversation, Ports, Watch } from './ports';

/** One sign-in to a mailbox. */
interface MailboxAttempt {
  readonly protocol: 'imap' | 'pop3';
  readonly target: LoginTarget;
  readonly credentials: Credentials;
  readonly watch: Watch;
}

/** Signs in once to a mailbox and leaves again: by the library for IMAP, by our own dialog for POP3, which has no well-kept client. */
export async function attemptMailbox(
  { protocol, target, credentials, watch }: MailboxAttempt,
  { mailboxLogin, dialer }: Ports,
  signal: AbortSignal,
): Promise<MailboxConversation> {
  if (protocol === 'imap') return await mailboxLogin.signIn(target, credentials, watch, signal);
  const opened = await dialer.open({ ...target, addresses: addressesOfTarget(target) }, pop3Protocol, watch, signal);
  if (!opened.ok) return { outcome: failed(opened.failure), left: opened.left ?? Promise.resolve() };
  return await converse(signInToPop3({ ...target, credentials }), opened.value, watch, signal);
}
