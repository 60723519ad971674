import * as v from 'valibot';
import type { Parsed } from './parsed';

/**
 * How long a key or a key exchange is, in bits: the modulus of RSA, the prime of DSA and of Diffie-Hellman, a coordinate of an
 * elliptic curve's point.
 */
export const keySizeSchema = v.object({ kind: v.picklist(['RSA', 'DSA', 'DH', 'EC']), bits: v.number() });
/** The kind of a key or key exchange, and its length in bits. */
export type KeySize = Parsed<typeof keySizeSchema>;
