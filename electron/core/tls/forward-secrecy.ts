import type { TlsFacts } from '../../contract/probe-evidence';

/**
 * Whether a recorded conversation stays secret when the server's key becomes known later, because both ends agreed on a fresh key.
 * TLS 1.3 always does so; in TLS 1.2 the name of the cipher suite begins with ECDHE or DHE. RFC 9325 §4.1.
 */
export function hasForwardSecrecy({ version, cipher }: TlsFacts): boolean {
  return version === 'TLSv1.3' || /^(?:TLS_)?(?:EC)?DHE[_-]/.test(cipher);
}
