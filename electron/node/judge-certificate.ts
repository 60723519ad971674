import * as tls from 'node:tls';
import type { Certificate } from '../contract/certificate';
import type { Failure } from '../contract/failure';
import { failed, ok, type Result } from '../contract/result';
import { certificateFacts } from './certificate-facts';
import type { TrustedAuthorities } from './trusted-authorities';

/** Certificates of a chain, the server's own first; a chain longer than this is no honest one. */
const chainLength = 12;

/**
 * The certificate of a finished handshake, or the first thing wrong with it: expired, not yet valid, another name,
 * untrusted. Dates and names come first because they are what can be explained; a certificate further up the chain
 * that expired makes the whole untrusted, with the TLS library's code. One that the user accepted passes as it is.
 *
 * @param accepted - SHA-256 of accepted certificates.
 */
export function judgeCertificate(
  socket: tls.TLSSocket,
  host: string,
  authorities: TrustedAuthorities,
  accepted: readonly string[],
): Result<Certificate, Failure> {
  const peer = socket.getPeerCertificate(true);
  // Only a cipher suite without certificates leaves this empty, and no such suite is offered.
  if (peer?.raw === undefined) return failed({ code: 'tls-failed', detail: 'NO_CERTIFICATE' });

  const certificate = certificateFacts(peer, socket.authorized ? authorities.vouchesFor(chainOf(peer)) : 'no');
  const problem = problemOf(socket, peer, { host, certificate });
  if (problem === null) return ok(certificate);
  return accepted.includes(certificate.sha256) ? ok({ ...certificate, trusted: 'accepted' }) : failed(problem);
}

/** The first thing wrong with a certificate; null where nothing is. */
function problemOf(
  socket: tls.TLSSocket,
  peer: tls.PeerCertificate,
  seen: { readonly host: string; readonly certificate: Certificate },
): Failure | null {
  const { host, certificate } = seen;
  const now = Date.now();
  if (Date.parse(certificate.notAfter) < now) return { code: 'certificate-expired', ...seen };
  if (Date.parse(certificate.notBefore) > now) return { code: 'certificate-not-yet-valid', ...seen };
  if (tls.checkServerIdentity(host, peer) !== undefined) return { code: 'certificate-name-mismatch', ...seen };
  if (socket.authorized) return null;
  return { code: 'certificate-untrusted', ...seen, detail: String(socket.authorizationError) };
}

function chainOf(peer: tls.DetailedPeerCertificate): readonly Uint8Array[] {
  const chain: Uint8Array[] = [];
  let next: tls.DetailedPeerCertificate | undefined = peer;
  while (next?.raw !== undefined && chain.length < chainLength) {
    chain.push(next.raw);
    // A root names itself as its issuer.
    next = next.issuerCertificate === next ? undefined : next.issuerCertificate;
  }
  return chain;
}
