import type { Socket } from 'node:net';
import type { ImapFlowOptions, ImapTransport } from 'imapflow';
import type { SMTPConnectionOptions } from 'nodemailer/lib/smtp-connection';
import { limits } from '../core/limits';
import type { Credentials } from '../core/login-secret';
import type { LoginTarget } from '../engine/ports';
import { clientName } from '../engine/probe';
import { ipVersion } from './ip-version';
import { bearerHandlers } from './smtp-bearer';
import { tellingClientLines } from './smtp-client-lines';
import { judgedTlsOptions } from './tls-handshake';
import type { TrustedAuthorities } from './trusted-authorities';

/** What a library signs in with; the secret is revealed. */
export interface RevealedCredentials extends Pick<Credentials, 'kind' | 'login'> {
  readonly secret: string;
}

/** One IMAP sign-in. */
interface ImapSignIn {
  readonly target: LoginTarget;
  readonly credentials: RevealedCredentials;
  /** Opens the socket and starts TLS, which we verify. */
  readonly transport: ImapTransport;
  /** Whether the server forbids its command LOGIN; asked when the capabilities over TLS are known. */
  readonly isLoginDisabled: () => boolean;
  readonly version: string;
  /** Whether the session goes on after the sign-in, to read mail. */
  readonly stays: boolean;
}

/** One SMTP session. */
interface SmtpSession {
  readonly target: LoginTarget;
  /** The open socket; for `tls` a verified TLS socket. */
  readonly socket: Socket;
  readonly authorities: TrustedAuthorities;
  /** Called with each line that is sent to the server, its secrets covered. */
  readonly said: (line: string) => void;
}

/**
 * Options with which imapflow signs in over TLS only, has the folders listed, and leaves at once unless it is to stay. Without `doSTARTTLS: true` it would send the password in
 * the clear where STARTTLS was stripped. The options of both libraries are built in this file alone.
 */
export function imapOptions(signIn: ImapSignIn): ImapFlowOptions {
  const { target, transport, version, stays } = signIn;
  return {
    host: target.host,
    port: target.port,
    ...(ipVersion(target.host) === 0 ? { servername: target.host } : {}),
    ...(target.security === 'tls' ? { secure: true } : { secure: false, doSTARTTLS: true }),
    transport,
    auth: imapAuth(signIn),
    clientInfo: { name: 'Mailwright', version, vendor: false, 'support-url': false },
    verifyOnly: !stays,
    includeMailboxes: !stays,
    disableCompression: true,
    disableAutoEnable: true,
    disableAutoIdle: true,
    logger: false,
    // The log is the only place that shows which mechanism was used. It stays in this process, and its secrets are hidden.
    emitLogs: true,
    connectionTimeout: limits.tcpMs,
    greetingTimeout: limits.replyMs,
    // Between two looks nothing is said.
    socketTimeout: stays ? limits.testMessageMs + limits.replyMs : limits.replyMs,
    maxLineLength: limits.lineBytes,
    maxLiteralSize: stays ? limits.bounceBytes : limits.replyBytes,
    maxResponseSize: stays ? limits.bounceBytes + limits.replyBytes : limits.replyBytes,
  };
}

/**
 * Chooses LOGIN or PLAIN. LOGIN takes one round trip, while imapflow sends PLAIN only after the server's go-ahead. PLAIN is used for
 * names and passwords that a quoted string cannot carry, or that some servers cannot read in one.
 *
 * @see RFC 9051 §6.2.3 (LOGIN), §4.3 (strings)
 */
function imapAuth({ credentials, isLoginDisabled }: ImapSignIn): NonNullable<ImapFlowOptions['auth']> {
  const { kind, login: user, secret: pass } = credentials;
  if (kind === 'access-token') return { user, accessToken: pass };
  return {
    user,
    pass,
    get loginMethod() {
      return isPlainlyQuoted(user) && isPlainlyQuoted(pass) && !isLoginDisabled() ? 'LOGIN' : undefined;
    },
  };
}

/** Whether a text can stand in a quoted string without escapes. */
function isPlainlyQuoted(text: string): boolean {
  return /^[ !#-[\]-~]*$/.test(text);
}

/**
 * Options with which nodemailer's SMTP connection greets over TLS only. Without `requireTLS` it would send the password in the clear
 * where STARTTLS was stripped. The caller judges the certificate before signing in.
 */
export function smtpOptions({ target, socket, authorities, said }: SmtpSession): SMTPConnectionOptions {
  return {
    connection: socket,
    host: target.host,
    port: target.port,
    name: clientName,
    ...(target.security === 'tls' ? { secure: true, secured: true } : { secure: false, requireTLS: true }),
    tls: judgedTlsOptions(target.host, authorities),
    customAuth: bearerHandlers(target),
    ...tellingClientLines(said),
    connectionTimeout: limits.signInMs,
    greetingTimeout: limits.replyMs,
    socketTimeout: limits.replyMs,
    socketCloseTimeout: limits.farewellMs,
    maxResponseSize: limits.replyBytes,
  };
}
