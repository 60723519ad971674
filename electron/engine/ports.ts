import type { Security } from '../contract/candidate';
import type { Failure } from '../contract/failure';
import type { ProviderFacts } from '../contract/report';
import type { Result } from '../contract/result';
import type { Phase } from '../contract/run-event';
import type { ServerName } from '../contract/server-name';
import type { BrowserSignInFailure } from '../core/diagnosis/browser-sign-in-verdict';
import type { DialogStep, MailProtocol } from '../core/dialog';
import type { Addresses, MxRecord, SrvRecord } from '../core/dns-records';
import type { DocumentPost, FetchedDocument } from '../core/fetched-document';
import type { MailboxListing } from '../core/imap/mailbox-of-listing';
import type { ProviderTable } from '../core/knowledge/provider';
import type { Credentials, LoginSecret } from '../core/login-secret';
import type { ConnectionFacts } from '../core/probe/probed';
import type { ComposedMessage } from '../core/test-message/compose';
import type { Ledger } from './ledger';
import type { OpenMailbox, Submission } from './test-message/mailbox';
import type { NameServers } from './verify-published/name-servers';

/** The only source of time in the engine. */
export interface Clock {
  /** Monotonic milliseconds from an origin of its own. */
  nowMs(): number;
  /** By this computer's calendar, which may be wrong. ISO 8601 in UTC. */
  date(): string;
  /** Resolves after `delayMs`, or at once when the signal is aborted. Never rejects. */
  wait(delayMs: number, signal: AbortSignal): Promise<void>;
  /** Resolves when all that has arrived by now is read. Never rejects. */
  nextTurn(): Promise<void>;
}

/** Hears what happens inside an operation. */
export interface Watch {
  /** Opens a phase now and gives the function that ends it. */
  phase(phase: Phase): () => void;
  /** Takes one line of the conversation, without its end: a client's with its secrets covered, a server's as it came. */
  line(from: 'server' | 'client', text: string): void;
  /** A text from outside, with the passwords of the run covered. */
  cover(text: string): string;
}

/**
 * Asks the name servers. A name that does not exist is `host-not-found`, a resolver without an answer
 * `resolver-silent`; a name without records of the kind asked for is an empty list.
 */
export interface Resolver {
  /** A name with neither A nor AAAA is `host-not-found` too; an IP address resolves to itself. */
  addresses(host: string, signal: AbortSignal): Promise<Result<Addresses, Failure>>;
  mx(domain: string, signal: AbortSignal): Promise<Result<readonly MxRecord[], Failure>>;
  srv(name: string, signal: AbortSignal): Promise<Result<readonly SrvRecord[], Failure>>;
  txt(name: string, signal: AbortSignal): Promise<Result<readonly string[], Failure>>;
  ns(domain: string, signal: AbortSignal): Promise<Result<readonly string[], Failure>>;
}

/** Where to connect: the addresses are raced, and the certificate must name the host. */
export interface ServerTarget {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly addresses: Addresses;
  /** SHA-256 of certificates whose risk the user accepted; only these are accepted although something is wrong with them. */
  readonly acceptedCertificates: readonly string[];
}

/** An open conversation. */
export interface Connection<Reply> {
  facts(): ConnectionFacts;
  /** Performs one step and gives its reply; for `start-tls` the reply before. Verifies the certificate before TLS counts as started. */
  perform(step: DialogStep, signal: AbortSignal): Promise<Result<Reply, Failure>>;
  /**
   * Sends the farewell where a command may be sent, waits for the server's end, and closes; `limits.farewellMs` bounds each wait. Never
   * fails; harmless when closed.
   */
  leave(): Promise<void>;
}

/** What was opened, or why not. */
export type Opening<T> = Result<T, Failure> & {
  /** For a failure: resolves when the farewell is over and the connection is closed; left out where it is closed already. */
  readonly left?: Promise<void>;
};

/**
 * The outcome of a conversation, which does not wait for the farewell: a probe counts when its capabilities are in, a sign-in when it
 * is accepted.
 */
export interface Conversation<T> {
  readonly outcome: Result<T, Failure>;
  /** Resolves when the farewell is over and the connection is closed. */
  readonly left: Promise<void>;
}

/** Opens connections to mail servers: races the addresses, and for `tls` does the handshake and verifies the certificate. */
export interface Dialer {
  open<Reply>(
    target: ServerTarget,
    protocol: MailProtocol<Reply>,
    watch: Watch,
    signal: AbortSignal,
  ): Promise<Opening<Connection<Reply>>>;
}

/** A document to fetch; `resolve` is the run's own look-up, which asks for each name once and logs its times itself. */
export interface DocumentRequest {
  /** An https URL. */
  readonly url: string;
  /** The body of a POST; fetched by GET where left out. It is sent again to a redirect that keeps the method. */
  readonly post?: DocumentPost;
  readonly resolve: (host: string) => Promise<Result<Addresses, Failure>>;
  /** The addresses of a proxy, which may be private: the user or the network has chosen it. */
  readonly resolveProxy: (host: string) => Promise<Result<Addresses, Failure>>;
  /** Called before anything is sent to a host, redirects included; `proxy` where the host is a proxy that is asked to connect. */
  readonly disclose: (host: string, over: 'https' | 'proxy') => void;
  /** Whether a redirect to that host is followed. A redirect that is not followed ends as `http-status`. */
  readonly mayFollow: (host: string) => boolean;
  /** The most that is read, and the longest that it may take; those of a settings document where left out. */
  readonly atMost?: { readonly bytes: number; readonly ms: number };
}

/**
 * Fetches documents over HTTPS under `limits`; any status but 2xx is `http-status`. A proxy resolves the hosts' names itself; the `tcp`
 * phase lasts until its tunnel is open.
 */
export interface DocumentFetcher {
  /** Whether a document at this URL is fetched through a proxy. */
  isProxied(url: string): Promise<boolean>;
  fetch(request: DocumentRequest, watch: Watch, signal: AbortSignal): Promise<Result<FetchedDocument, Failure>>;
}

/** A proven server with the address that won the race, so that its name is not resolved twice. */
export interface LoginTarget extends Omit<ServerTarget, 'addresses' | 'security'> {
  /** Never `none`: no password goes over a clear channel. */
  readonly security: 'tls' | 'starttls';
  readonly address: string;
}

/** A sign-in that worked; `mechanism` is the SASL mechanism or command. */
export interface SignedIn {
  readonly mechanism: string;
}

/** A sign-in to a mailbox. The outcome comes as soon as the server has accepted the password. */
export interface MailboxConversation extends Conversation<SignedIn> {
  /** What the mailbox lists of its folders after the outcome; null where it lists nothing. Left out where it is not asked. Never rejects. */
  readonly listing?: Promise<MailboxListing | null>;
}

/** Signs in to an IMAP server, has its folders listed, and leaves again. */
export interface MailboxLogin {
  signIn(
    target: LoginTarget,
    credentials: Credentials,
    watch: Watch,
    signal: AbortSignal,
  ): Promise<MailboxConversation>;
}

/** A session with a submission server that has greeted and speaks verified TLS; it waits for credentials. */
export interface OpenSubmission {
  signIn(credentials: Credentials, watch: Watch, signal: AbortSignal): Promise<Result<SignedIn, Failure>>;
  /** Submits a message after a sign-in, from its address to the same. Its failure is at `send` where the server refuses the message. */
  submit(message: ComposedMessage, watch: Watch, signal: AbortSignal): Promise<Submission>;
  /** Says QUIT where a command may be sent, waits for the server's end, and closes. Never fails; harmless when closed. */
  leave(): Promise<void>;
}

/** Signs in to an SMTP submission server in two steps, so that the login name can be settled in between. */
export interface SubmissionLogin {
  open(target: LoginTarget, watch: Watch, signal: AbortSignal): Promise<Opening<OpenSubmission>>;
}

/** Signs in to an IMAP server and stays, to await a message that is submitted later. */
export interface MailboxReader {
  open(target: LoginTarget, credentials: Credentials, watch: Watch, signal: AbortSignal): Promise<Opening<OpenMailbox>>;
}

/** A browser sign-in that is wanted. */
export interface BrowserSignInRequest {
  /** The login name that the sign-in page may propose; null where nothing was typed. */
  readonly login: string | null;
  /** The servers that the token is for; at least one. */
  readonly servers: readonly ServerName[];
  /** The provider that the servers belong to; null where none is known. */
  readonly provider: ProviderFacts | null;
}

/** Signs in by the browser and gives the access token; fails where the person gives up or the provider refuses. */
export type BrowserSignIn = (
  request: BrowserSignInRequest,
  signal: AbortSignal,
) => Promise<Result<LoginSecret, BrowserSignInFailure>>;

/** Everything the engine reaches the world through. */
export interface Ports {
  readonly clock: Clock;
  readonly resolver: Resolver;
  readonly nameServers: NameServers;
  readonly dialer: Dialer;
  readonly fetcher: DocumentFetcher;
  readonly mailboxLogin: MailboxLogin;
  readonly submissionLogin: SubmissionLogin;
  readonly mailboxReader: MailboxReader;
  /** Null where Mailwright itself cannot sign in by the browser. */
  readonly browserSignIn: BrowserSignIn | null;
  readonly providers: ProviderTable;
  /** What this run shares with the others of the program. */
  readonly ledger: Ledger;
  /** Names the network that this computer is in now; another one where its addresses have changed. */
  readonly network: () => string;
  /** A random text of 32 letters and digits, which nobody can guess. */
  readonly token: () => string;
  /** The name of a VPN's network interface that is up; null where there is none. */
  readonly vpn: () => string | null;
  /** These ports as a search for one domain has them; left out where they are the same for every domain. */
  readonly portsFor?: (domain: string, ports: Ports) => Ports;
}
