import * as v from 'valibot';
import { momentSchema } from './moment';
import type { Parsed } from './parsed';
import { boundedLine, requestLimits, solidTextSchema } from './request-limits';
import { verdictSchema } from './verdict';

/** Bounds on what is kept of the headers of a test message, in items and in characters. */
export const keptOfTestMessage = {
  /** Servers on the way; a message that visits more goes round in a circle. RFC 5321 §6.3 lets servers stop it at 100. */
  hops: 32,
  /** A host, IP address or domain of a header. RFC 1035 §2.3.4. */
  hostChars: 253,
  /** Protocol words, TLS versions and cipher suites are names of up to some forty characters. */
  wordChars: 80,
  /** The name of a folder. */
  folderChars: 255,
  /** A Message-ID is one line of a header. RFC 5322 §2.1.1. */
  messageIdChars: 998,
  /** Servers named as not believed; one is usual where a message passes a filter. */
  notBelieved: 8,
  /** Notes beside the verdict. */
  notes: 8,
} as const;

const hostTextSchema = v.pipe(solidTextSchema, v.maxLength(keptOfTestMessage.hostChars));
const wordSchema = v.pipe(solidTextSchema, v.maxLength(keptOfTestMessage.wordChars));
/** Milliseconds since the submission began. */
const sinceStartSchema = v.pipe(v.number(), v.minValue(0));

/** Where a test message to oneself ended. */
const testMessageEndSchema = v.picklist([
  /** In the inbox. */
  'arrived',
  /** In a folder for unwanted mail. */
  'in-spam',
  /** In another folder, where a rule or filter of the mailbox may have put it. */
  'in-other-folder',
  /** The sending server refused it for now, and would take it later. */
  'deferred',
  /** The sending server refused it for good. */
  'refused',
  /** No answer to the message itself: the connection or the sign-in failed before. */
  'not-sent',
  /** The sending server accepted it, and another one sent it back. */
  'returned',
  /** Accepted, and nowhere to be seen when the waiting ended. */
  'not-seen',
  /** Accepted, but the mailbox could not be read. */
  'unreadable',
  /** The person ended it. */
  'cancelled',
]);
/** Where a test message to oneself ended. */
export type TestMessageEnd = v.InferOutput<typeof testMessageEndSchema>;

/** How a server on the way took the message: `none` is told only where the header proves it, `unknown` where it says nothing. */
const hopSecuritySchema = v.picklist(['tls', 'none', 'unknown']);
/** How a server on the way took the message. */
export type HopSecurity = v.InferOutput<typeof hopSecuritySchema>;

/** One server that took the message, as its `Received` header says. */
const hopSchema = v.object({
  /** The server that took it, and wrote the header. */
  by: v.nullable(hostTextSchema),
  /** Who handed it over: a host, an IP address, or the name by which the other side greeted. */
  from: v.nullable(hostTextSchema),
  /** The protocol word in upper case, such as `ESMTPS` or `LMTP`. RFC 3848. */
  protocol: v.nullable(wordSchema),
  /** `submission` from the person's program, `transfer` from one server to another, `inside` within one machine or operator's network. */
  kind: v.picklist(['submission', 'transfer', 'inside']),
  security: hopSecuritySchema,
  /** Such as `TLSv1.3`; null where it does not say it. */
  tlsVersion: v.nullable(wordSchema),
  /** In the server's spelling; null where it does not say it. */
  cipher: v.nullable(wordSchema),
  /** When it arrived, by the clock of that server. */
  arrivedAt: v.nullable(momentSchema),
  /** Since the hops before; null for the first one, where a date is missing, and where clocks differ. */
  delaySeconds: v.nullable(v.pipe(v.number(), v.minValue(0))),
  /** By the clocks of the servers it arrived before it was sent, or the way took longer than all of it: the delay is not known. */
  isClockDifferent: v.boolean(),
});
/** One server that took the message. */
export type Hop = Parsed<typeof hopSchema>;

/** The results of SPF, DKIM and DMARC. RFC 8601 §2.7; `unknown` is any other word. */
const authResultSchema = v.picklist([
  'pass',
  'fail',
  'softfail',
  'neutral',
  'none',
  'policy',
  'temperror',
  'permerror',
  'unknown',
]);
/** A result of SPF, DKIM or DMARC. */
export type AuthResult = v.InferOutput<typeof authResultSchema>;

const authMethodResultSchema = v.object({
  result: authResultSchema,
  /** The domain that was checked: of the envelope, of the signature, of the From field. */
  domain: v.nullable(hostTextSchema),
  /** Whether that domain belongs to the domain of the person's address, by the registrable domain; null where no domain is known. */
  isAligned: v.nullable(v.boolean()),
});
/** The result of one method, and the domain that it is about. */
export type AuthMethodResult = Parsed<typeof authMethodResultSchema>;

/** What the receiving server says of where the message came from. A method is null where the server says nothing of it. */
const authenticationSchema = v.object({
  /** The server that checked it (RFC 8601 §2.2); null where it gives no name, as Microsoft's do. */
  checkedBy: v.nullable(hostTextSchema),
  spf: v.nullable(authMethodResultSchema),
  /** Of several signatures the one that counts most: passed and aligned first. */
  dkim: v.nullable(authMethodResultSchema),
  dmarc: v.nullable(authMethodResultSchema),
});
/** What the receiving server says of where the message came from. */
export type Authentication = Parsed<typeof authenticationSchema>;

/** How a test message to oneself went. */
export const testMessageSchema = v.object({
  ended: testMessageEndSchema,
  subject: boundedLine(requestLimits.nameChars),
  messageId: boundedLine(keptOfTestMessage.messageIdChars),
  /** When the sending server had accepted it; null where it did not. */
  acceptedMs: v.nullable(sinceStartSchema),
  /** When it was seen in the mailbox; null where it was not. */
  seenMs: v.nullable(sinceStartSchema),
  /** How long it was waited for. Left out in reports of an older Mailwright. */
  waitedMs: v.exactOptional(sinceStartSchema),
  /** The folder in which it was seen, as the server names it. */
  folder: v.nullable(boundedLine(keptOfTestMessage.folderChars)),
  /** The servers that took it, in the order of the way. */
  hops: v.pipe(v.array(hopSchema), v.maxLength(keptOfTestMessage.hops)),
  /** Null where no header of the receiving server says it, as where a message never leaves the provider. */
  authentication: v.nullable(authenticationSchema),
  /** Who else claims to have checked it. Only the receiving server is believed. RFC 8601 §5, §7.1. */
  notBelieved: v.pipe(v.array(hostTextSchema), v.maxLength(keptOfTestMessage.notBelieved)),
  deletion: v.picklist(['not-asked', 'deleted', 'failed']),
  /** Why it did not arrive in the inbox; null where it did, and where the person ended it. */
  verdict: v.nullable(verdictSchema),
  /** What is worth knowing beside that: a slow or unencrypted way, a domain that proves nothing. The most serious first. */
  notes: v.pipe(v.array(verdictSchema), v.maxLength(keptOfTestMessage.notes)),
});
/** How a test message to oneself went. */
export type TestMessage = Parsed<typeof testMessageSchema>;
