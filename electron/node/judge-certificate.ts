import type { DetailedPeerCertificate, EphemeralKeyInfo, TLSSocket } from 'node:tls';
import { is } from 'valibot';
import type { Certificate, KeySize } from '../contract/certificate';
import { type Failure, issuerUrlSchema } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import { certificateCovers } from '../core/tls/certificate-covers';
import { parsePublicKey } from '../core/tls/public-key';
import { isWeakKey } from '../core/tls/strength';
import { certificateFacts } from './certificate-facts';
import type { TrustedAuthorities } from './trusted-authorities';

/** The most certificates of a chain that are looked at, the server's own included; no honest chain is longer. */
const chainLength = 12;

/**
 * The certificate of a finished handshake, or the first thing wrong with it, in this order: a weak key of its own or of the exchange,
 * expired, not yet valid, another name, untrusted, a weak key of an authority. Dates and names come before trust, because they
 * can be explained. An expired certificate further up the chain makes the whole chain untrusted, with the TLS library's code.
 * This is the one judgement for dialogs, documents, proxies and both libraries.
 *
 * A certificate that the user accepted passes, but never with a weak key of its own or of the exchange. It is recognised by its
 * SHA-256, and an attacker who has computed its key shows the same certificate. The keys of its authorities do not matter.
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
  // This is empty only with cipher suites without certificates, and none of them is offered.
  if (peer?.raw === undefined) return failed({ code: 'tls-failed', detail: 'NO_CERTIFICATE' });
  const chain = chainOf(peer);
  const certificate = certificateFacts(peer, socket.authorized ? authorities.vouchesFor(chain) : 'no');
  const seen = { host, certificate };

  const unsafe = weaknessOf(socket, peer.raw, seen);
  if (unsafe !== null) return failed(unsafe);
  const problem = problemOf(socket, peer, seen) ?? weaknessAbove(chain, authorities, seen);
  if (problem === null) return ok(certificate);
  return accepted.includes(certificate.sha256) ? ok({ ...certificate, trusted: 'accepted' }) : failed(problem);
}

/** The host that was asked, and the certificate that it showed. */
interface Seen {
  readonly host: string;
  readonly certificate: Certificate;
}

/** What makes a channel unsafe with any server, even the right one; null where nothing does. */
function weaknessOf(socket: TLSSocket, own: Uint8Array, seen: Seen): Failure | null {
  const weakness = weaknessIn(own, 'certificate', seen);
  if (weakness !== null) return weakness;
  const key = exchangeSize(socket.getEphemeralKeyInfo());
  return key !== null && isWeakKey(key) ? { code: 'weak-key', ...seen, place: 'exchange', key } : null;
}

/** The first thing wrong with a certificate's dates, name or issuer; null where all are right. */
function problemOf(socket: TLSSocket, peer: DetailedPeerCertificate, seen: Seen): Failure | null {
  const { host, certificate } = seen;
  const now = Date.now();
  if (Date.parse(certificate.notAfter) < now) return { code: 'certificate-expired', ...seen };
  if (Date.parse(certificate.notBefore) > now) return { code: 'certificate-not-yet-valid', ...seen };
  if (!certificateCovers(certificate, host)) return { code: 'certificate-name-mismatch', ...seen };
  if (socket.authorized) return null;
  const url = missingIssuerUrl(peer);
  const detail = String(socket.authorizationError);
  return { code: 'certificate-untrusted', ...seen, detail, ...(url === null ? {} : { missingIssuerUrl: url }) };
}

/**
 * Where the certificate of the issuer can be had, where the server does not send it; null where it does, and where its own certificate does
 * not say. Public authorities always say it. RFC 5280 §4.2.2.1.
 */
function missingIssuerUrl({ issuerCertificate, infoAccess }: DetailedPeerCertificate): string | null {
  // A self-signed certificate is its own issuer.
  if (issuerCertificate !== undefined) return null;
  const urls = infoAccess?.['CA Issuers - URI'] ?? [];
  return urls.find((url) => is(issuerUrlSchema, url)) ?? null;
}

/**
 * A weak key between the server's certificate and the authority that is trusted by choice, whose own key is not judged; null where
 * there is none. A chain longer than `chainLength` is not trusted.
 */
function weaknessAbove(chain: readonly Uint8Array[], authorities: TrustedAuthorities, seen: Seen): Failure | null {
  if (chain.length > chainLength) return { code: 'certificate-untrusted', ...seen, detail: 'CERT_CHAIN_TOO_LONG' };
  for (const [place, certificate] of chain.entries()) {
    const weakness = place === 0 ? null : weaknessIn(certificate, 'authority', seen);
    if (weakness === null) continue;
    // Certificates that a server sends above a trusted authority do not matter.
    return authorities.vouchesFor(chain.slice(1, place + 1)) === 'no' ? weakness : null;
  }
  return null;
}

/** The failure for a weak key in one certificate; null where the key is strong enough. */
function weaknessIn(certificate: Uint8Array, place: 'certificate' | 'authority', seen: Seen): Failure | null {
  const key = parsePublicKey(certificate);
  if (key === null) return { code: 'tls-failed', detail: 'UNREADABLE_KEY' };
  if (key.size === null || !isWeakKey(key.size)) return null;
  const { host, certificate: shown } = seen;
  return { code: 'weak-key', host, certificate: { ...shown, trusted: 'no' }, place, key: key.size };
}

/** The size of the exchange's key; null where there was none, or with BoringSSL, which gives no size and has no short keys. */
function exchangeSize(info: EphemeralKeyInfo | object | null): KeySize | null {
  if (info === null || !('type' in info) || typeof info.size !== 'number') return null;
  return { kind: info.type === 'DH' ? 'DH' : 'EC', bits: info.size };
}

/** The certificates of a chain in DER; one more than `chainLength` where the chain is longer. */
function chainOf(peer: DetailedPeerCertificate): readonly Uint8Array[] {
  const chain: Uint8Array[] = [];
  let next: DetailedPeerCertificate | undefined = peer;
  while (next?.raw !== undefined && chain.length <= chainLength) {
    chain.push(next.raw);
    // A root is its own issuer.
    next = next.issuerCertificate === next ? undefined : next.issuerCertificate;
  }
  return chain;
}
