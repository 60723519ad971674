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
import type { ProviderTable } from '../core/knowledge/provider';
import type { Credentials, LoginSecret } from '../core/login-secret';
import type { ConnectionFacts } from '../core/probe/probed';

/** The only source of time in the engine: monotonic milliseconds from an origin of its own. */
export interface Clock {
  nowMs(): number;
  /** Resolves after `delayMs`, or at once when the signal is aborted. Never rejects. */
  wait(delayMs: number, signal: AbortSignal): Promise<void>;
}

/** Hears what happens inside an operation while it happens. */
export interface Watch {
  /** Opens a phase now and gives the function that ends it. */
  phase(phase: Phase): () => void;
  /** One line of the conversation, without its line end; a client's with its secrets covered, a server's as it came. */
  line(from: 'server' | 'client', text: string): void;
  /** What a stranger says, without the passwords of the run. */
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

/** Where to connect: the addresses are raced, the host is what the certificate must name. */
export interface ServerTarget {
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly addresses: Addresses;
  /** SHA-256 of certificates whose risk the user accepted; exactly these are taken although something is wrong with them. */
  readonly acceptedCertificates: readonly string[];
}

/** An open conversation. */
export interface Connection<Reply> {
  facts(): ConnectionFacts;
  /** Does one step and gives the reply heard; for `start-tls` the reply heard last. Verifies the certificate before TLS counts as started. */
  perform(step: DialogStep, signal: AbortSignal): Promise<Result<Reply, Failure>>;
  /** Says the farewell where one is due, waits for it at most `limits.farewellMs`, and closes. Never fails; harmless when closed. */
  leave(): Promise<void>;
}

/** What a conversation came to; nobody who wants the outcome has to wait for the farewell. */
export interface Conversation<T> {
  readonly outcome: Result<T, Failure>;
  /** Resolves when the farewell is said and the connection is closed. */
  readonly left: Promise<void>;
}

/** Opens connections to mail servers: races the addresses, and for `tls` does the handshake and verifies the certificate. */
export interface Dialer {
  open<Reply>(
    target: ServerTarget,
    protocol: MailProtocol<Reply>,
    watch: Watch,
    signal: AbortSignal,
  ): Promise<Result<Connection<Reply>, Failure>>;
}

/** A document to fetch; `resolve` is the run's own look-up, which asks for no name twice and tells its times itself. */
export interface DocumentRequest {
  /** An https URL. */
  readonly url: string;
  /** Fetched by GET where it is left out; said again where a redirect that keeps the method leads elsewhere. */
  readonly post?: DocumentPost;
  readonly resolve: (host: string) => Promise<Result<Addresses, Failure>>;
  /** The addresses of a proxy, which may be private: the user or the network has chosen it. */
  readonly resolveProxy: (host: string) => Promise<Result<Addresses, Failure>>;
  /** Called before a host is told anything, redirects included; `proxy` where it is the proxy that is asked for the way. */
  readonly disclose: (host: string, over: 'https' | 'proxy') => void;
  /** Whether a redirect to that host is followed; one that is not ends as `http-status`. */
  readonly mayFollow: (host: string) => boolean;
}

/**
 * Fetches documents over HTTPS under `limits`; any status but 2xx is `http-status`. Through a proxy the names of documents are
 * resolved by it, and the `tcp` phase lasts until the way to the host stands.
 */
export interface DocumentFetcher {
  /** Whether a document at this URL is asked for through a proxy. */
  isProxied(url: string): Promise<boolean>;
  fetch(request: DocumentRequest, watch: Watch, signal: AbortSignal): Promise<Result<FetchedDocument, Failure>>;
}

/** A server that was proven: the address won the race, so nothing is resolved twice. */
export interface LoginTarget {
  readonly host: string;
  readonly port: number;
  /** Never `none`: no password goes over a clear channel. */
  readonly security: 'tls' | 'starttls';
  readonly address: string;
  /** As in a `ServerTarget`. */
  readonly acceptedCertificates: readonly string[];
}

/** What came of a sign-in that worked; `mechanism` is the SASL mechanism or command. */
export interface SignedIn {
  readonly mechanism: string;
}

/** Signs in to an IMAP server and leaves again; the outcome is there as soon as the server has taken the password. */
export interface MailboxLogin {
  signIn(
    target: LoginTarget,
    credentials: Credentials,
    watch: Watch,
    signal: AbortSignal,
  ): Promise<Conversation<SignedIn>>;
}

/** A submission server that greeted and speaks verified TLS, waiting for credentials. */
export interface OpenSubmission {
  signIn(credentials: Credentials, watch: Watch, signal: AbortSignal): Promise<Result<SignedIn, Failure>>;
  /** Says QUIT and closes. Never fails; harmless when closed. */
  leave(): Promise<void>;
}

/** Signs in to an SMTP submission server in two steps, so that the login name can be settled in between. */
export interface SubmissionLogin {
  open(target: LoginTarget, watch: Watch, signal: AbortSignal): Promise<Result<OpenSubmission, Failure>>;
}

/** A browser sign-in that is wanted. */
export interface BrowserSignInRequest {
  /** Whom the token is for, as the page may propose it; null where nothing was typed. */
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
  readonly dialer: Dialer;
  readonly fetcher: DocumentFetcher;
  readonly mailboxLogin: MailboxLogin;
  readonly submissionLogin: SubmissionLogin;
  /** Null where mail apps alone can sign in by the browser. */
  readonly browserSignIn: BrowserSignIn | null;
  readonly providers: ProviderTable;
}
