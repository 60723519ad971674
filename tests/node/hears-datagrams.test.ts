import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { hearsDatagrams } from '../../electron/node/hears-datagrams';
import { createSystemClock } from '../../electron/node/system-clock';

const clock = createSystemClock();
const forever = new AbortController().signal;

let nameServer: Socket | null = null;
afterEach(() => {
  nameServer?.close();
  nameServer = null;
});

async function portOfNameServer(answer: (socket: Socket, port: number) => void): Promise<number> {
  const socket = createSocket('udp4');
  nameServer = socket;
  socket.on('message', (_, { port }) => answer(socket, port));
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return socket.address().port;
}

describe('hearsDatagrams', () => {
  it('hears a name server that answers, whatever it says', async () => {
    const port = await portOfNameServer((socket, to) => socket.send('no', to, '127.0.0.1'));
    expect(await hearsDatagrams(`127.0.0.1:${port}`, clock, forever)).toBe(true);
  });

  it('hears nothing where no server listens', async () => {
    const port = await portOfNameServer(() => undefined);
    nameServer?.close();
    nameServer = null;
    expect(await hearsDatagrams(`127.0.0.1:${port}`, clock, forever)).toBe(false);
  });

  it.each(['255.255.255.255', '[fe80::1]:53'])(
    'hears nothing from %s, which no datagram reaches from here',
    async (server) => {
      expect(await hearsDatagrams(server, clock, forever)).toBe(false);
    },
  );

  it('stops listening with the run', async () => {
    const port = await portOfNameServer(() => undefined);
    const controller = new AbortController();
    const heard = hearsDatagrams(`127.0.0.1:${port}`, clock, controller.signal);
    controller.abort();
    expect(await heard).toBe(false);
  });
});
