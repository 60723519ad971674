import type { KeySize } from '../../contract/key-size';

/** The fewest bits of a key that cannot be broken in practice: about 112 bits of strength. RFC 9325 §4.5. */
export const fewestKeyBits: Readonly<Record<KeySize['kind'], number>> = { RSA: 2048, DSA: 2048, DH: 2048, EC: 224 };

/** Whether a key can be broken by those who want to enough, so that nothing it protects is safe. */
export function isWeakKey({ kind, bits }: KeySize): boolean {
  return bits < fewestKeyBits[kind];
}
