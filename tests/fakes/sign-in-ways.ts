import type { Protocol } from '../../electron/contract/candidate';
import type { Failure } from '../../electron/contract/failure';
import type { Result } from '../../electron/contract/result';
import type { Dialog, MailProtocol } from '../../electron/core/dialog';
import { greet as greetImap } from '../../electron/core/imap/greet';
import { imapProtocol } from '../../electron/core/imap/imap-protocol';
import { type Credentials, passwordSecret } from '../../electron/core/login-secret';
import { pop3Protocol } from '../../electron/core/pop3/pop3-protocol';
import { signIn as signInPop3 } from '../../electron/core/pop3/sign-in';
import { Secret } from '../../electron/core/secret';
import { greet as greetSmtp } from '../../electron/core/smtp/greet';
import { smtpProtocol } from '../../electron/core/smtp/smtp-protocol';
import { converse } from '../../electron/engine/converse';
import type { Clock, LoginTarget, Watch } from '../../electron/engine/ports';
import { createMailboxLogin } from '../../electron/node/mailbox-login';
import { createSubmissionLogin } from '../../electron/node/submission-login';
import { createDialer } from '../../electron/node/tcp-connection';
import { readTrustedAuthorities, type TrustedAuthorities } from '../../electron/node/trusted-authorities';
import { createTestAuthority, type ServerIdentity } from './certificates';
import { account } from './mail-account';
import { createRecordingWatch } from './recording-watch';
import { readFrom } from './temporary-file';

/** A way in which the program greets or signs in. */
export type Way = 'our dialog' | 'imapflow' | 'nodemailer';

/** One sign-in to make. */
export interface SignInOrder {
  readonly way: Way;
  readonly protocol: Protocol;
  readonly port: number;
  readonly clock: Clock;
  readonly authorities: TrustedAuthorities;
  readonly security?: 'tls' | 'starttls';
  readonly host?: string;
  readonly credentials?: Credentials;
  readonly watch?: Watch;
  readonly signal?: AbortSignal;
  readonly acceptedCertificates?: readonly string[];
}

/** The ways that a protocol is signed in on; SMTP's and IMAP's own dialogs know no password. */
export function serverChoices(protocol: Protocol): readonly Way[] {
  const libraries = { smtp: ['nodemailer'], imap: ['imapflow'], pop3: [] } as const;
  return ['our dialog', ...libraries[protocol]];
}

/** The authorities whose certificates a PEM file would hold, beside the public ones. */
export function authoritiesOf(pem: string): TrustedAuthorities {
  const read = readFrom(pem, (path) => readTrustedAuthorities([path]));
  if (!read.ok) throw new Error(read.failure.detail);
  return read.value;
}

/** A good certificate for `mail.example`, and the authorities to which it is good. */
export async function createTrustedIdentity(): Promise<{
  readonly identity: ServerIdentity;
  readonly authorities: TrustedAuthorities;
}> {
  const authority = await createTestAuthority();
  return { identity: await authority.issue(), authorities: authoritiesOf(authority.certificate) };
}

/** The password of the tests' account. */
export function passwordCredentials(): Credentials {
  return { ...passwordSecret(new Secret(account.password)), login: account.login };
}

/** Signs in as the engine would, on 127.0.0.1, and gives what came of it. */
export async function signInBy(order: SignInOrder): Promise<Result<unknown, Failure>> {
  const { way, port, clock, authorities, security = 'starttls', host = 'mail.example' } = order;
  const { acceptedCertificates = [] } = order;
  const { credentials = passwordCredentials(), watch = createRecordingWatch() } = order;
  const signal = order.signal ?? new AbortController().signal;
  const target = { host, port, security, address: '127.0.0.1', acceptedCertificates };
  const parts = { clock, authorities, version: '0.1.0' };
  switch (way) {
    case 'our dialog':
      return await converseBy(order, target, watch, signal);
    case 'imapflow':
      return (await createMailboxLogin(parts).signIn(target, credentials, watch, signal)).outcome;
    case 'nodemailer': {
      const opened = await createSubmissionLogin(parts).open(target, watch, signal);
      if (!opened.ok) return opened;
      const signedIn = await opened.value.signIn(credentials, watch, signal);
      await opened.value.leave();
      return signedIn;
    }
  }
}

async function converseBy(
  { protocol, clock, authorities }: SignInOrder,
  target: LoginTarget,
  watch: Watch,
  signal: AbortSignal,
): Promise<Result<unknown, Failure>> {
  const { security } = target;
  const play = async <T, Reply>(dialog: Dialog<T, Reply>, spoken: MailProtocol<Reply>) => {
    const addresses = { v4: [target.address], v6: [] };
    const opened = await createDialer({ clock, authorities }).open({ ...target, addresses }, spoken, watch, signal);
    return opened.ok ? (await converse(dialog, opened.value, watch, signal)).outcome : opened;
  };
  switch (protocol) {
    case 'smtp':
      return requireTls(await play(greetSmtp({ clientName: '[127.0.0.1]', security }), smtpProtocol));
    case 'imap':
      return requireTls(await play(greetImap({ security }), imapProtocol));
    case 'pop3':
      return await play(signInPop3({ ...target, credentials: passwordCredentials() }), pop3Protocol);
  }
}

/** A greeting that stays in the clear is an answer to the probe, but no channel for a password. */
function requireTls(greeted: Result<{ readonly overTls: unknown }, Failure>): Result<unknown, Failure> {
  if (!greeted.ok || greeted.value.overTls !== null) return greeted;
  return { ok: false, failure: { code: 'starttls-not-offered' } };
}
