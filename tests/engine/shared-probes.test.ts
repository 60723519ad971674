import { describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import { discover } from './discover-scripted';
import type { ScriptedNetwork, ScriptedServer } from './scripted-network';

const address = '192.31.196.9';
const usualNames = ['imap', 'smtp', 'pop', 'pop3', 'mail', 'mx'].map((label) => `${label}.fir.example`);

/** One machine under every usual name of the domain, whose certificate has one name. */
function sharedMachine(certified: string, namesFor: ScriptedServer['namesFor'] = {}): ScriptedNetwork {
  const serve = (speaks: ScriptedServer['speaks'], tls: ScriptedServer['tls']) => {
    return { speaks, tls, names: [certified], namesFor } as const;
  };
  const names = [...new Set([...usualNames, 'fir.example', certified])];
  return {
    rttMs: 50,
    mx: { 'fir.example': [{ preference: 10, exchange: certified }] },
    addresses: Object.fromEntries(names.map((name) => [name, address])),
    ports: {
      [`${address}:993`]: serve('imap', 'tls'),
      [`${address}:143`]: serve('imap', 'starttls'),
      [`${address}:995`]: serve('pop3', 'tls'),
      [`${address}:110`]: serve('pop3', 'starttls'),
      [`${address}:587`]: serve('smtp', 'starttls'),
      [`${address}:465`]: serve('smtp', 'tls'),
      [`${address}:25`]: serve('smtp', 'none'),
    },
  };
}

describe('probes of one machine under many names', () => {
  it.each(['server1.hoster.example', 'mail.fir.example', 'mx.fir.example', 'fir.example'])(
    'prove the name %s, the only one in its certificate, within the connections of an address',
    async (certified) => {
      const { report, trace } = await discover(sharedMachine(certified));

      expect(report.outcome).toBe('found');
      expect(report.incoming).toMatchObject({ host: certified, port: 993 });
      expect(report.outgoing).toMatchObject({ host: certified, port: 587 });
      expect(trace.connections.length).toBeLessThanOrEqual(limits.connectionsPerAddress);
    },
  );

  it.each(['box.fir.example', 'box.cloud.example'])(
    'prove %s, which a document names after all guesses',
    async (box) => {
      const { addresses, mx: _mx, ...machine } = sharedMachine(box);
      const servers = [
        ['incomingServer', 'imap', 993],
        ['incomingServer', 'pop3', 995],
        ['outgoingServer', 'smtp', 465],
      ].map(
        ([tag, type, port]) =>
          `<${tag} type="${type}"><hostname>${box}</hostname><port>${port}</port><socketType>SSL</socketType></${tag}>`,
      );
      const { report, trace } = await discover({
        ...machine,
        addresses: { ...addresses, 'autoconfig.fir.example': '192.31.196.1' },
        documents: {
          'https://autoconfig.fir.example/mail/config-v1.1.xml': `<clientConfig><emailProvider>${servers.join('')}</emailProvider></clientConfig>`,
        },
      });

      expect(report.incoming).toMatchObject({ host: box, port: 993, source: 'autoconfig', proven: true });
      expect(report.outgoing).toMatchObject({ host: box, port: 465, source: 'autoconfig', proven: true });
      expect(trace.connections.length).toBeLessThanOrEqual(limits.connectionsPerAddress);
    },
  );

  it('prove the name that has a certificate of its own there, shown to nobody else', async () => {
    const own = 'mail.fir.example';
    const network = sharedMachine('server1.hoster.example', { [own]: [own, 'fir.example'] });
    const mx = { 'fir.example': [{ preference: 10, exchange: 'mx.filter.example' }] };
    const { report, trace } = await discover({ ...network, mx });

    expect(report.incoming).toMatchObject({ host: own, port: 993, proven: true });
    expect(report.outgoing).toMatchObject({ host: own, port: 587, proven: true });
    expect(trace.connections.length).toBeLessThanOrEqual(limits.connectionsPerAddress);
  });
});
