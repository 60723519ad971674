import type { Protocol, Security } from '../../contract/candidate';
import type { CertificateDescription } from './certificates';

/** One thing that a server does. `{tag}` in a text stands for the tag of the IMAP command that is answered. */
export type Act =
  /** Sends lines: LF becomes CR LF, and the last line gets one too. */
  | { readonly kind: 'say'; readonly text: string }
  /** Sends bytes as they stand; a text is one byte a character. With what is said right before, they go in one segment. */
  | { readonly kind: 'bytes'; readonly bytes: string | Uint8Array }
  /** Sends bytes one by one. */
  | { readonly kind: 'drip'; readonly bytes: string; readonly everyMs: number }
  /** Sends the same bytes until the client has had enough. */
  | { readonly kind: 'endless'; readonly bytes: string }
  | { readonly kind: 'wait'; readonly delayMs: number }
  /** Takes what comes next for a TLS handshake. */
  | { readonly kind: 'start-tls' }
  /** Reads on and never says anything again. */
  | { readonly kind: 'fall-silent' }
  | { readonly kind: 'close' }
  | { readonly kind: 'reset' };

/** What a server does when something happens, in order; a text is said. Empty stays silent. */
export type Reaction = string | readonly Act[];

/** How far a connection has come: not encrypted, encrypted, signed in. */
export type State = 'clear' | 'secure' | 'signed-in';

/** What is special about a server in one state. */
export interface StateDescription {
  /** In place of the usual ones, as the protocol writes them: `AUTH PLAIN`, `AUTH=PLAIN`, `SASL PLAIN`. */
  readonly capabilities?: readonly string[];
  /** By command, in capitals: what is done in place of the usual. */
  readonly replies?: Readonly<Record<string, Reaction>>;
  /** Commands, in capitals, that the server claims not to know. */
  readonly hidden?: readonly string[];
}

/** Whom a server lets in. */
export interface SignInDescription {
  readonly logins: readonly string[];
  /** Null refuses every password. */
  readonly password: string | null;
  /** In place of the usual reply to a refused sign-in. */
  readonly refusal?: Reaction;
  /** In place of the usual reply to one that worked. */
  readonly welcome?: Reaction;
}

/** Limits of a server's TLS; what is left out is as Node has it. */
export interface TlsDescription {
  readonly minVersion?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  readonly maxVersion?: 'TLSv1' | 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
  /** OpenSSL's names, joined by colons. */
  readonly ciphers?: string;
  /** The group of Diffie-Hellman that the ciphers DHE use; BoringSSL has none. */
  readonly dhBits?: 1024 | 1536 | 2048;
  /** Refuses clients that show no certificate. */
  readonly wantsClientCertificate?: boolean;
}

/** A mail server on one port. All that is left out is as a well-behaved server does it. */
export interface MailServerDescription {
  readonly protocol: Protocol;
  /** The name by which it greets. */
  readonly host: string;
  /** When TLS starts: with the first byte, on request, or never. */
  readonly security: Security;
  readonly certificate: CertificateDescription;
  readonly tls?: TlsDescription;
  /** Said at once, or as soon as TLS stands where it starts with the first byte. */
  readonly greeting?: Reaction;
  readonly states?: Readonly<Partial<Record<State, StateDescription>>>;
  /** Left out, everybody is let in. */
  readonly signIn?: SignInDescription;
  /** Lets clients sign in before TLS, as no server should. */
  readonly takesClearPasswords?: boolean;
  /** Time that passes before each reaction and each handshake, as on a network; 0 unless given. */
  readonly delayMs?: number;
}

/** What a web server says to one request. */
export interface WebAnswer {
  /** 200 unless given. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** A web server over TLS. */
export interface WebServerDescription {
  readonly certificate: CertificateDescription;
  /** By URL; everything else is 404. */
  readonly answers: Readonly<Record<string, WebAnswer>>;
  /** Time that passes before each handshake and each answer, as on a network; 0 unless given. */
  readonly delayMs?: number;
}

/** The acts of a reaction. */
export function actsOf(reaction: Reaction): readonly Act[] {
  return typeof reaction === 'string' ? [{ kind: 'say', text: reaction }] : reaction;
}
