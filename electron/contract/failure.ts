import * as v from 'valibot';
import { certificateSchema } from './certificate';
import type { Parsed } from './parse';

/** How far a conversation had come. */
export const stageSchema = v.picklist([
  'dns',
  'connect',
  'greeting',
  'capabilities',
  'starttls',
  'tls',
  'login',
  'send',
  'bye',
  'http',
]);
export type Stage = v.InferOutput<typeof stageSchema>;

const certificateProblem = { host: v.string(), certificate: certificateSchema };

/** What was observed when something did not work, as plain data: evidence, no words and no blame. */
export const failureSchema = v.variant('code', [
  v.object({ code: v.literal('host-not-found'), host: v.string() }),
  v.object({ code: v.literal('resolver-silent'), host: v.string() }),
  /** A name server cuts its answers short and takes no TCP connection for the whole of them. RFC 7766 §5. */
  v.object({ code: v.literal('name-answer-cut-short'), host: v.string() }),
  /** No way to that address from here: no network, or no address of its family. */
  v.object({ code: v.literal('no-route'), host: v.string(), address: v.string() }),
  v.object({ code: v.literal('refused'), host: v.string(), port: v.number() }),
  v.object({ code: v.literal('timed-out'), stage: stageSchema, timeoutMs: v.number() }),
  /** The peer ended or reset the connection without a word. */
  v.object({ code: v.literal('closed'), stage: stageSchema }),
  v.object({ code: v.literal('certificate-expired'), ...certificateProblem }),
  v.object({ code: v.literal('certificate-not-yet-valid'), ...certificateProblem }),
  v.object({ code: v.literal('certificate-name-mismatch'), ...certificateProblem }),
  /** `detail` is the TLS library's code, for example `SELF_SIGNED_CERT_IN_CHAIN`. */
  v.object({ code: v.literal('certificate-untrusted'), ...certificateProblem, detail: v.string() }),
  /** `detail` is the TLS library's code, for example `ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION`. */
  v.object({ code: v.literal('tls-failed'), detail: v.string() }),
  /** Clear text came where TLS was expected; `heard` is its first line. */
  v.object({ code: v.literal('not-tls'), heard: v.string() }),
  v.object({ code: v.literal('starttls-not-offered') }),
  /** A server that was to greet in the clear said nothing, and answered a TLS handshake. */
  v.object({ code: v.literal('tls-from-the-start') }),
  /** Bytes arrived between the reply to STARTTLS and the handshake; RFC 3207 and CVE-2011-0411 say what they are for. */
  v.object({ code: v.literal('injected-bytes') }),
  /** `reply` is the server's text verbatim, credentials removed; empty where nothing readable came. */
  v.object({ code: v.literal('unexpected-reply'), stage: stageSchema, reply: v.string() }),
  /** The server said `reply` although nothing was asked; it is no answer to what was asked next. */
  v.object({ code: v.literal('unasked-reply'), stage: stageSchema, reply: v.string() }),
  /** A reply of several lines began and did not end; `reply` is what came of it. */
  v.object({ code: v.literal('incomplete-reply'), stage: stageSchema, reply: v.string() }),
  v.object({ code: v.literal('reply-too-long'), stage: stageSchema, limitBytes: v.number() }),
  v.object({ code: v.literal('http-status'), url: v.string(), status: v.number() }),
  v.object({ code: v.literal('unreadable-document'), detail: v.string() }),
  v.object({ code: v.literal('digest-mismatch'), url: v.string() }),
  /** A document or record of another domain led to a private, loopback or link-local address. */
  v.object({ code: v.literal('private-address'), host: v.string(), address: v.string() }),
  /** Nothing came that is a proxy's answer; `proxy` is host and port, `detail` a code of this list or of Node. */
  v.object({ code: v.literal('proxy-unreachable'), proxy: v.string(), detail: v.string() }),
  /** The proxy does not let through; `reply` is its status line, or what it said in SOCKS. */
  v.object({ code: v.literal('proxy-refused'), proxy: v.string(), wantsSignIn: v.boolean(), reply: v.string() }),
  /** The proxy found no way to the host: no such name, or no connection. */
  v.object({ code: v.literal('unreachable-by-proxy'), proxy: v.string(), host: v.string(), reply: v.string() }),
]);
export type Failure = Parsed<typeof failureSchema>;
export type FailureCode = Failure['code'];
