import { createSecureContext, type SecureContext } from 'node:tls';
import type { CertificateMaker } from './certificate-maker';
import { dhParameters } from './dh-parameters';
import type { MailServerDescription } from './server-description';

/** The TLS context of a server. */
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
    ...(ciphers === undefined ? {} : { ciphers }),
    ...(dhBits === undefined ? {} : { dhparam: dhParameters(dhBits) }),
  });
}
