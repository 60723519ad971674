import { connect, createServer, type Socket } from 'node:net';
import { listenOnLoopback } from '../../electron/node/scripted-server/loopback-listener';

/** A relay in front of a server that records everything that clients send. */
export interface WireTap {
  readonly port: number;
  /** All bytes of all clients, one character each. TLS is not decrypted, so readable text was sent in the clear. */
  heard(): string;
  /** How many clients have ended their connection by a reset. */
  resets(): number;
  openNow(): number;
  openedEver(): number;
  close(): Promise<void>;
}

/** Opens a loopback port that relays its connections to another port; ends and resets pass through. */
export async function startWireTap(serverPort: number): Promise<WireTap> {
  const chunks: Buffer[] = [];
  const open = new Set<Socket>();
  let opened = 0;
  let resets = 0;
  const server = createServer((client) => {
    opened += 1;
    open.add(client);
    client.once('close', () => open.delete(client));
    client.on('data', (chunk: Buffer) => chunks.push(chunk));
    client.once('error', () => {
      resets += 1;
    });
    const upstream = connect({ port: serverPort, host: '127.0.0.1', noDelay: true });
    forward(client, upstream);
    forward(upstream, client);
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => {
      if (!upstream.readableEnded) client.destroy();
      // The rest of the client's bytes is read, because the end of the connection comes after them.
      client.resume();
    });
  });
  const { port, close } = await listenOnLoopback(server);
  return {
    port,
    heard: () => Buffer.concat(chunks).toString('latin1'),
    resets: () => resets,
    openNow: () => open.size,
    openedEver: () => opened,
    close,
  };
}

function forward(from: Socket, to: Socket): void {
  from.setNoDelay();
  from.pipe(to);
  from.on('error', () => {
    // Node never closes a socket that is reset while it ends, and then the process never exits.
    if (to.writableEnded) to.destroy();
    else if (!to.destroyed) to.resetAndDestroy();
  });
}
