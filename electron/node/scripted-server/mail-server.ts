import { createServer, type Server, type Socket } from 'node:net';
import { type SecureContext, TLSSocket } from 'node:tls';
import type { Protocol } from '../../contract/candidate';
import { createSystemClock } from '../system-clock';
import type { CertificateMaker } from './certificate-maker';
import { imapDialect } from './imap-dialect';
import { type LoopbackListener, listenOnLoopback } from './loopback-listener';
import { playSession } from './play-session';
import { pop3Dialect } from './pop3-dialect';
import { secureContextOf } from './secure-context';
import type { MailServerDescription } from './server-description';
import { type Dialect, serve } from './session';
import { smtpDialect } from './smtp-dialect';

/** Hears each line that clients say, without its end; the server itself keeps nothing. */
export type Listener = (line: string, isSecure: boolean) => void;

const dialects: Readonly<Record<Protocol, Dialect>> = { smtp: smtpDialect, imap: imapDialect, pop3: pop3Dialect };

/** Starts a mail server as described, on a free port of loopback. */
export async function startMailServer(
  description: MailServerDescription,
  certificates: CertificateMaker,
  heard: Listener = () => undefined,
): Promise<LoopbackListener> {
  return await listenOnLoopback(await createMailServer(description, certificates, heard));
}

/** A mail server as described, not listening yet. */
export async function createMailServer(
  description: MailServerDescription,
  certificates: CertificateMaker,
  heard: Listener,
): Promise<Server> {
  const secureContext = await secureContextOf(description, certificates);
  return createServer({ noDelay: true }, (socket) => {
    void converse(socket, description, secureContext, heard);
  });
}

async function converse(
  socket: Socket,
  description: MailServerDescription,
  secureContext: SecureContext,
  heard: Listener,
): Promise<void> {
  const ended = new AbortController();
  // Clients leave when they like.
  socket.on('error', () => undefined).once('close', () => ended.abort());

  const startTls = () => {
    const requestCert = description.tls?.wantsClientCertificate ?? false;
    const options = { isServer: true, secureContext, requestCert, rejectUnauthorized: requestCert };
    const over = new TLSSocket(socket, options);
    return new Promise<TLSSocket>((resolve) => {
      over.once('secure', () => resolve(over)).once('close', () => resolve(over));
      // What a client does to a handshake is its own business.
      over.on('error', () => undefined);
    });
  };
  await playSession(serve(description, dialects[description.protocol]), socket, {
    clock: createSystemClock(),
    signal: ended.signal,
    delayMs: description.delayMs ?? 0,
    startTls,
    reset: () => socket.resetAndDestroy(),
    heard,
  });
  socket.end();
}
