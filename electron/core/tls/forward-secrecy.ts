import type { TlsFacts } from '../../contract/probe-evidence';

/**
 * Whether what is said over a channel stays secret when the server's key becomes known later: both ends have agreed on a key of
 * their own. TLS 1.3 has nothing else; in TLS 1.2 the name of the cipher suite begins with ECDHE or DHE. RFC 9325 §4.1.
 */
export function hasForwardSecrecy({ version, cipher }: TlsFacts): boolean {
  return version === 'TLSv1.3' || /^(?:TLS_)?(?:EC)?DHE[_-]/.test(cipher);
}
