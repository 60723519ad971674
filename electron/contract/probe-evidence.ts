import * as v from 'valibot';
import { certificateSchema } from './certificate';
import type { Parsed } from './parsed';
import { boundedLine, boundedText, solidTextSchema } from './request-limits';

/** Bounds on what is kept of a server's replies, in items and in characters (code points). */
export const keptWords = {
  /** A greeting is a line; RFC 5321 §4.5.3.1 gives it 512 bytes. */
  greetingChars: 500,
  /** Capabilities in one state of the connection: talkative servers list some forty. */
  capabilities: 64,
  /** One capability with its parameters: the longest list of mechanisms in use has some seventy. */
  capabilityChars: 80,
  mechanisms: 24,
  /** A mechanism name has at most 20 characters. RFC 4422 §3.1. */
  mechanismChars: 40,
} as const;

/** One line of at most `maxChars` code points, each of which takes up to two units of a string. */
function keptLine(maxChars: number) {
  return boundedLine(2 * maxChars);
}

/** What a server offers in one state of the connection. */
const offeredSchema = v.object({
  /** Each keyword with its parameters, as in `AUTH PLAIN LOGIN`; the keyword in upper case. */
  capabilities: v.pipe(v.array(keptLine(keptWords.capabilityChars)), v.maxLength(keptWords.capabilities)),
  /** SASL mechanism names in upper case, and `LOGIN` and `USER` for the sign-in commands of IMAP and POP3. */
  mechanisms: v.pipe(v.array(keptLine(keptWords.mechanismChars)), v.maxLength(keptWords.mechanisms)),
});
/** What a server offers at one point of a conversation. */
export type Offered = Parsed<typeof offeredSchema>;

/** Version and cipher suite that both ends agreed on, in the TLS library's spelling. */
const tlsFactsSchema = v.object({ version: boundedText(80), cipher: boundedText(80) });
/** The TLS version and cipher suite of a connection. */
export type TlsFacts = Parsed<typeof tlsFactsSchema>;

/** What a probe saw of a server. What a server says after a sign-in is never kept. */
export const probeEvidenceSchema = v.object({
  /** The IP address that won the TCP race; null where only a certificate was seen. */
  address: v.nullable(solidTextSchema),
  /** Set where an IPv4 address won because IPv6 addresses, which were tried before it, gave no answer. */
  isV6Silent: v.exactOptional(v.literal(true)),
  /** One line; null where the probe did not reach its end. */
  greeting: v.nullable(keptLine(keptWords.greetingChars)),
  /** Null where nothing was said in the clear, or the probe did not reach its end. */
  beforeTls: v.nullable(offeredSchema),
  overTls: v.nullable(offeredSchema),
  tls: v.nullable(tlsFactsSchema),
  certificate: v.nullable(certificateSchema),
});
/** Everything that a probe heard of a server. */
export type ProbeEvidence = Parsed<typeof probeEvidenceSchema>;
