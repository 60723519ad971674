import { createHash, createPrivateKey, type KeyObject, sign, X509Certificate } from 'node:crypto';
import { failed, ok, type Result } from '../contract/result';
import { cmsSignedData, type SignatureKind } from '../core/formats/cms-signed-data';

/** Why a certificate and a key sign nothing. */
type SignerProblem = 'no-certificate' | 'no-key' | 'other-key' | 'kind-of-key' | 'expired';

/** Signs a text, and gives it inside the signature. */
export type Sign = (text: string) => Uint8Array;

/**
 * Signs with a file of certificates and one with a key, both in PEM. The certificate of the key comes first. A key with a passphrase
 * counts as none. `expired` is also a certificate that is not valid yet.
 */
export function profileSigner(certificatesPem: string, keyPem: string): Result<Sign, SignerProblem> {
  const certificates = certificatesIn(certificatesPem);
  const [own] = certificates;
  if (own === undefined) return failed('no-certificate');
  const key = privateKeyIn(keyPem);
  if (key === null) return failed('no-key');
  const kind = kindOf(key);
  if (kind === null) return failed('kind-of-key');
  if (!own.checkPrivateKey(key)) return failed('other-key');
  if (!isValidAt(own, Date.now())) return failed('expired');
  return ok((text) =>
    cmsSignedData({
      content: Buffer.from(text, 'utf8'),
      certificates: certificates.map(({ raw }) => raw),
      kind,
      signedAtMs: Date.now(),
      digest: (bytes) => createHash('sha256').update(bytes).digest(),
      sign: (bytes) => sign('sha256', bytes, key),
    }),
  );
}

/** The certificates of a file, in its order; none where one of them cannot be read. */
function certificatesIn(pem: string): readonly X509Certificate[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[^-]*-----END CERTIFICATE-----/g) ?? [];
  try {
    return blocks.map((block) => new X509Certificate(block));
  } catch {
    return [];
  }
}

function isValidAt({ validFrom, validTo }: X509Certificate, nowMs: number): boolean {
  return Date.parse(validFrom) <= nowMs && nowMs <= Date.parse(validTo);
}

function privateKeyIn(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

/** Apple documents no profile signed by a key of another kind. */
function kindOf({ asymmetricKeyType }: KeyObject): SignatureKind | null {
  return asymmetricKeyType === 'rsa' || asymmetricKeyType === 'ec' ? asymmetricKeyType : null;
}
