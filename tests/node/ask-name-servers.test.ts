import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import type { Resolver } from '../../electron/engine/ports';
import { createResolver } from '../../electron/node/dns-resolver';
import { createFastClock } from '../fakes/fast-clock';
import { a, type DnsAnswer, numbersAndName, startUdpNameServer, type UdpNameServer } from '../fakes/udp-name-server';

const forever = new AbortController().signal;
const exchanger = [numbersAndName([10], 'mx.mail.example')];
const found = { ok: true, value: [{ preference: 10, exchange: 'mx.mail.example' }] };
const notFound = { ok: false, failure: { code: 'host-not-found', host: 'mail.example' } };

const servers: UdpNameServer[] = [];
const clock = createFastClock(5);

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function startServer(answers: Readonly<Record<string, DnsAnswer>>, delays = {}): Promise<UdpNameServer> {
  const server = await startUdpNameServer(answers, delays, clock);
  servers.push(server);
  return server;
}

function resolverOf(...asked: readonly { readonly address: string }[]): Resolver {
  return createResolver({ clock, servers: asked.map(({ address }) => address) });
}

async function timed<T>(act: Promise<T>): Promise<{ readonly value: T; readonly tookMs: number }> {
  const startedMs = clock.nowMs();
  return { value: await act, tookMs: clock.nowMs() - startedMs };
}

describe('several name servers', () => {
  it('are not asked while the first one answers', async () => {
    const first = await startServer({ 'MX mail.example': exchanger });
    const second = await startServer({});

    expect(await resolverOf(first, second).mx('mail.example', forever)).toEqual(found);
    expect(second.questions).toEqual([]);
  });

  it('cost a fraction of a second where the first one is silent, and only once', async () => {
    const first = await startServer({ 'MX mail.example': 'silence', 'MX other.example': 'silence' });
    const second = await startServer({ 'MX mail.example': exchanger, 'MX other.example': exchanger });
    const resolver = resolverOf(first, second);

    const once = await timed(resolver.mx('mail.example', forever));
    const again = await timed(resolver.mx('other.example', forever));

    expect(once.value).toEqual(found);
    expect(once.tookMs).toBeLessThan(1_000);
    expect(again.value).toEqual(found);
    expect(again.tookMs).toBeLessThan(limits.raceMs);
  });

  it.each(['server-failure', 'refused'] as const)('are asked at once where the first one says %s', async (answer) => {
    const first = await startServer({ 'MX mail.example': answer });
    const second = await startServer({ 'MX mail.example': exchanger });

    expect(await resolverOf(first, second).mx('mail.example', forever)).toEqual(found);
    expect(first.questions).toEqual(['MX mail.example']);
  });

  it('are asked at once where no server listens at the first address', async () => {
    const gone = await startUdpNameServer({});
    gone.close();
    const second = await startServer({ 'MX mail.example': exchanger });

    expect(await resolverOf(gone, second).mx('mail.example', forever)).toEqual(found);
  });

  it('are asked a second time where all of them fail', async () => {
    const first = await startServer({ 'MX mail.example': 'server-failure' });
    const second = await startServer({ 'MX mail.example': 'server-failure' });

    const heard = await resolverOf(first, second).mx('mail.example', forever);

    expect(heard).toEqual({ ok: false, failure: { code: 'resolver-silent', host: 'mail.example' } });
    expect([first.questions.length, second.questions.length]).toEqual([2, 2]);
  });

  it('hide no name that only the first one knows, even where it is slow', async () => {
    const first = await startServer({ 'MX mail.example': exchanger }, { 'MX mail.example': 180 });
    const second = await startServer({ 'MX mail.example': 'no-name' });

    expect(await resolverOf(first, second).mx('mail.example', forever)).toEqual(found);
    expect(second.questions).toEqual(['MX mail.example']);
  });

  it('may say no in place of a silent one', async () => {
    const first = await startServer({ 'MX mail.example': 'silence' });
    const second = await startServer({ 'MX mail.example': 'no-name' });

    expect(await resolverOf(first, second).mx('mail.example', forever)).toEqual(notFound);
  });

  it('answer in place of one that drops only some questions', async () => {
    const first = await startServer({ 'A mail.example': [a('192.0.2.1')], 'MX mail.example': 'silence' });
    const second = await startServer({ 'MX mail.example': exchanger });
    const resolver = resolverOf(first, second);

    const [addresses, mx] = await Promise.all([
      resolver.addresses('mail.example', forever),
      resolver.mx('mail.example', forever),
    ]);

    expect(addresses).toEqual({ ok: true, value: { v4: ['192.0.2.1'], v6: [] } });
    expect(mx).toEqual(found);
  });

  it('are listened to until the run is over, and no longer', async () => {
    const first = await startServer({ 'MX mail.example': 'silence' });
    const second = await startServer({ 'MX mail.example': exchanger });
    const run = new AbortController();

    await resolverOf(first, second).mx('mail.example', run.signal);
    expect(getEventListeners(run.signal, 'abort')).toHaveLength(1);
    run.abort();

    expect(getEventListeners(run.signal, 'abort')).toHaveLength(0);
  });
});
