import type { KeySize } from '../../contract/certificate';
import type { TlsFacts } from '../../contract/probe-evidence';

/**
 * The fewest bits of a key that cannot be broken in practice: about 112 bits of strength. Holds for the key exchange, and for every
 * certificate below the trusted authority. RFC 9325 §4.5.
 */
export const fewestKeyBits: Readonly<Record<KeySize['kind'], number>> = { RSA: 2048, DSA: 2048, DH: 2048, EC: 224 };

/** Whether a determined attacker can break a key, so that it protects nothing. */
export function isWeakKey({ kind, bits }: KeySize): boolean {
  return bits < fewestKeyBits[kind];
}

/**
 * Whether a recorded conversation stays secret when the server's key becomes known later, because both ends agreed on a fresh key.
 * TLS 1.3 always does so; in TLS 1.2 the name of the cipher suite begins with ECDHE or DHE. RFC 9325 §4.1.
 */
export function hasForwardSecrecy({ version, cipher }: TlsFacts): boolean {
  return version === 'TLSv1.3' || /^(?:TLS_)?(?:EC)?DHE[_-]/.test(cipher);
}
