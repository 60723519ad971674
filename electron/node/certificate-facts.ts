import type { PeerCertificate } from 'node:tls';
import type { Certificate, CertificateTrust } from '../contract/certificate';
import type { CertificateNames } from '../core/tls/certificate-covers';

/** The facts of a peer's certificate, as it came in the handshake. */
export function certificateFacts(peer: PeerCertificate, trusted: CertificateTrust): Certificate {
  return {
    subject: oneLine(peer.subject),
    issuer: oneLine(peer.issuer),
    notBefore: isoTime(peer.valid_from),
    notAfter: isoTime(peer.valid_to),
    ...parseAlternativeNames(peer.subjectaltname ?? ''),
    sha256: peer.fingerprint256.replaceAll(':', '').toLowerCase(),
    keyBits: peer.bits ?? 0,
    trusted,
  };
}

/** A name as `CN=mail.example, O=Example`; a field with several values is written once for each. */
function oneLine(name: object): string {
  return Object.entries(name)
    .flatMap(([field, values]) => [values].flat().map((value) => `${field}=${value}`))
    .join(', ');
}

/** ISO 8601 in UTC with whole seconds; the text itself where it is not a date. RFC 5280 §4.1.2.5. */
function isoTime(text: string): string {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? text : time.toISOString().replace('.000Z', 'Z');
}

/**
 * The DNS names and IP addresses of a subjectAltName as Node prints it: `DNS:a.example, IP Address:192.0.2.1`. Node writes a name
 * with a comma or quote in it as a JSON string (CVE-2021-44532). Node 24 prints an empty list as `DNS:`; an empty name covers nothing.
 */
export function parseAlternativeNames(text: string): CertificateNames {
  const printed = [...text.matchAll(/(?:^|, )([^:,"]+):("(?:[^"\\]|\\.)*"|[^,]*)/g)];
  const ofKind = (kind: string) =>
    printed
      .flatMap(([, of, name = '']) => (of === kind ? [name.startsWith('"') ? unquote(name) : name] : []))
      .filter((name) => name !== '');
  return { names: ofKind('DNS'), addresses: ofKind('IP Address') };
}

function unquote(quoted: string): string {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted;
  }
}
