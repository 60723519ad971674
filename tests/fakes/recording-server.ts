import { type AddressInfo, createServer, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext, TLSSocket } from 'node:tls';
import type { ServerIdentity } from './certificates';

/** What a server does when it has heard a line. */
export type Reaction =
  /** Sends text; LF becomes CR LF and the last line gets one too. */
  | { readonly send: string }
  /** Sends bytes as they stand. */
  | { readonly raw: string | Buffer }
  /** Sends text, then starts TLS; `inject` is sent before it, in the same segment or one of its own. */
  | { readonly startTls: string; readonly inject?: string; readonly segment?: 'same' | 'own' }
  | { readonly close: true }
  | { readonly reset: true }
  | { readonly nothing: true };

/** How a server behaves on every connection. */
export interface ServerScript {
  /** Before anything was heard. */
  readonly greeting: Reaction;
  readonly react: (line: string, isSecure: boolean) => Reaction;
  /** TLS from the first byte. */
  readonly isImplicit?: boolean;
  readonly identity?: ServerIdentity;
  readonly tlsVersion?: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3';
}

/** A server on loopback that keeps everything it is told. */
export interface RecordingServer {
  readonly port: number;
  /** What was heard before TLS, TLS records left out, and what was heard over it. */
  readonly clear: () => string;
  readonly overTls: () => string;
  /** Server names asked for by SNI. */
  readonly serverNames: readonly (string | false | null)[];
  /** Connections that are open now, and ever were. */
  readonly openNow: () => number;
  readonly openedEver: () => number;
  close(): Promise<void>;
}

/** Starts a server on 127.0.0.1, or another address of loopback. */
export async function startRecordingServer(script: ServerScript, address = '127.0.0.1'): Promise<RecordingServer> {
  const heard = { clear: '', overTls: '' };
  const open = new Set<Socket>();
  const serverNames: (string | false | null)[] = [];
  let opened = 0;

  const server = createServer((socket) => {
    opened += 1;
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    socket.on('error', () => undefined);
    if (script.isImplicit === true) converse(secure(socket), true, socket);
    else converse(socket, false, socket);
  });

  function secure(socket: Socket): TLSSocket {
    const { tlsVersion, identity } = script;
    const versions = tlsVersion === undefined ? {} : { minVersion: tlsVersion, maxVersion: tlsVersion };
    const secureContext = createSecureContext({ ...identity, ...versions });
    const over = new TLSSocket(socket, { isServer: true, secureContext });
    over.on('error', () => undefined);
    over.once('end', () => socket.destroy());
    over.once('secure', () => serverNames.push((over as { readonly servername?: string | false }).servername ?? null));
    return over;
  }

  function converse(stream: Duplex, isSecure: boolean, accepted: Socket): void {
    let rest = '';
    const take = (chunk: Buffer) => {
      const text = chunk.toString('latin1');
      heard[isSecure ? 'overTls' : 'clear'] += text;
      rest += text;
      for (let end = rest.indexOf('\n'); end !== -1; end = rest.indexOf('\n')) {
        const line = rest.slice(0, end).replace(/\r$/, '');
        rest = rest.slice(end + 1);
        act(script.react(line, isSecure));
      }
    };
    const act = (reaction: Reaction) => {
      if (stream.destroyed) return;
      if ('send' in reaction) stream.write(crlf(reaction.send));
      else if ('raw' in reaction) stream.write(reaction.raw);
      else if ('close' in reaction) stream.end();
      else if ('reset' in reaction) setTimeout(() => accepted.resetAndDestroy(), 20);
      else if ('startTls' in reaction) startTls(reaction);
    };
    const startTls = ({ startTls: reply, inject = '', segment }: Extract<Reaction, { startTls: string }>) => {
      stream.off('data', take);
      if (segment === 'own') {
        stream.write(crlf(reply));
        setTimeout(() => stream.write(inject), 30).unref();
        stream.resume();
        return;
      }
      stream.write(crlf(reply) + inject);
      converse(secure(accepted), true, accepted);
    };
    stream.on('data', take);
    if (!isSecure) act(script.greeting);
    else if (script.isImplicit === true) stream.once('secure', () => act(script.greeting));
  }

  await new Promise<void>((resolve) => server.listen(0, address, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    clear: () => heard.clear,
    overTls: () => heard.overTls,
    serverNames,
    openNow: () => open.size,
    openedEver: () => opened,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

function crlf(text: string): string {
  return `${text.replaceAll('\n', '\r\n')}\r\n`;
}
