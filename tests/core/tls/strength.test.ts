import { describe, expect, it } from 'vitest';
import { hasForwardSecrecy, isWeakKey } from '../../../electron/core/tls/strength';

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

describe('hasForwardSecrecy', () => {
  it.each([
    ['TLSv1.3', 'TLS_AES_256_GCM_SHA384', true],
    ['TLSv1.2', 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', true],
    ['TLSv1.2', 'TLS_DHE_RSA_WITH_AES_256_CBC_SHA', true],
    // As OpenSSL writes them.
    ['TLSv1.2', 'ECDHE-ECDSA-CHACHA20-POLY1305', true],
    ['TLSv1.2', 'DHE-RSA-AES128-GCM-SHA256', true],
    ['TLSv1.2', 'TLS_RSA_WITH_AES_128_GCM_SHA256', false],
    ['TLSv1.2', 'AES256-SHA', false],
    // These use the server's own lasting key.
    ['TLSv1.2', 'TLS_ECDH_RSA_WITH_AES_128_GCM_SHA256', false],
    ['TLSv1.2', 'TLS_DH_RSA_WITH_AES_128_GCM_SHA256', false],
    ['TLSv1.2', '', false],
  ])('of %s with %j is %s', (version, cipher, has) => {
    expect(hasForwardSecrecy({ version, cipher })).toBe(has);
  });
});
