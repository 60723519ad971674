import { afterEach, describe, expect, it } from 'vitest';
import type { Resolver } from '../../electron/engine/ports';
import { createResolver } from '../../electron/node/dns-resolver';
import { createFastClock } from '../fakes/fast-clock';
import {
  a,
  aaaa,
  type DnsAnswer,
  nameData,
  numbersAndName,
  startUdpNameServer,
  txt,
  type UdpNameServer,
} from '../fakes/udp-name-server';

const forever = new AbortController().signal;
const v4 = '192.0.2.1';
const v6 = '2001:db8:0:0:0:0:0:1';

let server: UdpNameServer;

afterEach(() => server.close());

async function resolverFor(
  answers: Readonly<Record<string, DnsAnswer>>,
  delays: Readonly<Record<string, number>> = {},
  clock = createFastClock(5),
): Promise<Resolver> {
  server = await startUdpNameServer(answers, delays, clock);
  return createResolver({ clock, servers: [server.address] });
}

describe('addresses', () => {
  it('gives both families, asked for side by side', async () => {
    const resolver = await resolverFor({ 'A mail.example': [a(v4)], 'AAAA mail.example': [aaaa(v6)] });

    const found = await resolver.addresses('Mail.Example.', forever);

    expect(found).toEqual({ ok: true, value: { v4: [v4], v6: ['2001:db8::1'] } });
    expect(server.questions).toHaveLength(2);
  });

  it('keeps few of many addresses, in their order and the same ones however they are rotated', async () => {
    const last = Array.from({ length: 100 }, (_, index) => 100 + index);
    const rotated = [...last.slice(50), ...last.slice(0, 50)];
    const resolver = await resolverFor({
      'A mail.example': last.map((number) => a(`192.0.2.${number}`)),
      'AAAA mail.example': last.map((number) => aaaa(`2001:db8:0:0:0:0:0:${number}`)),
      'A rotated.example': [...rotated, ...rotated].map((number) => a(`192.0.2.${number}`)),
    });

    const kept = last.slice(0, 8);
    expect(await resolver.addresses('mail.example', forever)).toEqual({
      ok: true,
      value: { v4: kept.map((number) => `192.0.2.${number}`), v6: kept.map((number) => `2001:db8::${number}`) },
    });
    expect(await resolver.addresses('rotated.example', forever)).toEqual({
      ok: true,
      value: { v4: kept.map((number) => `192.0.2.${number}`), v6: [] },
    });
  });

  it('does not wait long for AAAA once it has A', async () => {
    const answers = { 'A mail.example': [a(v4)], 'AAAA mail.example': 'silence' } as const;

    const found = await (await resolverFor(answers)).addresses('mail.example', forever);

    expect(found).toEqual({ ok: true, value: { v4: [v4], v6: [] } });
  });

  it('waits for A although it has AAAA, because this network may have no IPv6', async () => {
    const answers = { 'A mail.example': [a(v4)], 'AAAA mail.example': [aaaa(v6)] };

    const found = await (await resolverFor(answers, { 'A mail.example': 300 })).addresses('mail.example', forever);

    expect(found).toEqual({ ok: true, value: { v4: [v4], v6: ['2001:db8::1'] } });
  });

  it('distinguishes a missing name server from one that cuts its answers short and takes no TCP', async () => {
    const resolver = await resolverFor({ 'A mail.example': 'cut-short', 'AAAA mail.example': 'cut-short' });
    const cutShort = { ok: false, failure: { code: 'name-answer-cut-short', host: 'mail.example' } };
    expect(await resolver.addresses('mail.example', forever)).toEqual(cutShort);

    server.close();
    const found = await createResolver({ clock: createFastClock(5), servers: [server.address] }).mx(
      'mail.example',
      forever,
    );
    expect(found).toMatchObject({
      ok: false,
      failure: { code: expect.stringMatching(/^(?:resolver-silent|no-route)$/) },
    });
    server = await startUdpNameServer({});
  });

  it('says that an answer is cut short where the other family has no answer', async () => {
    const resolver = await resolverFor({ 'A mail.example': 'cut-short', 'AAAA mail.example': 'no-records' });
    const cutShort = { ok: false, failure: { code: 'name-answer-cut-short', host: 'mail.example' } };
    expect(await resolver.addresses('mail.example', forever)).toEqual(cutShort);
  });

  it.each(['mx', 'srv', 'txt', 'ns'] as const)('says that an answer of the kind %s is cut short', async (kind) => {
    const resolver = await resolverFor({ [`${kind.toUpperCase()} mail.example`]: 'cut-short' });
    const cutShort = { ok: false, failure: { code: 'name-answer-cut-short', host: 'mail.example' } };
    expect(await resolver[kind]('mail.example', forever)).toEqual(cutShort);
  });

  it('gives what the other family has where one has no records or an error', async () => {
    const answers = { 'A mail.example': 'server-failure', 'AAAA mail.example': [aaaa(v6)] } as const;

    const found = await (await resolverFor(answers)).addresses('mail.example', forever);

    expect(found).toEqual({ ok: true, value: { v4: [], v6: ['2001:db8::1'] } });
  });

  it('leaves out IPv4-mapped IPv6 addresses', async () => {
    const answers = { 'AAAA mail.example': [aaaa('0:0:0:0:0:ffff:c000:201')] };

    const found = await (await resolverFor(answers)).addresses('mail.example', forever);

    expect(found).toEqual({ ok: false, failure: { code: 'host-not-found', host: 'mail.example' } });
  });

  it.each(['no-name', 'no-records'] as const)('says of %s that the host was not found', async (answer) => {
    const answers = { 'A mail.example': answer, 'AAAA mail.example': answer };

    const found = await (await resolverFor(answers)).addresses('mail.example', forever);

    expect(found).toEqual({ ok: false, failure: { code: 'host-not-found', host: 'mail.example' } });
  });

  it.each(['server-failure', 'refused'] as const)('says of %s that the resolver is silent', async (answer) => {
    const answers = { 'A mail.example': answer, 'AAAA mail.example': answer };

    const found = await (await resolverFor(answers)).addresses('mail.example', forever);

    expect(found).toEqual({ ok: false, failure: { code: 'resolver-silent', host: 'mail.example' } });
  });

  it('says of a resolver that never answers that it is silent, within its limit', async () => {
    const answers = { 'A mail.example': 'silence', 'AAAA mail.example': 'silence' } as const;

    const found = await (await resolverFor(answers, {}, createFastClock())).addresses('mail.example', forever);

    expect(found).toEqual({ ok: false, failure: { code: 'resolver-silent', host: 'mail.example' } });
  });

  it('knows localhost although no name server does', async () => {
    const answers = { 'A localhost': 'no-name', 'AAAA localhost': 'no-name' } as const;

    const found = await (await resolverFor(answers)).addresses('localhost', forever);

    expect(found).toMatchObject({ ok: true, value: { v4: ['127.0.0.1'] } });
  });

  it.each(['192.0.2.1', '2001:db8::1'])('resolves %s to itself and asks no name server', async (address) => {
    const found = await (await resolverFor({})).addresses(address, forever);

    expect(found.ok && [...found.value.v4, ...found.value.v6]).toEqual([address]);
    expect(server.questions).toEqual([]);
  });

  it.each([`${'a'.repeat(64)}.example`, `${'abc.'.repeat(80)}example`, 'a..b', ''])(
    'says that %j was not found, because it cannot be a name',
    async (host) => {
      const found = await (await resolverFor({})).addresses(host, forever);

      expect(found).toMatchObject({ ok: false, failure: { code: 'host-not-found' } });
    },
  );

  it('is over at once when it is aborted', async () => {
    const resolver = await resolverFor({ 'A mail.example': 'silence', 'AAAA mail.example': 'silence' });
    const stop = new AbortController();
    const looking = resolver.addresses('mail.example', stop.signal);

    stop.abort();

    expect((await looking).ok).toBe(false);
  });
});

describe('records', () => {
  it('gives mail exchangers in lower case, and the null MX as an empty one', async () => {
    const resolver = await resolverFor({
      'MX mail.example': [numbersAndName([10], 'MX1.Mail.Example')],
      'MX null.example': [numbersAndName([0], '')],
    });

    const exchange = 'mx1.mail.example';
    expect(await resolver.mx('mail.example', forever)).toEqual({ ok: true, value: [{ preference: 10, exchange }] });
    expect(await resolver.mx('null.example', forever)).toEqual({ ok: true, value: [{ preference: 0, exchange: '' }] });
  });

  it('gives services with the port that they name', async () => {
    const resolver = await resolverFor({
      '_imaps._tcp.mail.example': 'no-records',
      'SRV _imaps._tcp.mail.example': [numbersAndName([5, 1, 9993], 'IMAP.mail.example')],
    });

    const service = { priority: 5, weight: 1, port: 9993, target: 'imap.mail.example' };
    expect(await resolver.srv('_imaps._tcp.mail.example', forever)).toEqual({ ok: true, value: [service] });
  });

  it('puts the strings of a text record together, and names servers', async () => {
    const resolver = await resolverFor({
      'TXT mail.example': [txt('v=UAAC1; ', 'a=sha256')],
      'NS mail.example': [nameData('NS.example')],
    });

    expect(await resolver.txt('mail.example', forever)).toEqual({ ok: true, value: ['v=UAAC1; a=sha256'] });
    expect(await resolver.ns('mail.example', forever)).toEqual({ ok: true, value: ['ns.example'] });
  });

  it('distinguishes no records, no name and no answer', async () => {
    const resolver = await resolverFor({
      'MX empty.example': 'no-records',
      'MX missing.example': 'no-name',
      'MX broken.example': 'server-failure',
    });

    expect(await resolver.mx('empty.example', forever)).toEqual({ ok: true, value: [] });
    expect(await resolver.mx('missing.example', forever)).toMatchObject({ failure: { code: 'host-not-found' } });
    expect(await resolver.mx('broken.example', forever)).toMatchObject({ failure: { code: 'resolver-silent' } });
  });
});
