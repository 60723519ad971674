import type { Protocol, Security } from '../../contract/candidate';
import type { CertificateDescription } from './certificates';
import type { Delivery, ScriptedMailbox } from './scripted-mailbox';

/** One thing that a server does. `{tag}` in a text stands for the tag of the IMAP command that is answered. */
export type Act =
  /** Sends lines: LF becomes CR LF, and the last line gets one too. */
  | { readonly kind: 'say'; readonly text: string }
  /** Sends bytes unchanged; in a text each character is one byte. They share a segment with what is said right before. */
  | { readonly kind: 'bytes'; readonly bytes: string | Uint8Array }
  /** Sends bytes one by one. */
  | { readonly kind: 'drip'; readonly bytes: string; readonly everyMs: number }
  /** Sends the same bytes until the client ends the connection. */
  | { readonly kind: 'endless'; readonly bytes: string }
  | { readonly kind: 'wait'; readonly delayMs: number }
  /** Starts a TLS handshake with the next bytes. */
  | { readonly kind: 'start-tls' }
  /** Reads on and never says anything again. */
  | { readonly kind: 'fall-silent' }
  | { readonly kind: 'close' }
  | { readonly kind: 'reset' };

/** What a server does in reaction to an event, in order. A text is said; an empty reaction is silence. */
export type Reaction = string | readonly Act[];

/** How far a connection has come: not encrypted, encrypted, signed in. */
export type State = 'clear' | 'secure' | 'signed-in';

/** What is special about a server in one state. */
export interface StateDescription {
  /** The capabilities in place of the usual ones, as the protocol writes them: `AUTH PLAIN`, `AUTH=PLAIN`, `SASL PLAIN`. */
  readonly capabilities?: readonly string[];
  /** Reactions in place of the usual ones, by command in capitals. */
  readonly replies?: Readonly<Record<string, Reaction>>;
  /** Commands, in capitals, that the server claims not to know. */
  readonly hidden?: readonly string[];
}

/** Which sign-ins a server accepts. */
export interface SignInDescription {
  readonly logins: readonly string[];
  /** Null refuses every password. */
  readonly password: string | null;
  /** The reaction to a refused sign-in, in place of the usual reply. */
  readonly refusal?: Reaction;
  /** The reaction to an accepted sign-in, in place of the usual reply. */
  readonly welcome?: Reaction;
}

/** A server's TLS; what is left out is Node's default. */
export interface TlsDescription {
  readonly minVersion?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  readonly maxVersion?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  /** OpenSSL's names, joined by colons. */
  readonly ciphers?: string;
  /** The Diffie-Hellman group of DHE ciphers; BoringSSL has no DHE. */
  readonly dhBits?: 1024 | 1536 | 2048;
  /** Refuses clients without a certificate. */
  readonly wantsClientCertificate?: boolean;
}

/** A mail server on one port. Whatever is left out is as a well-behaved server does it. */
export interface MailServerDescription {
  readonly protocol: Protocol;
  /** The name by which it greets. */
  readonly host: string;
  /** When TLS starts: with the first byte, by STARTTLS, or never. */
  readonly security: Security;
  readonly certificate: CertificateDescription;
  readonly tls?: TlsDescription;
  /** Done at once, or after the handshake where TLS starts with the first byte. */
  readonly greeting?: Reaction;
  readonly states?: Readonly<Partial<Record<State, StateDescription>>>;
  /** Where left out, every sign-in is accepted. */
  readonly signIn?: SignInDescription;
  /** Accepts sign-ins before TLS, which no server should do. */
  readonly takesClearPasswords?: boolean;
  /** What becomes of messages that SMTP takes; where left out, they are thrown away. */
  readonly delivery?: Delivery;
  /** What IMAP and POP3 show; an empty one where left out. */
  readonly mailbox?: ScriptedMailbox;
  /** The delay before each reaction and each handshake, as on a network; 0 unless given. */
  readonly delayMs?: number;
}

/** A web server's answer to one request. */
export interface WebAnswer {
  /** The HTTP status; 200 unless given. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A web server over TLS. */
export interface WebServerDescription {
  readonly certificate: CertificateDescription;
  /** The answers by URL, with its query or for any query; every other URL is 404. */
  readonly answers: Readonly<Record<string, WebAnswer>>;
  /** The delay before each handshake and each answer, as on a network; 0 unless given. */
  readonly delayMs?: number;
}

/** The acts of a reaction. */
export function actsOf(reaction: Reaction): readonly Act[] {
  return typeof reaction === 'string' ? [{ kind: 'say', text: reaction }] : reaction;
}
