import * as v from 'valibot';
import { certificateSchema, keySizeSchema } from './certificate';
import type { Parsed } from './parsed';
import { solidTextSchema } from './request-limits';

/** The stage of a conversation; `mailbox` is what follows a sign-in for receiving. */
export const stageSchema = v.picklist([
  'dns',
  'connect',
  'greeting',
  'capabilities',
  'starttls',
  'tls',
  'login',
  'mailbox',
  'send',
  'bye',
  'http',
]);
/** The stage of a conversation. */
export type Stage = v.InferOutput<typeof stageSchema>;

/** Where a certificate says that its issuer's can be had; longer than such URLs are. */
export const issuerUrlSchema = v.pipe(v.string(), v.regex(/^https?:\/\/[!-~]{1,250}$/));

const certificateProblem = { host: solidTextSchema, certificate: certificateSchema };

/**
 * What was observed when something did not work, as plain data: evidence, no words and no blame. `diagnose` finds the cause of it, and
 * only causes have words, a party and actions.
 */
export const failureSchema = v.variant('code', [
  v.object({ code: v.literal('host-not-found'), host: solidTextSchema }),
  v.object({ code: v.literal('resolver-silent'), host: solidTextSchema }),
  /** A name server truncates its answers, and takes no TCP connection for the whole answer. RFC 7766 §5. */
  v.object({ code: v.literal('name-answer-cut-short'), host: solidTextSchema }),
  /** No route to that address from here: no network, or no address of its family. */
  v.object({ code: v.literal('no-route'), host: solidTextSchema, address: solidTextSchema }),
  v.object({ code: v.literal('refused'), host: solidTextSchema, port: v.number() }),
  v.object({ code: v.literal('timed-out'), stage: stageSchema, timeoutMs: v.number() }),
  /** The peer closed or reset the connection without a reply. */
  v.object({ code: v.literal('closed'), stage: stageSchema }),
  v.object({ code: v.literal('certificate-expired'), ...certificateProblem }),
  v.object({ code: v.literal('certificate-not-yet-valid'), ...certificateProblem }),
  v.object({ code: v.literal('certificate-name-mismatch'), ...certificateProblem }),
  /** `detail` is the TLS library's code, for example `SELF_SIGNED_CERT_IN_CHAIN`. */
  v.object({
    code: v.literal('certificate-untrusted'),
    ...certificateProblem,
    detail: v.string(),
    /** Set where the server does not send its issuer's certificate: the URL where its own says that it is. Nothing is fetched from there. */
    missingIssuerUrl: v.exactOptional(issuerUrlSchema),
  }),
  /** A key that can be broken: in the server's certificate, in an authority's certificate, or in the key exchange of this connection. */
  v.object({
    code: v.literal('weak-key'),
    ...certificateProblem,
    place: v.picklist(['certificate', 'authority', 'exchange']),
    key: keySizeSchema,
  }),
  /** `detail` is the TLS library's code, for example `ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION`. */
  v.object({ code: v.literal('tls-failed'), detail: solidTextSchema }),
  /** Clear text came where TLS was expected; `heard` is its first line. */
  v.object({ code: v.literal('not-tls'), heard: v.string() }),
  v.object({ code: v.literal('starttls-not-offered') }),
  /** A server that was expected to greet in the clear said nothing, but answered a TLS handshake. */
  v.object({ code: v.literal('tls-from-the-start') }),
  /** Bytes arrived between the reply to STARTTLS and the handshake: an attack described in RFC 3207 and CVE-2011-0411. */
  v.object({ code: v.literal('injected-bytes') }),
  /** `reply` is the server's text verbatim, credentials removed; empty where nothing readable came. */
  v.object({ code: v.literal('unexpected-reply'), stage: stageSchema, reply: v.string() }),
  /** The server sent `reply` although nothing was asked. It does not answer the next command. */
  v.object({ code: v.literal('unasked-reply'), stage: stageSchema, reply: v.string() }),
  /** A reply of several lines began and did not end; `reply` is the part that came. */
  v.object({ code: v.literal('incomplete-reply'), stage: stageSchema, reply: v.string() }),
  v.object({ code: v.literal('reply-too-long'), stage: stageSchema, limitBytes: v.number() }),
  v.object({ code: v.literal('http-status'), url: solidTextSchema, status: v.number() }),
  v.object({ code: v.literal('unreadable-document'), detail: v.string() }),
  /** A document names a server that nobody can connect to; `found` is the text that is wrong, empty where it is missing. */
  v.object({
    code: v.literal('unusable-server'),
    fault: v.picklist(['missing', 'url', 'placeholder', 'long', 'name', 'port', 'security']),
    found: v.string(),
  }),
  /** A web server redirects to a port from which documents are not fetched. */
  v.object({ code: v.literal('redirect-to-port'), host: solidTextSchema, port: v.number() }),
  v.object({ code: v.literal('digest-mismatch'), url: solidTextSchema }),
  /** A document or record of another domain led to a private, loopback or link-local address. */
  v.object({ code: v.literal('private-address'), host: solidTextSchema, address: solidTextSchema }),
  /** Nothing that came is an answer of a proxy; `proxy` is host and port, `detail` a code of this list or of Node. */
  v.object({ code: v.literal('proxy-unreachable'), proxy: solidTextSchema, detail: v.string() }),
  /** The proxy does not allow the connection; `reply` is its status line, or its answer in SOCKS. */
  v.object({ code: v.literal('proxy-refused'), proxy: solidTextSchema, wantsSignIn: v.boolean(), reply: v.string() }),
  /** The proxy cannot reach the host: no such name, or no connection. */
  v.object({
    code: v.literal('unreachable-by-proxy'),
    proxy: solidTextSchema,
    host: solidTextSchema,
    reply: v.string(),
  }),
]);
/** What was observed when something did not work. */
export type Failure = Parsed<typeof failureSchema>;
