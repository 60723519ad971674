import { createSecureContext, DEFAULT_CIPHERS } from 'node:tls';

/**
 * OpenSSL's security level 1, the default until Node 22. At level 2, the default since Node 24, a handshake breaks off at a key of less than
 * 2,048 bits, and nothing is left to explain.
 */
const level = '@SECLEVEL=1';

let hasLevels: boolean | null = null;

/** A list of ciphers with which a handshake goes on where a key is weak, so that the key can be judged here. By default Node's own list. */
export function ciphersForAnyKey(ciphers = DEFAULT_CIPHERS): string {
  hasLevels ??= knowsLevels();
  return hasLevels ? `${ciphers}:${level}` : ciphers;
}

/** BoringSSL has no levels, and throws where one is named. */
function knowsLevels(): boolean {
  try {
    // Without an empty list Node adds its own authorities. They and many ciphers take time.
    createSecureContext({ ca: [], ciphers: `ECDHE-RSA-AES128-GCM-SHA256:${level}` });
    return true;
  } catch {
    return false;
  }
}
