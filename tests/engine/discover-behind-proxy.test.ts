import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../electron/contract/run-event';
import { limits } from '../../electron/core/limits';
import { discover } from './discover-scripted';
import type { ScriptedServer } from './scripted-network';

const names = ['imap.fir.example', 'smtp.fir.example'];
const imap: ScriptedServer = { speaks: 'imap', tls: 'tls', names };
const submission: ScriptedServer = { speaks: 'smtp', tls: 'starttls', names };

const url = 'https://autoconfig.fir.example/mail/config-v1.1.xml';
const document = `<clientConfig version="1.1"><emailProvider id="fir.example">
  <incomingServer type="imap"><hostname>imap.fir.example</hostname><port>993</port><socketType>SSL</socketType>
    <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></incomingServer>
  <outgoingServer type="smtp"><hostname>smtp.fir.example</hostname><port>587</port><socketType>STARTTLS</socketType>
    <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></outgoingServer>
</emailProvider></clientConfig>`;

const mx = { 'fir.example': [{ preference: 10, exchange: 'mx.fir.example' }] };
const addresses = {
  'imap.fir.example': '192.31.196.37',
  'smtp.fir.example': '192.31.196.38',
  'autoconfig.fir.example': '192.31.196.39',
};
/** What name servers here and the proxy know. */
const behindProxy = { rttMs: 50, proxy: 'proxy.corp.example', documents: { [url]: document }, mx, addresses };

/** Every port where mail servers are looked for lets packets disappear. */
const silence = Object.fromEntries(
  ['192.31.196.37', '192.31.196.38'].flatMap((address) =>
    [993, 143, 995, 110, 587, 2525, 465, 25].map((port) => [`${address}:${port}`, 'silent'] as const),
  ),
);

function finishedMs(events: readonly RunEvent[]): number {
  return events.at(-1)?.atMs ?? Number.NaN;
}

describe('runDiscovery behind a proxy', () => {
  it('finds settings through it and proves them directly', async () => {
    const ports = { '192.31.196.37:993': imap, '192.31.196.38:587': submission };
    const { report, trace } = await discover({ ...behindProxy, ports });

    expect(report.outcome).toBe('found');
    expect(report.incoming?.source).toBe('autoconfig');
    expect(report.findings).toEqual([]);
    expect(report.disclosed).toContainEqual({ to: 'proxy.corp.example', what: 'domain', over: 'proxy' });
    expect(report.disclosed).toContainEqual({ to: 'autoconfig.fir.example', what: 'domain', over: 'https' });
    expect(trace.lookups.filter((name) => name === 'proxy.corp.example')).toHaveLength(1);
  });

  it('says that only web traffic leaves where every mail port is silent, and waits for no time-out', async () => {
    for (const network of [behindProxy, { ...behindProxy, proxy: undefined }]) {
      const { proxy, ...open } = network;
      const { report, events } = await discover({ ...open, ...(proxy === undefined ? {} : { proxy }), ports: silence });

      expect(report.outcome).toBe('claimed');
      expect(report.findings.map(({ id, party }) => `${id} ${party}`)).toEqual(['only-web-traffic this-network']);
      expect(report.incoming).toMatchObject({ host: 'imap.fir.example', state: 'no-answer' });
      expect(finishedMs(events)).toBeLessThan(limits.tcpMs);
    }
  });

  it('says the same where name servers know only the names inside, and keeps the settings as claimed', async () => {
    const { report, events } = await discover({ ...behindProxy, mx: {}, addresses: {} });

    expect(report.outcome).toBe('claimed');
    expect(report.incoming).toMatchObject({ host: 'imap.fir.example', source: 'autoconfig', proven: false });
    expect(report.findings.map(({ id }) => id)).toEqual(['only-web-traffic']);
    expect(finishedMs(events)).toBeLessThan(1_000);
  });

  it('says the same where no name server answers', async () => {
    const { report } = await discover({ ...behindProxy, isResolverSilent: true });

    expect(report.findings.map(({ id }) => id)).toEqual(['only-web-traffic']);
  });

  it('still knows a domain that does not exist where the name servers know hosts outside', async () => {
    const ispdb = 'https://autoconfig.thunderbird.net/v1.1/other.example';
    const { report } = await discover({
      rttMs: 50,
      proxy: 'proxy.corp.example',
      documents: { [ispdb]: '<none/>' },
      addresses: { 'autoconfig.thunderbird.net': '192.31.196.99' },
    });

    expect(report.outcome).toBe('nothing-found');
    expect(report.findings.map(({ id }) => id)).toEqual(['host-not-found']);
  });

  it('has that finding only where no mail server answers: one silent server is its provider’s trouble', async () => {
    const ports = { ...silence, '192.31.196.38:587': submission };
    const { report } = await discover({ ...behindProxy, ports });

    expect(report.findings.map(({ id }) => id)).not.toContain('only-web-traffic');
  });
});
