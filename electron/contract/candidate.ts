import * as v from 'valibot';
import { failureSchema } from './failure';
import { hostSchema } from './host-name';
import { messageSchema } from './message';
import type { Parsed } from './parsed';
import { probeEvidenceSchema } from './probe-evidence';
import { boundedLine, requestLimits } from './request-limits';

/** The protocols that Mailwright speaks with mail servers. */
export const protocolSchema = v.picklist(['imap', 'pop3', 'smtp']);
/** A protocol that Mailwright speaks with mail servers. */
export type Protocol = v.InferOutput<typeof protocolSchema>;

/** `tls` from the first byte, `starttls` after a command in the clear (RFC 8314 §3), or `none`. */
export const securitySchema = v.picklist(['tls', 'starttls', 'none']);
/** How a connection is protected. */
export type Security = v.InferOutput<typeof securitySchema>;

/** How to sign in; `encrypted` is a challenge-response mechanism such as CRAM-MD5. */
export const authSchema = v.picklist([
  'password',
  'encrypted',
  'oauth2',
  'ntlm',
  'gssapi',
  'client-certificate',
  'none',
]);
/** How to sign in. */
export type Auth = v.InferOutput<typeof authSchema>;

/** Where a claim comes from, best first: the order is the ranking's. */
export const sourceSchema = v.picklist([
  'typed',
  'autoconfig',
  'well-known',
  'pacc',
  'mailconf',
  'table',
  'ispdb',
  'mx',
  'srv',
  'autodiscover',
  'guess',
]);
/** Where a claim comes from. */
export type Source = v.InferOutput<typeof sourceSchema>;

/** How far a claim can be trusted before it is proven; shown, but not part of the ranking. */
export const trustSchema = v.picklist([
  'typed',
  'published',
  'listed',
  'unsigned-dns',
  'guess-proven',
  'guess',
  'untrusted',
]);
/** How far a claim can be trusted before it is proven. */
export type Trust = v.InferOutput<typeof trustSchema>;

/**
 * The evidence that a server belongs to the account, strongest first. The first four cannot be forged by a forged DNS answer. What a
 * record leads to rests on the record, however safely it was fetched. A server has the strongest basis of all its sources, whichever of
 * them it ranks by.
 */
export const basisSchema = v.picklist([
  /** A person typed it. */
  'typed',
  /** Mailwright's or Mozilla's list, both kept by hand, names it for the domain or for its mail exchanger. */
  'list',
  /** A document that came over HTTPS from a name of the domain. */
  'own-document',
  /** A usual name below the domain; its certificate has to be for that name. */
  'own-name',
  /** An SRV record. */
  'srv',
  /** A document that a TXT record leads to, `mailconf=https://…`. */
  'mailconf',
  /** An Autodiscover service that an SRV record leads to. */
  'autodiscover-srv',
  /** A document of the organisation that an MX record names. */
  'mx-document',
  /** The host of an MX record, or a usual name of its organisation. */
  'mx-guess',
  /** A certificate that was shown under another name, by a machine to which this name leads too. */
  'certificate',
  /** Only a file, which anybody may have written. */
  'file',
]);
/** The evidence that a server belongs to the account. */
export type Basis = v.InferOutput<typeof basisSchema>;

/** What the sources of a server name: this port, only its host, or nothing where it is guessed. */
export const namedSchema = v.picklist(['port', 'host', 'nothing']);
/** What the sources of a server name. */
export type Named = v.InferOutput<typeof namedSchema>;

/** How far a step has come. */
export const stepStateSchema = v.picklist([
  'works',
  'found',
  'no-entry',
  'refused',
  'no-answer',
  'failed',
  'needs-address',
  'skipped',
  'not-needed',
]);
/** How far a step has come. */
export type StepState = v.InferOutput<typeof stepStateSchema>;

/** A TCP port. */
export const portSchema = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65_535));

/** A login name as a server takes it. */
export const loginSchema = boundedLine(requestLimits.loginChars);

/** The fields of a candidate. A file is read by `candidateSchema`. */
export const candidateFields = v.object({
  protocol: protocolSchema,
  /** ASCII, lower case; an IPv6 address without brackets. */
  host: hostSchema,
  port: portSchema,
  security: securitySchema,
  /** The first of those that its source says, else the address; null where neither is known. */
  login: v.nullable(loginSchema),
  /** The login names that its best source with any says, best first, and no other is tried; empty where none says one, or a file does not. */
  saidLogins: v.fallback(v.pipe(v.array(loginSchema), v.maxLength(2)), []),
  /** Sign-in methods, best first: those that the server offers; before it was asked, those that the source says. */
  auth: v.array(authSchema),
  source: sourceSchema,
  /** All sources that name this server, best first. */
  sources: v.array(sourceSchema),
  trust: trustSchema,
  trustReason: messageSchema,
  /** The most that any of its sources names; `host` in a file that does not say it. */
  named: v.fallback(namedSchema, 'host'),
  /** The strongest of all its sources; `file` in a file that does not say it, or has a value unknown to this version. */
  basis: v.fallback(basisSchema, 'file'),
  /** The domain whose mail exchanger it is, where it was guessed as that. */
  exchangerOf: v.exactOptional(hostSchema),
  /** ISO 8601 in UTC, where the document that names this server bears a date. */
  documentDate: v.nullable(v.pipe(v.string(), v.isoTimestamp())),
  /** A handshake from here succeeded and the server takes sign-ins over TLS; only where `state` is `works`. */
  proven: v.boolean(),
  state: stepStateSchema,
  failure: v.nullable(failureSchema),
  tookMs: v.nullable(v.number()),
  /** What the probe saw of the server; null where it saw nothing. */
  heard: v.nullable(probeEvidenceSchema),
});
/** A server, and everything that is known of it. */
export type Candidate = Parsed<typeof candidateFields>;

/** A server of one protocol at one host and port, and everything known of it. */
export const candidateSchema = readingHeard(candidateFields);

/**
 * Reads a candidate as files have it: IP address, TLS and certificate are fields of the candidate, next to the other evidence in `heard`.
 * Version 0.1 has no other evidence. Between our own processes all evidence is in `heard`.
 */
export function readingHeard<S extends v.GenericSchema>(schema: S) {
  return v.pipe(v.unknown(), v.transform(withHeard), schema);
}

function withHeard(given: unknown): unknown {
  if (!isObject(given) || (isObject(given['heard']) && 'address' in given['heard'])) return given;
  const { address = null, loginBeforeTls, tls = null, certificate = null, heard, ...claimed } = given;
  if (address === null && certificate === null) return { ...claimed, heard: null };
  // Version 0.1 noted that a sign-in in the clear was possible, but not which. PLAIN stands for any.
  const beforeTls = loginBeforeTls === true ? { capabilities: [], mechanisms: ['PLAIN'] } : null;
  const words = isObject(heard) ? heard : { greeting: null, beforeTls, overTls: null };
  return { ...claimed, heard: { ...words, address, tls, certificate } };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
