import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseHostName } from '../../electron/contract/host-name';
import { ok } from '../../electron/contract/result';
import type { MxRecord, SrvRecord } from '../../electron/core/dns-records';
import { mailServices } from '../../electron/core/mail-services';
import type { NameQuestion } from '../../electron/core/verify-published/name-message';
import { findDavServices } from '../../electron/engine/domain/find-dav-services';
import { verifyPublished } from '../../electron/engine/verify-published/verify-published';
import { sampleWish } from '../core/verify-published/published-sample';
import { isThorough } from '../fakes/thoroughness';
import { discover, request } from './discover-scripted';
import { noLogins } from './no-logins';
import { type ScriptedNetwork, scriptedPorts } from './scripted-network';
import { createVirtualClock } from './virtual-clock';

/** What name servers of strangers may give as a name: labels are any bytes, and the resolver writes some of them as `\032`. */
const oddNames: readonly string[] = [
  'xn--pokxncvks.evil.example',
  'xn--.evil.example',
  '192.0.2.1',
  'mail.192.0.2.1',
  'mail.0x7f',
  '2001:db8::1',
  '[2001:db8::1]',
  'evil..example',
  '.evil.example',
  `${'a'.repeat(64)}.evil.example`,
  'a.'.repeat(200).concat('evil.example'),
  'a b.evil.example',
  'a@b:c.evil.example',
  'a/b?c#d.evil.example',
  'a%00.evil.example',
  String.raw`a\032b.evil.example`,
  'a\0b.evil.example',
  '_dc-mx.1a2b3c.evil.example',
  '_',
  'a_b.192_',
  'b\u00fccher.evil.example',
  '\u00ad.evil.example',
];

const label = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte)), maxLength: 6 }),
  fc.string({ unit: fc.constantFrom(...'abz019-'), maxLength: 12 }).map((text) => `xn--${text}`),
  fc.constantFrom('', '192', '0x7f', '::1', 'mail', 'a'.repeat(64)),
);
const anyName = fc.oneof(
  fc.constantFrom(...oddNames),
  fc.array(label, { minLength: 1, maxLength: 6 }).map((labels) => `${labels.join('.')}.example`),
  fc.ipV6(),
  fc.ipV4(),
);

/** A world in which every record of a domain leads to one name. That name has an address, where nothing answers. */
function worldOf(domain: string, name: string): ScriptedNetwork {
  const parsed = parseHostName(name);
  const exchanger: MxRecord = { preference: 10, exchange: name };
  const service: SrvRecord = { priority: 0, weight: 1, port: 443, target: name };
  const services = [...mailServices.map((each) => each.label), '_autodiscover', '_caldavs', '_carddavs'];
  return {
    rttMs: 10,
    addresses: {
      [`ns.${domain}`]: '192.31.196.1',
      [name]: '192.31.196.2',
      [parsed.ok ? parsed.value : name]: '192.31.196.2',
    },
    mx: { [domain]: [exchanger] },
    srv: Object.fromEntries(services.map((each) => [`${each}._tcp.${domain}`, [service]])),
    txt: { [domain]: [`mailconf=https://${name}/mail.xml`] },
    ns: { [domain]: [name, `ns.${domain}`] },
  };
}

/** Asks a live domain whose records, at every server, lead to one name. */
async function verify(name: string) {
  const clock = createVirtualClock();
  const { ports } = scriptedPorts(worldOf(sampleWish.domain, name), clock, { ...noLogins, token: () => 'a1b2c3d4' });
  const data = { MX: `10 ${name}`, SRV: `0 1 443 ${name}`, CNAME: name, NS: name, TXT: name, SOA: '1' } as const;
  const dataOf = ({ type }: NameQuestion) => (type === 'A' || type === 'AAAA' ? [] : [data[type]]);
  const nameServers = {
    own: () => ['192.0.2.53'],
    ask: async (_server: string, question: NameQuestion) =>
      ok({
        status: 'ok',
        isAuthoritative: true,
        isCutShort: false,
        records: dataOf(question).map((text) => ({ ...question, ttlSeconds: 60, data: text })),
        nothingForSeconds: null,
      } as const),
  };
  const { signal } = new AbortController();
  return await clock.play(verifyPublished(sampleWish, { ...ports, nameServers }, signal, ['ispdb', 'mx']));
}

async function findServices(name: string) {
  const clock = createVirtualClock();
  const { ports } = scriptedPorts(worldOf('fir.example', name), clock, noLogins);
  return await clock.play(findDavServices('fir.example', ports, new AbortController().signal));
}

const allowing = { ...request, allowAddress: true };

describe('names in the records of a stranger’s domain', () => {
  it.each(oddNames)('a search ends with a report where all records lead to %j', async (name) => {
    const { report, waiting } = await discover(worldOf('fir.example', name), allowing);
    expect([report.outcome, waiting]).toEqual([expect.any(String), 0]);
  });

  it.each(oddNames)('a domain whose records all lead to %j is verified', async (name) => {
    expect((await verify(name)).isWell).toBe(false);
  });

  it.each(oddNames)('no calendar is found where all records lead to %j', async (name) => {
    expect(await findServices(name)).toEqual(ok([]));
  });

  it('end no search and no verification, whatever they are', async () => {
    const play = async (name: string) => {
      await discover(worldOf('fir.example', name), allowing);
      await verify(name);
      await findServices(name);
    };
    await fc.assert(fc.asyncProperty(anyName, play), { numRuns: isThorough ? 300 : 40 });
  });
});

it('a search at an IPv6 address asks whether it is reached through a proxy', async () => {
  const host = '2001:db8::1';
  const { report } = await discover(
    { rttMs: 10, addresses: { [host]: '192.31.196.1' } },
    { input: { text: host, kind: 'host', domain: host, address: null } },
  );
  expect(report.outcome).toBe('nothing-found');
});
