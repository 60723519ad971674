import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { CannotGoOn } from '../cannot-go-on.mjs';

/**
 * A signed file, as `electron/core/update/signed-file.ts` reads it: a line with kind, version of the format and signature, then the content.
 *
 * @param {'mailwright-update' | 'mailwright-providers'} kind
 * @param {unknown} content - Written as JSON.
 * @param {import('node:crypto').KeyObject} key - A private Ed25519 key.
 * @returns {Buffer}
 */
export function signFile(kind, content, key) {
  const head = `${kind} 1`;
  const text = `${JSON.stringify(content)}\n`;
  const signature = sign(null, Buffer.from(`${head}\n${text}`), key);
  return Buffer.from(`${head} ${signature.toString('base64')}\n${text}`);
}

/**
 * The private key in a file; ends the script where it is not Ed25519.
 *
 * @param {string} path - PEM, as `openssl genpkey -algorithm ed25519` writes it.
 */
export function readPrivateKey(path) {
  const key = createPrivateKey(readFileSync(path));
  if (key.asymmetricKeyType !== 'ed25519') throw new CannotGoOn(`${path} is not an Ed25519 key.`);
  return key;
}

/**
 * The public half of a key, as `build/packaging/publisher.json` names it.
 *
 * @param {import('node:crypto').KeyObject} key
 */
export function publicKeyText(key) {
  return createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64');
}
