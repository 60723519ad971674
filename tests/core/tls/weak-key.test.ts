import { describe, expect, it } from 'vitest';
import { isWeakKey } from '../../../electron/core/tls/weak-key';

describe('isWeakKey', () => {
  it.each([
    ['RSA', 1024, true],
    ['RSA', 2047, true],
    ['RSA', 2048, false],
    ['DSA', 1024, true],
    ['DSA', 2048, false],
    ['DH', 1024, true],
    ['DH', 1536, true],
    ['DH', 2048, false],
    ['EC', 192, true],
    ['EC', 224, false],
    ['EC', 256, false],
    // X25519 as OpenSSL reports it.
    ['EC', 253, false],
    ['RSA', 0, true],
  ] as const)('of %s with %i bits is %s', (kind, bits, isWeak) => {
    expect(isWeakKey({ kind, bits })).toBe(isWeak);
  });
});
