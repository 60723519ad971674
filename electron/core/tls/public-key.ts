import type { KeySize } from '../../contract/certificate';
import { type DerElement, derElementAt, derElementsIn, derIntegerBits } from './der-element';

interface PublicKey {
  /** Null for an algorithm whose keys all have one size, which is long enough. */
  readonly size: KeySize | null;
  /** SubjectPublicKeyInfo in DER, as it stands in the certificate. */
  readonly der: Uint8Array;
}

/**
 * Reads the public key of a certificate in DER; null where there is none, or where its algorithm is not known here. Node is not
 * asked: it does not give the size of every key, and Electron's Node ends the whole program over a key that it cannot read.
 *
 * @see RFC 5280 §4.1, RFC 3279 §2.3
 */
export function parsePublicKey(certificate: Uint8Array): PublicKey | null {
  const info = publicKeyInfo(certificate);
  const [algorithm, key] = (info && derElementsIn(certificate, info)) ?? [];
  const [name, parameters] = (algorithm && derElementsIn(certificate, algorithm)) ?? [];
  if (info === null || key === undefined || name === undefined) return null;
  const measure = measures.get(hexOf(certificate.subarray(name.from, name.to)));
  // The first byte of a bit string counts the unused bits of its last byte.
  const bits = { ...key, from: key.from + 1 };
  if (measure === undefined || bits.from > bits.to) return null;
  return { size: measure(certificate, bits, parameters), der: certificate.subarray(info.start, info.to) };
}

/** The SubjectPublicKeyInfo of a certificate. */
function publicKeyInfo(certificate: Uint8Array): DerElement | null {
  const whole = derElementAt(certificate, 0, certificate.length);
  const signed = whole && derElementAt(certificate, whole.from, whole.to);
  const fields = (signed && derElementsIn(certificate, signed)) ?? [];
  // Serial number, signature, issuer, validity and subject come before it. The version comes before them, unless it is version 1.
  const hasVersion = fields[0]?.tag === 0xa0;
  return fields[hasVersion ? 6 : 5] ?? null;
}

/** The length of a key; `bits` holds the key, and `parameters` those of its algorithm. */
type Measure = (certificate: Uint8Array, bits: DerElement, parameters: DerElement | undefined) => KeySize | null;

const measureRsa: Measure = (certificate, bits) => {
  const key = derElementAt(certificate, bits.from, bits.to);
  const [modulus] = (key && derElementsIn(certificate, key)) ?? [];
  return { kind: 'RSA', bits: derIntegerBits(certificate, modulus) };
};

const measureDsa: Measure = (certificate, _bits, parameters) => {
  const [prime] = (parameters && derElementsIn(certificate, parameters)) ?? [];
  return { kind: 'DSA', bits: derIntegerBits(certificate, prime) };
};

/** A point is one coordinate or two, after a first byte that says which. SEC 1 §2.3.3. */
const measureCurve: Measure = (certificate, { from, to }) => {
  const isCompressed = certificate[from] === 2 || certificate[from] === 3;
  const coordinates = Math.max(0, to - from - 1);
  return { kind: 'EC', bits: Math.floor(isCompressed ? coordinates : coordinates / 2) * 8 };
};

const measureFixed: Measure = () => null;

/** The measure for each algorithm, by its object identifier in DER. */
const measures: ReadonlyMap<string, Measure> = new Map([
  // rsaEncryption, RSAES-OAEP, RSASSA-PSS, and the oldest name of RSA, which OpenSSL still reads.
  ['2a864886f70d010101', measureRsa],
  ['2a864886f70d010107', measureRsa],
  ['2a864886f70d01010a', measureRsa],
  ['55080101', measureRsa],
  ['2a8648ce380401', measureDsa],
  ['2a8648ce3d0201', measureCurve],
  // Ed25519 and Ed448.
  ['2b6570', measureFixed],
  ['2b6571', measureFixed],
  // ML-DSA in its three strengths.
  ['608648016503040311', measureFixed],
  ['608648016503040312', measureFixed],
  ['608648016503040313', measureFixed],
]);

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
