import { connect, createServer, type Socket } from 'node:net';
import { listenOnLoopback } from '../../electron/node/scripted-server/loopback-listener';

/** A place in front of a server where everything that clients send is overheard. */
export interface WireTap {
  readonly port: number;
  /** All bytes of all clients, one a character: TLS is not opened, so what can be read here was said in the clear. */
  heard(): string;
  openNow(): number;
  openedEver(): number;
  close(): Promise<void>;
}

/** Opens a port of loopback whose connections are those to another port; ends and resets pass through. */
export async function startWireTap(serverPort: number): Promise<WireTap> {
  const chunks: Buffer[] = [];
  const open = new Set<Socket>();
  let opened = 0;
  const server = createServer((client) => {
    opened += 1;
    open.add(client);
    client.once('close', () => open.delete(client));
    client.on('data', (chunk: Buffer) => chunks.push(chunk));
    const upstream = connect({ port: serverPort, host: '127.0.0.1', noDelay: true });
    forward(client, upstream);
    forward(upstream, client);
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => {
      if (!upstream.readableEnded) client.destroy();
      // What the client still says is heard out, or its end would never come.
      client.resume();
    });
  });
  const { port, close } = await listenOnLoopback(server);
  return {
    port,
    heard: () => Buffer.concat(chunks).toString('latin1'),
    openNow: () => open.size,
    openedEver: () => opened,
    close,
  };
}

function forward(from: Socket, to: Socket): void {
  from.setNoDelay();
  from.pipe(to);
  from.on('error', () => {
    // Node never closes a socket that is reset while it says goodbye, and then never exits.
    if (to.writableEnded) to.destroy();
    else if (!to.destroyed) to.resetAndDestroy();
  });
}
