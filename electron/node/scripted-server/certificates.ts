import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';

/** A certificate to be made. Whatever is left out is in order. */
export interface CertificateDescription {
  /** The DNS names in it, as they are written there. */
  readonly names: readonly string[];
  /** The IP addresses in it. */
  readonly addresses?: readonly string[];
  /** The common name, in place of the first of its names. */
  readonly commonName?: string;
  /** Leaves out the list of names and addresses, as old certificates do. */
  readonly hasNoAlternativeNames?: boolean;
  /** The first and last day on which it is valid, in days from now; -1 and 90 unless given. */
  readonly fromDay?: number;
  readonly toDay?: number;
  readonly issuer?: Issuer;
  /** The size of its RSA key; it has a key on an elliptic curve unless given. */
  readonly rsaBits?: 1024 | 2048;
}

/**
 * The signer of a certificate; unless given, the authority that clients trust. `unnamed-deputy` is an intermediate of that authority
 * whose certificate the server does not send, but says where it is; `weak-deputy` is one with an RSA key of 1024 bits, which is sent. `stranger` is an
 * authority that clients do not know; `introduced-stranger` is one whose certificate is sent. `shield` is one with the name of a security
 * program's. `itself` is self-signed.
 */
type Issuer = 'authority' | 'unnamed-deputy' | 'weak-deputy' | 'stranger' | 'introduced-stranger' | 'shield' | 'itself';

/** The kind of a key. */
export type KeyWishes = Pick<CertificateDescription, 'rsaBits'>;

/** The certificates and key of a TLS server, PEM. */
export interface ServerIdentity {
  readonly key: string;
  readonly cert: string;
}

/** An authority of our own; its key never leaves this object and is never written to disk. */
export interface Authority {
  /** Its own certificate, PEM. */
  readonly certificate: string;
  /** @param issuerUrl - Where the certificate says that this authority's can be had; left out where it does not say it. */
  issue(description: CertificateDescription, issuerUrl?: string): Promise<ServerIdentity>;
  /** Makes an intermediate authority below this one. */
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
 * @param domain - Where given, its certificates are invalid for names that are not below this label. RFC 5280 §4.2.1.10.
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
    issue: async (description, issuerUrl) => {
      const { publicKey, privateKey } = await generateKeys(description);
      const access =
        issuerUrl === undefined ? [] : [new x509.AuthorityInfoAccessExtension({ caIssuers: urlName(issuerUrl) })];
      const extensions = [...alternativeNames(description), ...access];
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

/** The parts of a certificate that its signer decides. */
interface Signed {
  readonly notBefore: Date;
  readonly notAfter: Date;
  readonly extensions: x509.Extension[];
}

/** Makes a self-signed certificate. */
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

function urlName(url: string): x509.GeneralName {
  return new x509.GeneralName('url', url);
}

function isAuthority(): x509.Extension {
  return new x509.BasicConstraintsExtension(true, undefined, true);
}

/** `permittedSubtrees` with one `dNSName`, in DER. The label must be short, because each length is written in one byte. */
function nameConstraint(domain: string): x509.Extension {
  const name = Buffer.from(domain, 'ascii');
  const wrapped = [0x82, 0x30, 0xa0, 0x30].reduce<Buffer>(
    (inner, tag) => Buffer.concat([Buffer.from([tag, inner.length]), inner]),
    name,
  );
  return new x509.Extension('2.5.29.30', true, wrapped);
}
