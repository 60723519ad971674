import { type AddressInfo, connect, createServer, Socket } from 'node:net';
import { expect, it } from 'vitest';
import { createFamilyHistory } from '../../electron/node/family-history';
import { createSystemClock } from '../../electron/node/system-clock';
import { raceTcp } from '../../electron/node/tcp-race';

/** A socket that never connects to an IPv6 address: packets there disappear. */
function withoutIpv6(address: string, port: number): Socket {
  return address.includes(':') ? new Socket() : connect({ host: address, port });
}

it('makes silent IPv6 cost its delay only once', async () => {
  const server = createServer((socket) => socket.on('error', () => undefined).resume());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const clock = createSystemClock();
  const parts = { connectTcp: withoutIpv6, families: createFamilyHistory(clock) };
  const target = { host: 'mail.example', port, addresses: { v4: ['127.0.0.1'], v6: ['2001:db8::1'] } };
  const { signal } = new AbortController();

  const first = await raceTcp(target, clock, signal, parts);
  const second = await raceTcp(target, clock, signal, parts);

  expect(first.attempts.map(({ address }) => address)).toEqual(['2001:db8::1', '127.0.0.1']);
  expect(second.attempts.map(({ address }) => address)).toEqual(['127.0.0.1']);
  for (const { result } of [first, second]) if (result.ok) result.value.socket.destroy();
  server.close();
});

it('forgets what it has seen after ten minutes, and at once when IPv6 wins', () => {
  let nowMs = 0;
  const history = createFamilyHistory({ nowMs: () => nowMs });
  expect(history.first()).toBe('v6');

  history.note('v4', ['v6']);
  expect(history.first()).toBe('v4');
  nowMs = 600_000;
  expect(history.first()).toBe('v6');

  history.note('v4', ['v6']);
  history.note('v6', []);
  expect(history.first()).toBe('v6');
});
