import { createPublicKey, verify } from 'node:crypto';
import { failed, ok, type Result } from '../contract/result';
import { type NotSigned, type SignedKind, splitSignedFile } from '../core/update/signed-file';

/** Why a signed file is not believed. */
export type SignedProblem = NotSigned | 'too-large' | 'wrong-signature' | 'not-json';

/** What a file has to be. */
interface WantedFile {
  readonly kind: SignedKind;
  /** Ed25519 keys, one of which has to have signed: SubjectPublicKeyInfo in base64. */
  readonly keys: readonly string[];
  readonly bytesAtMost: number;
}

/** The JSON value in a signed file. Nothing of it is read before its signature is verified. */
export function openSigned(bytes: Uint8Array, { kind, keys, bytesAtMost }: WantedFile): Result<unknown, SignedProblem> {
  if (bytes.length > bytesAtMost) return failed('too-large');
  const parts = splitSignedFile(kind, bytes);
  if (!parts.ok) return parts;
  const { signed, signature, content } = parts.value;
  if (!keys.some((key) => verify(null, signed, publicKeyOf(key), signature))) return failed('wrong-signature');
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content)));
  } catch {
    return failed('not-json');
  }
}

function publicKeyOf(key: string) {
  const opened = createPublicKey({ key: Buffer.from(key, 'base64'), format: 'der', type: 'spki' });
  // Another kind of key would verify another kind of signature.
  if (opened.asymmetricKeyType !== 'ed25519') throw new Error('A key of the publisher is not Ed25519');
  return opened;
}
