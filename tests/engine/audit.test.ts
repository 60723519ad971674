import { describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import { createAuditSearch, workInParallel } from '../../electron/engine/audit/audit';
import { request } from './discover-scripted';
import { noLogins } from './no-logins';
import { type ScriptedNetwork, scriptedPorts } from './scripted-network';
import { createVirtualClock } from './virtual-clock';

const { signal } = new AbortController();
const address = '192.31.196.7';

/** Two domains whose records name the same servers. */
const network: ScriptedNetwork = {
  rttMs: 20,
  addresses: { 'imap.host.example': address, 'smtp.host.example': address },
  mx: {
    'fir.example': [{ preference: 10, exchange: 'mx.host.example' }],
    'oak.example': [{ preference: 10, exchange: 'mx.host.example' }],
  },
  srv: Object.fromEntries(
    ['fir', 'oak'].flatMap((tree) => [
      [`_imaps._tcp.${tree}.example`, [{ priority: 0, weight: 1, port: 993, target: 'imap.host.example' }]],
      [`_submissions._tcp.${tree}.example`, [{ priority: 0, weight: 1, port: 465, target: 'smtp.host.example' }]],
    ]),
  ),
  ports: {
    [`${address}:993`]: { speaks: 'imap', tls: 'tls', names: ['imap.host.example', 'smtp.host.example'] },
    [`${address}:465`]: { speaks: 'smtp', tls: 'tls', names: ['imap.host.example', 'smtp.host.example'] },
  },
};

function target(domain: string) {
  return { input: { text: domain, kind: 'domain', domain, address: null }, name: null } as const;
}

describe('the searches of an audit', () => {
  it('connect once to servers that their domains share, and tell so in each report', async () => {
    const clock = createVirtualClock();
    const { ports, trace } = scriptedPorts(network, clock, noLogins);
    const search = createAuditSearch(request, ports);
    const first = await clock.play(search(target('fir.example'), signal));
    const opened = trace.connections.filter((place) => /:(?:993|465)$/.test(place)).length;
    const second = await clock.play(search(target('oak.example'), signal));

    expect(trace.connections.filter((place) => /:(?:993|465)$/.test(place))).toHaveLength(opened);
    for (const found of [first, second]) {
      expect(found).toMatchObject({ ok: true, value: { outcome: 'found', incoming: { proven: true } } });
      if (!found.ok) continue;
      expect(found.value.disclosed).toContainEqual({ to: 'imap.host.example', what: 'connection', over: 'tls' });
    }
  });

  it('connect again once the proof is old', async () => {
    const clock = createVirtualClock();
    const { ports, trace } = scriptedPorts(network, clock, noLogins);
    const search = createAuditSearch(request, ports);
    await clock.play(search(target('fir.example'), signal));
    const opened = trace.connections.length;
    await clock.play(clock.wait(limits.proofMs, signal));
    await clock.play(search(target('oak.example'), signal));

    expect(trace.connections.length).toBeGreaterThan(opened);
  });

  it('find the same however many of them wait for one machine', async () => {
    const clock = createVirtualClock();
    const { ports } = scriptedPorts(network, clock, noLogins);
    const search = createAuditSearch({ ...request, deadlineMs: 1_000 }, ports);
    const { connections } = ports.ledger;
    const taken = Array.from({ length: limits.connectionsAtOnce }, () => connections.enter([address], 'probe', signal));
    const found = search(target('fir.example'), signal);
    await clock.play(clock.wait(5_000, signal));
    for (const place of taken) (await place)();

    expect(await clock.play(found)).toMatchObject({ ok: true, value: { outcome: 'found' } });
  });

  it('give a mistake of ours for its own input, and go on', async () => {
    const clock = createVirtualClock();
    const { ports } = scriptedPorts(network, clock, noLogins);
    const broken = { ...ports.resolver, mx: () => Promise.reject(new TypeError('planted')) };
    const search = createAuditSearch(request, { ...ports, resolver: broken });

    expect(await clock.play(search(target('fir.example'), signal))).toMatchObject({ ok: false });
    expect(await clock.play(search(target('oak.example'), signal))).toMatchObject({ ok: false });
  });
});

describe('workInParallel', () => {
  it('works on so many at a time, and asks for the next only when one is done', async () => {
    const items = Array.from({ length: 20 }, (_, index) => index);
    const done: number[] = [];
    let asked = 0;
    let working = 0;
    let most = 0;
    const next = async () => items[asked++] ?? null;
    const work = async (item: number) => {
      working += 1;
      most = Math.max(most, working);
      expect(asked - done.length).toBeLessThanOrEqual(3);
      await new Promise((resolve) => setImmediate(resolve));
      working -= 1;
      done.push(item);
    };
    await workInParallel(3, next, work, signal);

    expect({ most, done: [...done].sort((a, b) => a - b) }).toEqual({ most: 3, done: items });
  });

  it('begins nothing once the signal is aborted', async () => {
    const stop = new AbortController();
    const done: number[] = [];
    const work = async (item: number) => {
      done.push(item);
      if (item === 5) stop.abort();
    };
    let item = 0;
    await workInParallel(1, async () => item++, work, stop.signal);

    expect(done).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
