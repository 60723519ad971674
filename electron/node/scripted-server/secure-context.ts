import { getDiffieHellman } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import { ciphersForAnyKey } from '../ciphers-for-any-key';
import type { CertificateMaker } from './certificate-maker';
import type { MailServerDescription, TlsDescription } from './server-description';

/** The TLS context of a server, which may have weak keys. */
export async function secureContextOf(
  { certificate, tls = {} }: Pick<MailServerDescription, 'certificate' | 'tls'>,
  certificates: CertificateMaker,
): Promise<SecureContext> {
  const { minVersion, maxVersion, ciphers, dhBits } = tls;
  return createSecureContext({
    ...(await certificates.identityFor(certificate)),
    ca: certificates.authority,
    ...(minVersion === undefined ? {} : { minVersion }),
    ...(maxVersion === undefined ? {} : { maxVersion }),
    ciphers: ciphersForAnyKey(ciphers),
    ...(dhBits === undefined ? {} : { dhparam: dhParameters(dhBits) }),
  });
}

const groups = { 1024: 'modp2', 1536: 'modp5', 2048: 'modp14' } as const;

/** A well-known Diffie-Hellman group as PEM, for a TLS server's options. RFC 2409 §6.2, RFC 3526; PKCS #3 §9. */
export function dhParameters(bits: NonNullable<TlsDescription['dhBits']>): string {
  const group = getDiffieHellman(groups[bits]);
  const numbers = Buffer.concat([derInteger(group.getPrime()), derInteger(group.getGenerator())]);
  const der = Buffer.concat([Buffer.from([0x30, 0x82]), lengthOf(numbers), numbers]);
  const lines = der.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN DH PARAMETERS-----', ...lines, '-----END DH PARAMETERS-----', ''].join('\n');
}

/** An INTEGER in DER, with a zero in front that keeps it positive. */
function derInteger(number: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from([0]), number]);
  return Buffer.concat([Buffer.from([0x02, 0x82]), lengthOf(content), content]);
}

function lengthOf({ length }: Buffer): Buffer {
  return Buffer.from([length >> 8, length & 0xff]);
}
