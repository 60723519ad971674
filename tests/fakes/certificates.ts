import 'reflect-metadata';
import { randomUUID, webcrypto } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';

// Electron's Node has no global `crypto`.
const crypto = webcrypto as unknown as Crypto;
x509.cryptoProvider.set(crypto);

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const dayMs = 86_400_000;

/** What a TLS server needs, both PEM. */
export interface ServerIdentity {
  readonly key: string;
  readonly cert: string;
}

/** What differs from a good certificate; validity in days from now. */
export interface CertificateWishes {
  readonly names?: readonly string[];
  readonly addresses?: readonly string[];
  readonly fromDay?: number;
  readonly toDay?: number;
}

/** An authority of the tests' own. */
export interface TestAuthority {
  /** PEM. */
  readonly certificate: string;
  /** A file with the certificate, as `--ca` takes it. */
  readonly file: string;
  issue(wishes?: CertificateWishes): Promise<ServerIdentity>;
}

/** Makes an authority whose certificates name `mail.example` unless wished otherwise. */
export async function createTestAuthority(name = 'Test authority'): Promise<TestAuthority> {
  const keys = await generateKeys();
  const authority = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${name}`,
    keys,
    signingAlgorithm: algorithm,
    ...validity({}),
    extensions: [new x509.BasicConstraintsExtension(true, undefined, true)],
  });
  const certificate = authority.toString('pem');
  return {
    certificate,
    file: temporaryFile(certificate),
    issue: async (wishes = {}) => {
      const { publicKey, privateKey } = await generateKeys();
      const issued = await x509.X509CertificateGenerator.create({
        subject: 'CN=Test server, O=Example',
        issuer: authority.subject,
        publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        ...validity(wishes),
        extensions: [alternativeNames(wishes)],
      });
      return await identity(issued, privateKey);
    },
  };
}

/** A certificate that vouches for itself. */
export async function createSelfSigned(wishes: CertificateWishes = {}): Promise<ServerIdentity> {
  const keys = await generateKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: 'CN=Test server',
    keys,
    signingAlgorithm: algorithm,
    ...validity(wishes),
    extensions: [alternativeNames(wishes)],
  });
  return await identity(certificate, keys.privateKey);
}

/** Writes a text where a test may read it back. */
export function temporaryFile(text: string): string {
  const path = join(mkdtempSync(join(tmpdir(), 'mailwright-test-')), `${randomUUID()}.pem`);
  writeFileSync(path, text);
  return path;
}

async function generateKeys(): Promise<CryptoKeyPair> {
  return (await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as CryptoKeyPair;
}

async function identity(certificate: x509.X509Certificate, privateKey: CryptoKey): Promise<ServerIdentity> {
  const key = await crypto.subtle.exportKey('pkcs8', privateKey);
  return { cert: certificate.toString('pem'), key: x509.PemConverter.encode(key, 'PRIVATE KEY') };
}

function validity({ fromDay = -1, toDay = 30 }: CertificateWishes): {
  readonly notBefore: Date;
  readonly notAfter: Date;
} {
  return { notBefore: new Date(Date.now() + fromDay * dayMs), notAfter: new Date(Date.now() + toDay * dayMs) };
}

function alternativeNames({ names = ['mail.example'], addresses = [] }: CertificateWishes) {
  return new x509.SubjectAlternativeNameExtension([
    ...names.map((value) => ({ type: 'dns' as const, value })),
    ...addresses.map((value) => ({ type: 'ip' as const, value })),
  ]);
}
