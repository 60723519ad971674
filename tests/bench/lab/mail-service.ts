import { createServer, type Server, type Socket } from 'node:net';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { Protocol, Security } from '../../../electron/contract/candidate';
import type { ServerIdentity } from '../../../electron/node/scripted-server/certificates';
import { imapDialect } from '../../../electron/node/scripted-server/imap-dialect';
import { playSession } from '../../../electron/node/scripted-server/play-session';
import { pop3Dialect } from '../../../electron/node/scripted-server/pop3-dialect';
import type { MailServerDescription } from '../../../electron/node/scripted-server/server-description';
import { type Dialect, serve } from '../../../electron/node/scripted-server/session';
import { smtpDialect } from '../../../electron/node/scripted-server/smtp-dialect';
import { createSystemClock } from '../../../electron/node/system-clock';

const dialects: Readonly<Record<Protocol, Dialect>> = { imap: imapDialect, pop3: pop3Dialect, smtp: smtpDialect };

/** What is served on which port. */
export const mailPorts: Readonly<Record<number, { readonly protocol: Protocol; readonly security: Security }>> = {
  993: { protocol: 'imap', security: 'tls' },
  10993: { protocol: 'imap', security: 'tls' },
  143: { protocol: 'imap', security: 'starttls' },
  995: { protocol: 'pop3', security: 'tls' },
  110: { protocol: 'pop3', security: 'starttls' },
  465: { protocol: 'smtp', security: 'tls' },
  587: { protocol: 'smtp', security: 'starttls' },
  10587: { protocol: 'smtp', security: 'starttls' },
  2525: { protocol: 'smtp', security: 'starttls' },
  25: { protocol: 'smtp', security: 'none' },
};

/** What a mail server of the lab is made from. */
export interface MailService {
  readonly description: MailServerDescription;
  readonly identity: ServerIdentity;
  /** Called once for each sign-in that a client tries. */
  readonly onSignIn: () => void;
}

/** A mail server as described, not listening yet. It answers at once: nothing waits to fill a packet. */
export function createMailService(service: MailService): Server {
  return createServer({ noDelay: true }, (socket) => void converse(socket, service));
}

async function converse(socket: Socket, { description, identity, onSignIn }: MailService): Promise<void> {
  const ended = new AbortController();
  // Clients leave as they like.
  socket.on('error', () => undefined).once('close', () => ended.abort());
  const startTls = () => {
    const over = new TLSSocket(socket, { isServer: true, secureContext: createSecureContext(identity) });
    return new Promise<TLSSocket>((resolve) => {
      over.once('secure', () => resolve(over)).once('close', () => resolve(over));
      over.on('error', () => undefined);
    });
  };
  await playSession(serve(description, dialects[description.protocol]), socket, {
    clock: createSystemClock(),
    signal: ended.signal,
    delayMs: 0,
    startTls,
    reset: () => socket.resetAndDestroy(),
    heard: (line) => {
      if (/^(?:\S+ )?(?:AUTH|AUTHENTICATE|LOGIN|PASS) /i.test(line)) onSignIn();
    },
  });
  socket.end();
}
