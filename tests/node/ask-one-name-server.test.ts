import { afterEach, describe, expect, it } from 'vitest';
import { createNameServers } from '../../electron/node/ask-one-name-server';
import { createSystemClock } from '../../electron/node/system-clock';
import { a, type DnsAnswer, startUdpNameServer, type UdpNameServer } from '../fakes/udp-name-server';

const question = { name: 'imap.example.net', type: 'A' } as const;
const servers: UdpNameServer[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function ask(answer: DnsAnswer) {
  const server = await startUdpNameServer({ 'A imap.example.net': answer });
  servers.push(server);
  const { signal } = new AbortController();
  return await createNameServers(createSystemClock()).ask(server.address, question, false, signal);
}

describe('one name server that is asked directly', () => {
  it('gives its records', async () => {
    const heard = await ask([a('192.0.2.7')]);

    expect(heard.ok && heard.value.records.map(({ name, data }) => [name, data])).toEqual([
      ['imap.example.net', '192.0.2.7'],
    ]);
  });

  it.each([
    ['no-name', 'no-name'],
    ['no-records', 'ok'],
    ['refused', 'refused'],
    ['server-failure', 'failed'],
  ] as const)('says %s as it is', async (answer, status) => {
    expect(await ask(answer)).toMatchObject({ ok: true, value: { status, records: [] } });
  });

  it('is asked over TCP where its answer was cut short', async () => {
    expect(await ask('cut-short')).toMatchObject({ ok: false, failure: { code: 'name-answer-cut-short' } });
  });

  it('is silent where it answers nothing, after two tries', async () => {
    expect(await ask('silence')).toMatchObject({ ok: false, failure: { code: 'resolver-silent' } });
    expect(servers[0]?.questions).toEqual(['A imap.example.net', 'A imap.example.net']);
  });

  it('refuses where nobody listens', async () => {
    const server = await startUdpNameServer({});
    server.close();
    const { signal } = new AbortController();
    const heard = await createNameServers(createSystemClock()).ask(server.address, question, false, signal);

    expect(heard).toMatchObject({ ok: false, failure: { code: 'refused' } });
  });

  it('is not waited for once it is cancelled', async () => {
    const server = await startUdpNameServer({ 'A imap.example.net': 'silence' });
    servers.push(server);
    const cancelled = new AbortController();
    const asked = createNameServers(createSystemClock()).ask(server.address, question, false, cancelled.signal);
    cancelled.abort();

    expect((await asked).ok).toBe(false);
  });
});
