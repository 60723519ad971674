import { failed, ok, type Result } from '../../contract/result';

/** What a signed file is. The signature covers it, so that no file passes for one of another kind. */
export type SignedKind = 'mailwright-update' | 'mailwright-providers';

/** The parts of a signed file; whether the signature is right is not known yet. */
interface SignedParts {
  /** 64 bytes (RFC 8032). */
  readonly signature: Uint8Array;
  /** What the signature has to be for: the kind and the version of the format on a line, then the content. */
  readonly signed: Uint8Array;
  /** JSON in UTF-8. */
  readonly content: Uint8Array;
}

/** Why a file is no signed file of the kind that is wanted. */
export type NotSigned = 'not-signed' | 'newer-format';

/** The version of the format. */
const formatVersion = 1;

/** The first line of a signed file: its kind, the version of the format, and the signature in base64. */
const firstLine = /^([a-z]+(?:-[a-z]+)*) (\d{1,4}) ([A-Za-z\d+/]{86}==)$/;

/** Longer than the first line of any signed file. */
const firstLineBytes = 160;

const lineFeed = 10;

/** The parts of a signed file of this kind: a line with the signature, then the content byte for byte as it was signed. */
export function splitSignedFile(kind: SignedKind, bytes: Uint8Array): Result<SignedParts, NotSigned> {
  const end = bytes.subarray(0, firstLineBytes).indexOf(lineFeed);
  const [, ownKind, version, signature] = firstLine.exec(asciiOf(bytes.subarray(0, Math.max(end, 0)))) ?? [];
  if (ownKind !== kind || signature === undefined) return failed('not-signed');
  if (Number(version) > formatVersion) return failed('newer-format');
  const content = bytes.subarray(end + 1);
  const head = new TextEncoder().encode(`${kind} ${version}\n`);
  const signed = new Uint8Array(head.length + content.length);
  signed.set(head);
  signed.set(content, head.length);
  return ok({ signature: Uint8Array.from(atob(signature), (byte) => byte.charCodeAt(0)), signed, content });
}

function asciiOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
