import { type AddressInfo, createServer, type Server, Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import type { Clock } from '../../electron/engine/ports';
import { connectTcp as connectTcpForReal } from '../../electron/node/connect-tcp';
import { createSystemClock } from '../../electron/node/system-clock';
import { raceTcp } from '../../electron/node/tcp-race';

const clock = createSystemClock();
const forever = new AbortController().signal;
const open = new Set<Socket>();
let server: Server;
let port: number;

beforeEach(async () => {
  server = createServer((socket) => {
    open.add(socket);
    socket.resume().on('error', () => undefined);
    socket.once('close', () => open.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
});

afterEach(() => {
  for (const socket of open) socket.destroy();
  server.close();
});

function race(v4: readonly string[], v6: readonly string[] = [], on: Clock = clock, signal = forever) {
  return raceTcp({ host: 'mail.example', port, addresses: { v4, v6 } }, on, signal);
}

describe('raceTcp', () => {
  it('tries IPv6 first and turns to IPv4 as soon as it fails', async () => {
    const { attempts, result } = await race(['127.0.0.1'], ['::1']);

    expect(attempts).toEqual([
      { address: '::1', failure: expect.objectContaining({ code: expect.stringMatching(/refused|no-route/) }) },
      { address: '127.0.0.1', failure: null },
    ]);
    expect(result).toMatchObject({ ok: true, value: { address: '127.0.0.1' } });
    if (result.ok) result.value.socket.destroy();
  });

  it('starts the next attempt while one hangs, and closes the loser', async () => {
    // The time between two attempts is over before the network can answer.
    const impatient: Clock = {
      ...clock,
      wait: (ms, signal) => (ms === limits.raceMs ? Promise.resolve() : clock.wait(ms, signal)),
    };

    const { attempts, result } = await race(['127.0.0.1', '127.0.0.2'], [], impatient);

    expect(attempts.map(({ address }) => address)).toEqual(['127.0.0.1', '127.0.0.2']);
    expect(result).toMatchObject({ ok: true, value: { address: '127.0.0.1', isV6Silent: false } });
    if (result.ok) result.value.socket.destroy();
    await expect.poll(() => open.size).toBe(0);
  });

  it('tells where IPv6 addresses gave no answer, and IPv4 won', async () => {
    const connectTcp: typeof connectTcpForReal = (address, to) => {
      // A socket that never connects looks the same as an address that gives no answer.
      return address === '2001:db8::1' ? new Socket() : connectTcpForReal(address, to);
    };
    const target = { host: 'mail.example', port, addresses: { v4: ['127.0.0.1'], v6: ['2001:db8::1'] } };

    const { result } = await raceTcp(target, clock, forever, { connectTcp });

    expect(result).toMatchObject({ ok: true, value: { address: '127.0.0.1', isV6Silent: true } });
    if (result.ok) result.value.socket.destroy();
  });

  it('says refused where all addresses fail and one is refused', async () => {
    server.close();

    const { attempts, result } = await race(['127.0.0.1', '127.0.0.2']);

    expect(attempts).toHaveLength(2);
    expect(result).toEqual({ ok: false, failure: { code: 'refused', host: 'mail.example', port } });
  });

  it('says that there is no route to an address outside this computer’s networks', async () => {
    // Which addresses have none differs between computers, and between versions of Node for link-local ones.
    const connectTcp: typeof connectTcpForReal = () => {
      const socket = new Socket();
      queueMicrotask(() => socket.destroy(Object.assign(new Error('No route'), { code: 'ENETUNREACH' })));
      return socket;
    };
    const target = { host: 'mail.example', port, addresses: { v4: [], v6: ['2001:db8::1'] } };

    const { result } = await raceTcp(target, clock, forever, { connectTcp });

    expect(result).toEqual({ ok: false, failure: { code: 'no-route', host: 'mail.example', address: '2001:db8::1' } });
  });

  it('ends when its time is up, with nothing left open', async () => {
    const { result } = await race(['127.0.0.1'], [], { ...clock, wait: () => Promise.resolve() });

    expect(result).toEqual({ ok: false, failure: { code: 'timed-out', stage: 'connect', timeoutMs: limits.tcpMs } });
    await expect.poll(() => open.size).toBe(0);
  });

  it('ends at once when it is aborted', async () => {
    const stop = new AbortController();
    const racing = race(['127.0.0.1'], [], clock, stop.signal);

    stop.abort();

    expect((await racing).result.ok).toBe(false);
    await expect.poll(() => open.size).toBe(0);
  });
});
