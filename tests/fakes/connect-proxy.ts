import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A proxy on loopback, and what it was asked. */
export interface ConnectProxy {
  readonly port: number;
  /** The complete head of each request. */
  readonly heads: readonly string[];
  openSockets(): number;
  close(): void;
}

/** What a proxy does with a request: says something and closes, says nothing, or leads to a port of loopback. */
export type ProxyAnswer =
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'hang' }
  | { readonly kind: 'lead'; readonly to: number; readonly breakAfterBytes?: number };

/** Starts a proxy that answers every request the same way. */
export async function startConnectProxy(answer: ProxyAnswer): Promise<ConnectProxy> {
  const heads: string[] = [];
  const open = new Set<Socket>();
  const track = (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => undefined).once('close', () => open.delete(socket));
  };
  const server = createServer((client) => {
    track(client);
    let heard = '';
    const listen = (chunk: Buffer) => {
      heard += chunk.toString('latin1');
      if (!heard.includes('\r\n\r\n')) return;
      client.off('data', listen);
      heads.push(heard);
      if (answer.kind === 'say') client.end(answer.text);
      if (answer.kind === 'lead') lead(client, answer);
    };
    client.on('data', listen);
  });
  const lead = (client: Socket, { to, breakAfterBytes = Infinity }: Extract<ProxyAnswer, { kind: 'lead' }>) => {
    const host = connect(to, '127.0.0.1');
    track(host);
    client.write('HTTP/1.1 200 Connection established\r\n\r\n');
    let bytes = 0;
    host.on('data', (chunk) => {
      bytes += chunk.length;
      if (bytes > breakAfterBytes) client.destroy();
      else client.write(chunk);
    });
    client.pipe(host);
    host.once('close', () => client.destroy());
    client.once('close', () => host.destroy());
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    heads,
    openSockets: () => open.size,
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
