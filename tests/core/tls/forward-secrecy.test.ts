import { describe, expect, it } from 'vitest';
import { hasForwardSecrecy } from '../../../electron/core/tls/forward-secrecy';

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
