import { X509Certificate } from 'node:crypto';
import type { PeerCertificate } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { certificateFacts, parseAlternativeNames } from '../../electron/node/certificate-facts';
import { createTestAuthority } from '../fakes/certificates';

describe('certificateFacts', () => {
  it('gives the facts of a certificate in our own form', async () => {
    const authority = await createTestAuthority();
    const { cert } = await authority.issue({
      names: ['mail.example', '*.example'],
      addresses: ['192.0.2.1', '2001:db8::1'],
    });
    const certificate = new X509Certificate(cert);

    const facts = certificateFacts(certificate.toLegacyObject() as PeerCertificate, 'given');

    expect(facts).toEqual({
      subject: 'CN=mail.example, O=Example',
      issuer: 'CN=Test authority',
      notBefore: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      notAfter: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
      names: ['mail.example', '*.example'],
      addresses: ['192.0.2.1', expect.stringMatching(/^2001:db8:/i)],
      sha256: certificate.fingerprint256.replaceAll(':', '').toLowerCase(),
      keyBits: 256,
      trusted: 'given',
    });
  });
});

describe('parseAlternativeNames', () => {
  it('keeps DNS names and IP addresses apart, and reads quoted names as one', () => {
    const text = 'DNS:a.example, email:a@a.example, DNS:"b.example, DNS:evil.example", IP Address:192.0.2.1';

    expect(parseAlternativeNames(text)).toEqual({
      names: ['a.example', 'b.example, DNS:evil.example'],
      addresses: ['192.0.2.1'],
    });
  });

  it.each(['', 'DNS:'])('reads no name in an empty list, which Node prints as %j', (text) => {
    expect(parseAlternativeNames(text)).toEqual({ names: [], addresses: [] });
  });
});
