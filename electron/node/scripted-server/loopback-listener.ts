import type { AddressInfo, Server, Socket } from 'node:net';

/** A server that listens on loopback only. */
export interface LoopbackListener {
  readonly port: number;
  /** Stops listening and ends all connections; resolves when all are ended. */
  close(): Promise<void>;
}

/** Starts a server on a free port of loopback. */
export async function listenOnLoopback(server: Server, address = '127.0.0.1'): Promise<LoopbackListener> {
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    // Clients may break a connection at any time.
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, address, resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
