import { pop3Protocol } from '../core/pop3/pop3-protocol';
import { signIn as signInToPop3 } from '../core/pop3/sign-in';
import { converse } from './converse';
import type { Conversation, Credentials, LoginTarget, Ports, SignedIn, Watch } from './ports';

/** Signs in once to a mailbox, by the library for IMAP and by our own dialog for POP3, and leaves again. */
export async function attemptMailbox(
  protocol: 'imap' | 'pop3',
  target: LoginTarget,
  credentials: Credentials,
  ports: Ports,
  watch: Watch,
  signal: AbortSignal,
): Promise<Conversation<SignedIn>> {
  if (protocol === 'imap') return await ports.mailboxLogin.signIn(target, credentials, watch, signal);
  if (credentials.method !== 'password') throw new Error('POP3 is signed in to by password alone');
  const { host, port, security, address, acceptedCertificates } = target;
  const addresses = address.includes(':') ? { v4: [], v6: [address] } : { v4: [address], v6: [] };
  const opened = await ports.dialer.open(
    { host, port, security, addresses, acceptedCertificates },
    pop3Protocol,
    watch,
    signal,
  );
  if (!opened.ok) return { outcome: opened, left: Promise.resolve() };
  return await converse(signInToPop3({ security, ...credentials }), opened.value, watch, signal);
}
