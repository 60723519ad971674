import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

/** A certificate to be made. All that is left out is as it should be. */
export interface CertificateDescription {
  /** DNS names that it is made out for, as they are to stand in it. */
  readonly names: readonly string[];
  /** IP addresses that it is made out for. */
  readonly addresses?: readonly string[];
  /** In place of the first of its names. */
  readonly commonName?: string;
  /** Leaves out the list of names and addresses, as old certificates do. */
  readonly hasNoAlternativeNames?: boolean;
  /** When it begins and ends to be valid, in days from now; yesterday and in 90 days unless given. */
  readonly fromDay?: number;
  readonly toDay?: number;
  readonly issuer?: Issuer;
  /** An RSA key of so many bits; an elliptic curve unless given. */
  readonly rsaBits?: 1024 | 2048;
}

/**
 * Who vouches for a certificate: the authority that clients trust unless given, a deputy of that authority whom the server
 * does not introduce, one with an RSA key of 1024 bits whom it does, an authority that nobody knows (who may be introduced), or the
 * certificate itself.
 */
type Issuer = 'authority' | 'unnamed-deputy' | 'weak-deputy' | 'stranger' | 'introduced-stranger' | 'itself';

/** What is wished of a key. */
export type KeyWishes = Pick<CertificateDescription, 'rsaBits'>;

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
  /** Makes an authority that this one vouches for, with a key as wished. */
  appoint(name: string, key?: KeyWishes): Promise<Authority>;
}

// Electron's Node has no global `crypto`.
x509.cryptoProvider.set(webcrypto);

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const rsaAlgorithm = { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', publicExponent: new Uint8Array([1, 0, 1]) };
const dayMs = 86_400_000;

/**
 * Makes an authority with a key of its own.
 *
 * @param domain - Where given, certificates for names that are not below this label count as forged. RFC 5280 §4.2.1.10.
 */
export async function createAuthority(name: string, domain: string | null = null): Promise<Authority> {
  const keys = await generateKeys({});
  const own = await x509.X509CertificateGenerator.createSelfSigned({
    name: `CN=${name}`,
    keys,
    signingAlgorithm: algorithm,
    ...validityOf({}),
    extensions: [isAuthority(), ...(domain === null ? [] : [nameConstraint(domain)])],
  });
  return authorityOf(own, keys.privateKey);
}

function authorityOf(own: x509.X509Certificate, signingKey: webcrypto.CryptoKey): Authority {
  const sign = (subject: string, publicKey: webcrypto.CryptoKey, certificate: Signed) =>
    x509.X509CertificateGenerator.create({
      subject,
      issuer: own.subject,
      publicKey,
      signingKey,
      signingAlgorithm: signingKey.algorithm.name === algorithm.name ? algorithm : rsaAlgorithm,
      ...certificate,
    });
  return {
    certificate: own.toString('pem'),
    issue: async (description) => {
      const { publicKey, privateKey } = await generateKeys(description);
      const extensions = alternativeNames(description);
      const issued = await sign(subjectOf(description), publicKey, { ...validityOf(description), extensions });
      return await identityOf(issued, privateKey);
    },
    appoint: async (name, key = {}) => {
      const { publicKey, privateKey } = await generateKeys(key);
      const appointed = await sign(`CN=${name}`, publicKey, { ...validityOf({}), extensions: [isAuthority()] });
      return authorityOf(appointed, privateKey);
    },
  };
}

/** What an authority puts its name to. */
interface Signed {
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: x509.Extension[];
}

/** Makes a certificate that vouches for itself. */
export async function createSelfSigned(description: CertificateDescription): Promise<ServerIdentity> {
  const keys = await generateKeys(description);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    name: subjectOf(description),
    keys,
    signingAlgorithm: description.rsaBits === undefined ? algorithm : rsaAlgorithm,
    ...validityOf(description),
    extensions: alternativeNames(description),
  });
  return await identityOf(certificate, keys.privateKey);
}

async function generateKeys({ rsaBits }: KeyWishes): Promise<webcrypto.CryptoKeyPair> {
  const wanted = rsaBits === undefined ? algorithm : { ...rsaAlgorithm, modulusLength: rsaBits };
  return (await webcrypto.subtle.generateKey(wanted, true, ['sign', 'verify'])) as webcrypto.CryptoKeyPair;
}

async function identityOf(certificate: x509.X509Certificate, privateKey: webcrypto.CryptoKey): Promise<ServerIdentity> {
  const key = await webcrypto.subtle.exportKey('pkcs8', privateKey);
  return { cert: certificate.toString('pem'), key: x509.PemConverter.encode(key, 'PRIVATE KEY') };
}

function subjectOf({ names, commonName = names[0] ?? 'No name' }: CertificateDescription): string {
  return `CN=${commonName}, O=Example`;
}

function validityOf({ fromDay = -1, toDay = 90 }: Partial<CertificateDescription>) {
  return { notBefore: new Date(Date.now() + fromDay * dayMs), notAfter: new Date(Date.now() + toDay * dayMs) };
}

function alternativeNames({
  names,
  addresses = [],
  hasNoAlternativeNames = false,
}: CertificateDescription): x509.Extension[] {
  if (hasNoAlternativeNames) return [];
  const listed = [
    ...names.map((value) => ({ type: 'dns' as const, value })),
    ...addresses.map((value) => ({ type: 'ip' as const, value })),
  ];
  return [new x509.SubjectAlternativeNameExtension(listed)];
}

function isAuthority(): x509.Extension {
  return new x509.BasicConstraintsExtension(true, undefined, true);
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
