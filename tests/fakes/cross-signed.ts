import 'reflect-metadata';
import { webcrypto } from 'node:crypto';
import * as x509 from '@peculiar/x509';
import type { ServerIdentity } from './certificates';

/** An authority that an older one has signed too, for old clients, and a server of it. Certificates are PEM. */
export interface CrossSigned {
  readonly root: string;
  /** A certificate for the name and key of the root, signed by the older authority. */
  readonly crossSigned: string;
  readonly older: string;
  /** The server's certificate, for `mail.example`. */
  readonly leaf: ServerIdentity;
}

const signingAlgorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const authorityExtensions = [new x509.BasicConstraintsExtension(true, undefined, true)];

/** Makes both authorities and the server's certificate. */
export async function createCrossSigned(): Promise<CrossSigned> {
  const [keys, olderKeys, leafKeys] = await Promise.all([generateKeys(), generateKeys(), generateKeys()]);
  const selfSigned = async (name: string, own: webcrypto.CryptoKeyPair) =>
    await x509.X509CertificateGenerator.createSelfSigned({
      name,
      keys: own,
      signingAlgorithm,
      extensions: authorityExtensions,
    });
  const root = await selfSigned('CN=Cross-signed', keys);
  const older = await selfSigned('CN=Older', olderKeys);
  const crossSigned = await x509.X509CertificateGenerator.create({
    subject: root.subject,
    issuer: older.subject,
    publicKey: keys.publicKey,
    signingKey: olderKeys.privateKey,
    signingAlgorithm,
    extensions: authorityExtensions,
  });
  const leaf = await x509.X509CertificateGenerator.create({
    subject: 'CN=mail.example',
    issuer: root.subject,
    publicKey: leafKeys.publicKey,
    signingKey: keys.privateKey,
    signingAlgorithm,
    extensions: [new x509.SubjectAlternativeNameExtension([{ type: 'dns', value: 'mail.example' }])],
  });
  const key = x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', leafKeys.privateKey), 'PRIVATE KEY');
  return {
    root: root.toString('pem'),
    crossSigned: crossSigned.toString('pem'),
    older: older.toString('pem'),
    leaf: { key, cert: leaf.toString('pem') },
  };
}

async function generateKeys(): Promise<webcrypto.CryptoKeyPair> {
  return await webcrypto.subtle.generateKey(signingAlgorithm, true, ['sign', 'verify']);
}
