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

/** Hears what clients do. The server itself records nothing. */
interface Listener {
  /** Hears each line, without its end. */
  readonly line?: (line: string, isSecure: boolean) => void;
  /** Called when a client has connected; gives the listener of its connection. */
  readonly connected?: () => ConnectionListener;
}

/** Hears one connection. */
export interface ConnectionListener {
  /** Hears bytes as they come, decrypted where they come over TLS. */
  readonly received: (bytes: Uint8Array, isSecure: boolean) => void;
  /** Called when TLS is established; the name is that of SNI, null where there was none. */
  readonly secured: (serverName: string | null) => void;
  readonly closed: () => void;
}

const nobody: ConnectionListener = {
  received: () => undefined,
  secured: () => undefined,
  closed: () => undefined,
};

const dialects: Readonly<Record<Protocol, Dialect>> = { smtp: smtpDialect, imap: imapDialect, pop3: pop3Dialect };

/** Starts a mail server as described, on a free port of loopback. */
export async function startMailServer(
  description: MailServerDescription,
  certificates: CertificateMaker,
  listener: Listener = {},
): Promise<LoopbackListener> {
  return await listenOnLoopback(await createMailServer(description, certificates, listener));
}

/** Starts a mail server whose certificate is made only when a client first asks for TLS, because most of many servers are never asked. */
export async function startIdleMailServer(
  description: MailServerDescription,
  certificates: CertificateMaker,
): Promise<LoopbackListener> {
  let secureContext: Promise<SecureContext> | null = null;
  const giveContext = () => {
    secureContext ??= secureContextOf(description, certificates);
    return secureContext;
  };
  return await listenOnLoopback(serverOver(giveContext, description, {}));
}

/** Makes a mail server as described, which does not listen yet. */
export async function createMailServer(
  description: MailServerDescription,
  certificates: CertificateMaker,
  listener: Listener,
): Promise<Server> {
  const secureContext = await secureContextOf(description, certificates);
  return serverOver(() => secureContext, description, listener);
}

/** Gives the TLS context of a server. */
type GiveContext = () => SecureContext | Promise<SecureContext>;

function serverOver(giveContext: GiveContext, description: MailServerDescription, listener: Listener): Server {
  return createServer({ noDelay: true }, (socket) => {
    void converse(socket, description, giveContext, listener);
  });
}

async function converse(
  socket: Socket,
  description: MailServerDescription,
  giveContext: GiveContext,
  { line, connected }: Listener,
): Promise<void> {
  const ended = new AbortController();
  const hearer = connected?.() ?? nobody;
  // Clients may break a connection at any time.
  socket.on('error', () => undefined).once('close', () => ended.abort());
  socket.once('close', hearer.closed);

  const startTls = async () => {
    const secureContext = await giveContext();
    // The client may have left meanwhile.
    if (socket.destroyed) return socket;
    const requestCert = description.tls?.wantsClientCertificate ?? false;
    const options = { isServer: true, secureContext, requestCert, rejectUnauthorized: requestCert };
    const over = new TLSSocket(socket, options);
    return await new Promise<TLSSocket>((resolve) => {
      over.once('secure', () => hearer.secured(serverNameOf(over)));
      over.once('secure', () => resolve(over)).once('close', () => resolve(over));
      // A client may break a handshake; that is no error of this server.
      over.on('error', () => undefined);
    });
  };
  await playSession(serve(description, dialects[description.protocol]), socket, {
    clock: createSystemClock(),
    signal: ended.signal,
    delayMs: description.delayMs ?? 0,
    startTls,
    reset: () => socket.resetAndDestroy(),
    heard: line ?? (() => undefined),
    received: hearer.received,
  });
  socket.end();
}

/** The name that a client asked for by SNI; Node's types lack the field. */
function serverNameOf(socket: TLSSocket): string | null {
  return (socket as { readonly servername?: string | false }).servername || null;
}
