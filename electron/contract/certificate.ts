import * as v from 'valibot';
import type { Parsed } from './parsed';

/** Who vouches for a certificate: a public authority, this computer's own store, a file given to us, the user, or nobody. */
export const certificateTrustSchema = v.picklist(['public', 'this-computer', 'given', 'accepted', 'no']);

/** What a server's certificate says. Times are ISO 8601 in UTC; `sha256` is lower-case hex without colons. */
export const certificateSchema = v.object({
  subject: v.string(),
  issuer: v.string(),
  notBefore: v.string(),
  notAfter: v.string(),
  /** Subject alternative names of kind DNS, unchanged; reports of earlier versions hold the IP addresses here too. */
  names: v.array(v.string()),
  /** Subject alternative names of kind IP, as the runtime writes them. */
  addresses: v.optional(v.array(v.string()), []),
  sha256: v.string(),
  /** Size of the public key in bits; 0 where the runtime does not give it. */
  keyBits: v.number(),
  trusted: certificateTrustSchema,
});
/** What a server’s certificate says. */
export type Certificate = Parsed<typeof certificateSchema>;
/** Who vouches for a certificate. */
export type CertificateTrust = v.InferOutput<typeof certificateTrustSchema>;

/**
 * How long a key or a key exchange is, in bits: the modulus of RSA, the prime of DSA and of Diffie-Hellman, a coordinate of an
 * elliptic curve's point.
 */
export const keySizeSchema = v.object({ kind: v.picklist(['RSA', 'DSA', 'DH', 'EC']), bits: v.number() });
/** The kind of a key or key exchange, and its length in bits. */
export type KeySize = Parsed<typeof keySizeSchema>;
