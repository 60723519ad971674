import type { KeySize } from '../../contract/key-size';

/**
 * The fewest bits of a key that cannot be broken in practice: about 112 bits of strength. Holds for the key exchange, and for every
 * certificate below the trusted authority. RFC 9325 §4.5.
 */
export const fewestKeyBits: Readonly<Record<KeySize['kind'], number>> = { RSA: 2048, DSA: 2048, DH: 2048, EC: 224 };

/** Whether a determined attacker can break a key, so that it protects nothing. */
export function isWeakKey({ kind, bits }: KeySize): boolean {
  return bits < fewestKeyBits[kind];
}
