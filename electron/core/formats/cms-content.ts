/** An element of BER: where its content begins, and where it ends, at the latest. X.690 §8.1. */
interface BerElement {
  readonly tag: number;
  readonly from: number;
  readonly to: number;
}

const tags = {
  integer: 0x02,
  octets: 0x04,
  objectId: 0x06,
  octetParts: 0x24,
  sequence: 0x30,
  set: 0x31,
  context0: 0xa0,
} as const;

/** `signedData`, 1.2.840.113549.1.7.2. */
const signedDataId = [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];

/**
 * What a CMS signature is over; the signature itself is not looked at. Null where the bytes are no such signature.
 *
 * @see RFC 5652 §5
 */
export function readCmsContent(bytes: Uint8Array): Uint8Array | null {
  const whole = elementAt(bytes, 0, bytes.length);
  if (whole?.tag !== tags.sequence) return null;
  const type = elementAt(bytes, whole.from, whole.to);
  if (type?.tag !== tags.objectId || !isSignedData(bytes, type)) return null;
  const signedData = inside(bytes, elementAt(bytes, type.to, whole.to), [tags.context0, tags.sequence]);
  if (signedData === null) return null;
  const version = elementAt(bytes, signedData.from, signedData.to);
  const digests = version?.tag === tags.integer ? elementAt(bytes, version.to, signedData.to) : null;
  const content = digests?.tag === tags.set ? elementAt(bytes, digests.to, signedData.to) : null;
  if (content?.tag !== tags.sequence) return null;
  const contentType = elementAt(bytes, content.from, content.to);
  if (contentType?.tag !== tags.objectId) return null;
  const held = elementAt(bytes, contentType.to, content.to);
  const octets = held?.tag === tags.context0 ? elementAt(bytes, held.from, held.to) : null;
  if (octets?.tag === tags.octets) return bytes.subarray(octets.from, octets.to);
  return octets?.tag === tags.octetParts ? joinedParts(bytes, octets) : null;
}

function isSignedData(bytes: Uint8Array, { from, to }: BerElement): boolean {
  return to - from === signedDataId.length && signedDataId.every((byte, at) => bytes[from + at] === byte);
}

/** The element that lies in others of these tags, of which the last is its own. */
function inside(bytes: Uint8Array, outer: BerElement | null, [tag, ...others]: readonly number[]): BerElement | null {
  if (outer === null || outer.tag !== tag) return null;
  return others.length === 0 ? outer : inside(bytes, elementAt(bytes, outer.from, outer.to), others);
}

/** A signature that is written as a stream has its content in parts. */
function joinedParts(bytes: Uint8Array, { from, to }: BerElement): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let at = from; at < to; ) {
    const part = elementAt(bytes, at, to);
    if (part?.tag !== tags.octets) break;
    parts.push(bytes.subarray(part.from, part.to));
    at = part.to;
  }
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The element that begins at `start`. One without a length, or with one beyond `limit`, goes to `limit`, as in a file that was cut off. */
function elementAt(bytes: Uint8Array, start: number, limit: number): BerElement | null {
  const [tag, first] = [bytes[start], bytes[start + 1]];
  if (tag === undefined || first === undefined || start + 2 > limit) return null;
  const lengthBytes = first > 0x80 ? first - 0x80 : 0;
  if (lengthBytes > 4) return null;
  const from = Math.min(start + 2 + lengthBytes, limit);
  const length = lengthBytes === 0 ? first : bytes.subarray(start + 2, from).reduce((sum, byte) => sum * 256 + byte, 0);
  return { tag, from, to: first === 0x80 ? limit : Math.min(from + length, limit) };
}
