import type { DetailedPeerCertificate, EphemeralKeyInfo, TLSSocket } from 'node:tls';
import type { Certificate } from '../contract/certificate';
import type { Failure } from '../contract/failure';
import type { KeySize } from '../contract/key-size';
import { failed, ok, type Result } from '../contract/result';
import { certificateCovers } from '../core/tls/certificate-covers';
import { parsePublicKey } from '../core/tls/public-key';
import { isWeakKey } from '../core/tls/strength';
import { certificateFacts } from './certificate-facts';
import type { TrustedAuthorities } from './trusted-authorities';

/** Certificates of a chain, the server's own first; a chain longer than this is no honest one. */
const chainLength = 12;

/**
 * The certificate of a finished handshake, or the first thing wrong with it: a weak key of its own or of the exchange, expired, not
 * yet valid, another name, untrusted, a weak key of an authority. Of what a user may accept, dates and names come first,
 * because they can be explained; a certificate further up the chain that expired makes the whole untrusted, with the TLS
 * library's code.
 *
 * A certificate that the user accepted passes as it is, but never with a weak key of its own or of the exchange: it is recognised by
 * its SHA-256, and whoever has computed its key shows the very same one. An authority's key does not matter to it.
 *
 * @param accepted - SHA-256 of accepted certificates.
 */
export function judgeCertificate(
  socket: TLSSocket,
  host: string,
  authorities: TrustedAuthorities,
  accepted: readonly string[],
): Result<Certificate, Failure> {
  const peer = socket.getPeerCertificate(true);
  // Only a cipher suite without certificates leaves this empty, and no such suite is offered.
  if (peer?.raw === undefined) return failed({ code: 'tls-failed', detail: 'NO_CERTIFICATE' });
  const chain = chainOf(peer);
  const certificate = certificateFacts(peer, socket.authorized ? authorities.vouchesFor(chain) : 'no');
  const seen = { host, certificate };

  const unsafe = weaknessOf(socket, peer.raw, seen);
  if (unsafe !== null) return failed(unsafe);
  const problem = problemOf(socket, seen) ?? weaknessAbove(chain, authorities, seen);
  if (problem === null) return ok(certificate);
  return accepted.includes(certificate.sha256) ? ok({ ...certificate, trusted: 'accepted' }) : failed(problem);
}

/** The host that was asked, and the certificate that it showed. */
interface Seen {
  readonly host: string;
  readonly certificate: Certificate;
}

/** What makes a channel unsafe whoever the server is; null where nothing does. */
function weaknessOf(socket: TLSSocket, own: Uint8Array, seen: Seen): Failure | null {
  const weakness = weaknessIn(own, 'certificate', seen);
  if (weakness !== null) return weakness;
  const key = exchangeSize(socket.getEphemeralKeyInfo());
  return key !== null && isWeakKey(key) ? { code: 'weak-key', ...seen, place: 'exchange', key } : null;
}

/** The first thing wrong with what a certificate says, and with who says it; null where nothing is. */
function problemOf(socket: TLSSocket, seen: Seen): Failure | null {
  const { host, certificate } = seen;
  const now = Date.now();
  if (Date.parse(certificate.notAfter) < now) return { code: 'certificate-expired', ...seen };
  if (Date.parse(certificate.notBefore) > now) return { code: 'certificate-not-yet-valid', ...seen };
  if (!certificateCovers(certificate, host)) return { code: 'certificate-name-mismatch', ...seen };
  if (socket.authorized) return null;
  return { code: 'certificate-untrusted', ...seen, detail: String(socket.authorizationError) };
}

/**
 * A weak key on the way from the server to an authority that is trusted by choice, whose own key is not judged; null where there is
 * none. A way that is too long to be looked at is not trusted.
 */
function weaknessAbove(chain: readonly Uint8Array[], authorities: TrustedAuthorities, seen: Seen): Failure | null {
  if (chain.length > chainLength) return { code: 'certificate-untrusted', ...seen, detail: 'CERT_CHAIN_TOO_LONG' };
  for (const [place, certificate] of chain.entries()) {
    const weakness = place === 0 ? null : weaknessIn(certificate, 'authority', seen);
    if (weakness === null) continue;
    // What a server sends beyond a trusted authority vouches for nothing.
    return authorities.vouchesFor(chain.slice(1, place + 1)) === 'no' ? weakness : null;
  }
  return null;
}

/** A weak key in one certificate, for which nobody can vouch; null where it is strong enough. */
function weaknessIn(certificate: Uint8Array, place: 'certificate' | 'authority', seen: Seen): Failure | null {
  const key = parsePublicKey(certificate);
  if (key === null) return { code: 'tls-failed', detail: 'UNREADABLE_KEY' };
  if (key.size === null || !isWeakKey(key.size)) return null;
  const { host, certificate: shown } = seen;
  return { code: 'weak-key', host, certificate: { ...shown, trusted: 'no' }, place, key: key.size };
}

/** How long the key is that was agreed on; null where none was, or BoringSSL does not tell: it knows no short ones. */
function exchangeSize(info: EphemeralKeyInfo | object | null): KeySize | null {
  if (info === null || !('type' in info) || typeof info.size !== 'number') return null;
  return { kind: info.type === 'DH' ? 'DH' : 'EC', bits: info.size };
}

/** The certificates of a chain in DER, one more than are looked at where it is longer. */
function chainOf(peer: DetailedPeerCertificate): readonly Uint8Array[] {
  const chain: Uint8Array[] = [];
  let next: DetailedPeerCertificate | undefined = peer;
  while (next?.raw !== undefined && chain.length <= chainLength) {
    chain.push(next.raw);
    // A root names itself as its issuer.
    next = next.issuerCertificate === next ? undefined : next.issuerCertificate;
  }
  return chain;
}
