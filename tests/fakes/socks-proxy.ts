import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A SOCKS 5 proxy on loopback, and the hosts it was asked for, with the sign-in before each where there was one. */
export interface SocksProxy {
  readonly port: number;
  readonly asked: readonly string[];
  close(): void;
}

/** What a SOCKS proxy wants and says: `status` is the reply code of RFC 1928 §6, 0 leads to the port of loopback. */
export interface SocksManners {
  readonly leadsTo: number;
  readonly status?: number;
  readonly wantsSignIn?: boolean;
}

/** Starts a proxy that takes hosts by name and reads each message of the client in one piece, as small messages come. */
export async function startSocksProxy({ leadsTo, status = 0, wantsSignIn = false }: SocksManners): Promise<SocksProxy> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((client) => {
    open.add(client);
    client.on('error', () => undefined).once('close', () => open.delete(client));
    let signIn = '';
    const onHost = (bytes: Buffer) => {
      const length = bytes[4] ?? 0;
      asked.push(`${signIn}${bytes.subarray(5, 5 + length)}:${bytes.readUInt16BE(5 + length)}`);
      client.write(Buffer.from([5, status, 0, 1, 0, 0, 0, 0, 0, 0]));
      if (status === 0) lead(client, leadsTo);
      else client.end();
    };
    const onSignIn = (bytes: Buffer) => {
      const nameEnd = 2 + (bytes[1] ?? 0);
      signIn = `${bytes.subarray(2, nameEnd)}/${bytes.subarray(nameEnd + 1)}@`;
      client.once('data', onHost).write(Buffer.from([1, 0]));
    };
    client.once('data', (bytes) => {
      const method = wantsSignIn ? 2 : 0;
      const isOffered = bytes.subarray(2).includes(method);
      if (isOffered) client.once('data', wantsSignIn ? onSignIn : onHost);
      client.write(Buffer.from([5, isOffered ? method : 0xff]));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () => {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}

function lead(client: Socket, port: number): void {
  const host = connect(port, '127.0.0.1');
  host.on('error', () => undefined);
  client.pipe(host).pipe(client);
}
