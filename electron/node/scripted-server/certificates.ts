import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

/** A certificate to be made. All that is left out is as it should be. */
export interface CertificateDescription {
  /** DNS names that it is made out for. */
  readonly names: readonly string[];
  /** IP addresses that it is made out for. */
  readonly addresses?: readonly string[];
  /** When it begins and ends to be valid, in days from now; yesterday and in 90 days unless given. */
  readonly fromDay?: number;
  readonly toDay?: number;
  /** Who vouches for it: the authority that clients trust unless given, one that nobody knows, or the certificate itself. */
  readonly issuer?: 'authority' | 'stranger' | 'itself';
}

/** What a TLS server shows and signs with, PEM. */
export interface ServerIdentity {
  readonly key: string;
  readonly cert: string;
}

/** An authority of our own; its key never leaves this object and is never written to disk. */
export interface Authority {
  /** Its own certificate, PEM. */
  readonly certificate: string;
  issue(description: CertificateDescription): Promise<ServerIdentity>;
}

// Electron's Node has no global `crypto`.
x509.cryptoProvider.set(webcrypto);

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const dayMs = 86_400_000;

/**
 * Makes an authority with a key of its own.
 *
 * @param domain - Where given, certificates for names that are not below this label count as forged. RFC 5280 §4.2.1.10.
 */
export async function createAuthority(name: string, domain: string | null = null): Promise<Authority> {
  const keys = await generateKeys();
  const own = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${name}`,
    keys,
    signingAlgorithm: algorithm,
    ...validityOf({}),
    extensions: [
      new x509.BasicConstraintsExtension(true, undefined, true),
      ...(domain === null ? [] : [nameConstraint(domain)]),
    ],
  });
  return {
    certificate: own.toString('pem'),
    issue: async (description) => {
      const { publicKey, privateKey } = await generateKeys();
      const issued = await x509.X509CertificateGenerator.create({
        subject: subjectOf(description),
        issuer: own.subject,
        publicKey,
        signingKey: keys.privateKey,
        signingAlgorithm: algorithm,
        ...validityOf(description),
        extensions: [alternativeNames(description)],
      });
      return await identityOf(issued, privateKey);
    },
  };
}

/** Makes a certificate that vouches for itself. */
export async function createSelfSigned(description: CertificateDescription): Promise<ServerIdentity> {
  const keys = await generateKeys();
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: subjectOf(description),
    keys,
    signingAlgorithm: algorithm,
    ...validityOf(description),
    extensions: [alternativeNames(description)],
  });
  return await identityOf(certificate, keys.privateKey);
}

async function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return (await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
}

async function identityOf(certificate: x509.X509Certificate, privateKey: webcrypto.CryptoKey): Promise<ServerIdentity> {
  const key = await webcrypto.subtle.exportKey('pkcs8', privateKey);
  return { cert: certificate.toString('pem'), key: x509.PemConverter.encode(key, 'PRIVATE KEY') };
}

function subjectOf({ names }: CertificateDescription): string {
  return `CN=${names[0] ?? 'No name'}, O=Example`;
}

function validityOf({ fromDay = -1, toDay = 90 }: Partial<CertificateDescription>) {
  return { notBefore: new Date(Date.now() + fromDay * dayMs), notAfter: new Date(Date.now() + toDay * dayMs) };
}

function alternativeNames({ names, addresses = [] }: CertificateDescription) {
  return new x509.SubjectAlternativeNameExtension([
    ...names.map((value) => ({ type: 'dns' as const, value })),
    ...addresses.map((value) => ({ type: 'ip' as const, value })),
  ]);
}

/** `permittedSubtrees` with one `dNSName`, in DER; the label must be short, for its lengths are written in one byte. */
function nameConstraint(domain: string): x509.Extension {
  const name = Buffer.from(domain, 'ascii');
  const wrapped = [0x82, 0x30, 0xa0, 0x30].reduce<Buffer>(
    (inner, tag) => Buffer.concat([Buffer.from([tag, inner.length]), inner]),
    name,
  );
  return new x509.Extension('2.5.29.30', true, wrapped);
}
