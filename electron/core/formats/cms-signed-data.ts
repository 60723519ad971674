import { derElementAt, derElementsIn } from '../tls/der-element';
import { der, derInteger, derObjectId, derSetOf, derTags } from './der';

/** How a key signs. */
export type SignatureKind = 'rsa' | 'ec';

/** What is signed, and by whom. */
interface SignedContent {
  readonly content: Uint8Array;
  /** In DER: the one of the key first, then those between it and its authority. */
  readonly certificates: readonly Uint8Array[];
  readonly kind: SignatureKind;
  /** Milliseconds since 1970, UTC. */
  readonly signedAtMs: number;
  /** SHA-256. */
  readonly digest: (bytes: Uint8Array) => Uint8Array;
  /** A signature over the SHA-256 digest of the bytes. */
  readonly sign: (bytes: Uint8Array) => Uint8Array;
}

const ids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  sha256: '2.16.840.1.101.3.4.2.1',
} as const;

/** `rsaEncryption`, as RFC 3370 §3.2 has it, and `ecdsa-with-SHA256`, which has no parameters (RFC 5753 §2.1). */
const signatureAlgorithms = {
  rsa: der(derTags.sequence, derObjectId('1.2.840.113549.1.1.1'), der(derTags.null)),
  ec: der(derTags.sequence, derObjectId('1.2.840.10045.4.3.2')),
} as const satisfies Record<SignatureKind, Uint8Array>;

/**
 * The content inside a CMS signature, with the certificates of the signer.
 *
 * @see RFC 5652 §5
 */
export function cmsSignedData({ content, certificates, kind, signedAtMs, digest, sign }: SignedContent): Uint8Array {
  const [own] = certificates;
  if (own === undefined) throw new Error('A content was to be signed without a certificate');
  const sha256 = der(derTags.sequence, derObjectId(ids.sha256));
  const attributes = derSetOf(
    attribute(ids.contentType, derObjectId(ids.data)),
    attribute(ids.signingTime, utcTime(signedAtMs)),
    attribute(ids.messageDigest, der(derTags.octets, digest(content))),
  );
  const signer = der(
    derTags.sequence,
    derInteger(1),
    issuerAndSerial(own),
    sha256,
    // The signature is over the attributes as a set, and they are written under a tag of the context.
    retagged(attributes, derTags.context0),
    signatureAlgorithms[kind],
    der(derTags.octets, sign(attributes)),
  );
  const signedData = der(
    derTags.sequence,
    derInteger(1),
    derSetOf(sha256),
    der(derTags.sequence, derObjectId(ids.data), der(derTags.context0, der(derTags.octets, content))),
    der(derTags.context0, ...certificates),
    derSetOf(signer),
  );
  return der(derTags.sequence, derObjectId(ids.signedData), der(derTags.context0, signedData));
}

function attribute(type: string, value: Uint8Array): Uint8Array {
  return der(derTags.sequence, derObjectId(type), derSetOf(value));
}

/** Two digits for the year, which hold until 2049. RFC 5652 §11.3. */
function utcTime(atMs: number): Uint8Array {
  const digits = new Date(atMs).toISOString().replaceAll(/\D/g, '').slice(2, 14);
  return der(derTags.utcTime, new TextEncoder().encode(`${digits}Z`));
}

/** By which a signature names its certificate. RFC 5280 §4.1. */
function issuerAndSerial(certificate: Uint8Array): Uint8Array {
  const whole = derElementAt(certificate, 0, certificate.length);
  const signed = whole && derElementAt(certificate, whole.from, whole.to);
  const fields = (signed && derElementsIn(certificate, signed)) ?? [];
  const [serial, , issuer] = fields[0]?.tag === derTags.context0 ? fields.slice(1) : fields;
  if (serial === undefined || issuer === undefined) throw new Error('A certificate has no issuer');
  return der(
    derTags.sequence,
    certificate.subarray(issuer.start, issuer.to),
    certificate.subarray(serial.start, serial.to),
  );
}

function retagged(element: Uint8Array, tag: number): Uint8Array {
  return Uint8Array.of(tag, ...element.subarray(1));
}
