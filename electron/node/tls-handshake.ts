import type { Duplex } from 'node:stream';
import * as tls from 'node:tls';
import type { Certificate } from '../contract/certificate';
import type { Failure } from '../contract/failure';
import type { TlsFacts } from '../contract/probe-evidence';
import { failed, ok, type Result } from '../contract/result';
import { limits } from '../core/limits';
import type { Clock, Opening } from '../engine/ports';
import { guardClearText } from './clear-text-guard';
import { closePolitely, type Farewell } from './close-politely';
import { type ErrorPlace, failureFromError } from './failure-from-error';
import { ipVersion } from './ip-version';
import { judgeCertificate } from './judge-certificate';
import type { TrustedAuthorities } from './trusted-authorities';
import { withinLimit } from './within-limit';

/** A TLS channel whose certificate was verified for the host. */
export interface SecureChannel {
  readonly socket: tls.TLSSocket;
  readonly tls: TlsFacts;
  readonly certificate: Certificate;
}

/** The server that TLS is started with, and what is needed to judge it. */
export interface Handshake {
  readonly place: Omit<ErrorPlace, 'stage'>;
  /** `tls` where TLS starts with the first byte, `starttls` where the server has agreed to start it. */
  readonly security: 'tls' | 'starttls';
  readonly authorities: TrustedAuthorities;
  /** SHA-256 of certificates whose risk the user accepted. */
  readonly acceptedCertificates: readonly string[];
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** How the session ends where TLS or the certificate fails; the connection is cut where it is left out. */
  readonly farewell?: Farewell;
}

/** A handshake under way: the socket that will carry the channel, and the outcome. */
interface StartedTls {
  readonly socket: tls.TLSSocket;
  /** Where this is a failure, nothing but the farewell, which tells nothing, is sent over the socket. */
  readonly outcome: Promise<Opening<SecureChannel>>;
}

/**
 * Starts TLS over an open socket and verifies the certificate before anything is sent. Only a verified channel leaves this function. A
 * handshake that is stopped may still end, because servers log a cut one as an error.
 */
export function startTls(transport: Duplex, handshake: Handshake): StartedTls {
  const { place, authorities, acceptedCertificates, clock, signal, farewell } = handshake;
  const { host } = place;
  let settleInTheClear = (_bytes: Buffer): void => undefined;
  // The server's first bytes hold its certificate, so they are held back until all authorities are in.
  const guarded = guardClearText(transport, authorities.prepare(), (bytes) => settleInTheClear(bytes));
  const options = judgedTlsOptions(host, { secureContext: authorities.preparingContext });
  const socket = tls.connect({ ...options, socket: guarded });
  // Node itself does so a moment later. A close_notify in between ends the program in Electron's Node 18.
  guarded.once('close', () => socket.destroy());
  // The channel's reader hears errors after the handshake. This listener keeps them from ending the program.
  socket.on('error', () => undefined);

  const start = withinLimit<SecureChannel>({ clock, signal, stage: 'tls', timeoutMs: limits.tlsMs }, (settle) => {
    settleInTheClear = (bytes) => settle(failed(clearTextFailure(handshake.security, bytes)));
    const fail = (error: unknown) => settle(failed(failureFromError(error, { ...place, stage: 'tls' })));
    const close = () => fail(null);
    const secure = () => settle(verify(socket, host, authorities, acceptedCertificates));
    socket.once('secureConnect', secure).once('error', fail).once('close', close);
    return () => socket.off('secureConnect', secure).off('error', fail).off('close', close);
  });
  const cut = () => {
    socket.destroy();
    transport.destroy();
  };
  const leave = async ({ code }: Failure, last: Farewell) => {
    const isInTheClear = code === 'injected-bytes' || code === 'not-tls';
    await (isInTheClear ? closePolitely(transport, clock, null) : closePolitely(socket, clock, last));
    cut();
  };
  const outcome = start.then((started) => {
    if (started.ok) return started;
    if (farewell !== undefined) return { ...started, left: leave(started.failure, farewell) };
    cut();
    return started;
  });
  return { socket, outcome };
}

/**
 * The options of a TLS connection whose certificate `verify` judges: our authorities, TLS 1.2 or newer, SNI unless the
 * host is an IP address. Node must not refuse a certificate itself, because then none is left to explain.
 */
export function judgedTlsOptions(
  host: string,
  { secureContext }: Pick<TrustedAuthorities, 'secureContext'>,
): tls.ConnectionOptions {
  return {
    secureContext,
    rejectUnauthorized: false,
    checkServerIdentity: () => undefined,
    ...(ipVersion(host) === 0 ? { servername: host } : {}),
  };
}

/** The verified channel over a socket after its handshake, or what is wrong with its certificate. */
export function verify(
  socket: tls.TLSSocket,
  host: string,
  authorities: TrustedAuthorities,
  acceptedCertificates: readonly string[],
): Result<SecureChannel, Failure> {
  const certificate = judgeCertificate(socket, host, authorities, acceptedCertificates);
  if (!certificate.ok) return certificate;
  const cipher = socket.getCipher();
  const facts = { version: socket.getProtocol() ?? '', cipher: cipher.standardName ?? cipher.name };
  return ok({ socket, tls: facts, certificate: certificate.value });
}

function clearTextFailure(security: 'tls' | 'starttls', bytes: Buffer): Failure {
  if (security === 'starttls') return { code: 'injected-bytes' };
  const [line = ''] = bytes.toString('utf8').split(/\r?\n/, 1);
  return { code: 'not-tls', heard: line.slice(0, limits.seenChars) };
}
