import { describe, expect, it } from 'vitest';
import { limits } from '../../electron/core/limits';
import { discover } from './discover-scripted';
import { everyPort, machine, portsOf } from './scripted-machine';
import type { ScriptedNetwork, ScriptedServer } from './scripted-network';

const usualNames = ['imap', 'smtp', 'pop', 'pop3', 'mail', 'mx'].map((label) => `${label}.fir.example`);

/** One machine under every usual name of the domain, whose certificate has one name, that of the exchanger. */
function sharedMachine(certified: string, namesFor: ScriptedServer['namesFor'] = {}): ScriptedNetwork {
  const others = [...usualNames, 'fir.example'].filter((name) => name !== certified);
  return {
    ...machine({ open: everyPort.filter((port) => port !== 2525), names: [certified, ...others], namesFor, rttMs: 50 }),
    mx: { 'fir.example': [{ preference: 10, exchange: certified }] },
  };
}

describe('a machine under many names', () => {
  it.each([
    'server1.hoster.example',
    'imap.fir.example',
    'smtp.fir.example',
    'mail.fir.example',
    'mx.fir.example',
    'fir.example',
  ])('is proven under the name %s, the only one in its certificate, with eight connections', async (certified) => {
    const run = await discover(sharedMachine(certified));

    expect(run.report.outcome).toBe('found');
    expect(run.report.incoming).toMatchObject({ host: certified, port: 993 });
    expect(run.report.outgoing).toMatchObject({ host: certified, port: 587 });
    expect(portsOf(run).length).toBeLessThanOrEqual(limits.connectionsPerLook);
  });

  it('is proven under the name of its certificate, which only the certificate tells', async () => {
    const name = 'server7.hoster.example';
    const mx = { 'fir.example': [{ preference: 10, exchange: 'mx.filter.example' }] };
    const run = await discover({ ...sharedMachine(name), mx });

    expect(run.report.incoming).toMatchObject({ host: name, port: 993, basis: 'certificate', proven: true });
    expect(run.report.outgoing).toMatchObject({ host: name, port: 587, basis: 'certificate', proven: true });
    expect(run.report.findings).toEqual([]);
    expect(portsOf(run).length).toBeLessThanOrEqual(limits.connectionsPerLook);
    expect(run.waiting).toBe(0);
  });

  it.each([
    ['whose name has an underscore, as those that Cloudflare makes', '_dc-mx.1a2b3c.fir.example'],
    ['that is an IPv4 address in place of a name', '192.31.196.9'],
  ])('is found by an exchanger %s', async (_, exchange) => {
    const [name, address] = ['server7.hoster.example', '192.31.196.9'];
    const { report } = await discover({
      rttMs: 10,
      // The web server of a proxy, where no mail server answers.
      addresses: { 'fir.example': '192.31.196.1', [exchange]: address, [name]: address },
      mx: { 'fir.example': [{ preference: 10, exchange }] },
      ports: {
        [`${address}:993`]: { speaks: 'imap', tls: 'tls', names: [name] },
        [`${address}:587`]: { speaks: 'smtp', tls: 'starttls', names: [name] },
      },
    });

    expect(report.incoming).toMatchObject({ host: name, port: 993, proven: true });
    expect(report.outgoing).toMatchObject({ host: name, port: 587, proven: true });
  });

  it('is not followed under a name that leads to another machine, and not waited for where the look-up takes long', async () => {
    const name = 'server7.hoster.example';
    const mx = { 'fir.example': [{ preference: 10, exchange: 'mx.filter.example' }] };
    const { addresses = {}, ...network } = sharedMachine(name);
    const elsewhere = await discover({ ...network, mx, addresses: { ...addresses, [name]: '192.31.196.200' } });
    expect(elsewhere.report.incoming).toMatchObject({ proven: false });
    expect(elsewhere.trace.connections).not.toContain('192.31.196.200:993');

    const slow = await discover({ ...network, mx, addresses, lookUpMs: { [name]: 60_000 } });
    const took = (run: typeof slow) => run.events.at(-1)?.atMs ?? Number.POSITIVE_INFINITY;
    expect(took(slow) - took(elsewhere)).toBeLessThan(limits.certifiedNamesMs + limits.silentMs);
    expect(slow.waiting).toBe(0);
  });

  it.each(['box.fir.example', 'box.cloud.example'])(
    'is proven under the name %s, which a document names after all guesses',
    async (box) => {
      const { addresses, mx: _mx, ...network } = sharedMachine(box);
      const servers = [
        ['incomingServer', 'imap', 993],
        ['incomingServer', 'pop3', 995],
        ['outgoingServer', 'smtp', 465],
      ].map(
        ([tag, type, port]) =>
          `<${tag} type="${type}"><hostname>${box}</hostname><port>${port}</port><socketType>SSL</socketType></${tag}>`,
      );
      const run = await discover({
        ...network,
        addresses: { ...addresses, 'autoconfig.fir.example': '192.31.196.1' },
        documents: {
          'https://autoconfig.fir.example/mail/config-v1.1.xml': `<clientConfig><emailProvider>${servers.join('')}</emailProvider></clientConfig>`,
        },
      });

      expect(run.report.incoming).toMatchObject({ host: box, port: 993, source: 'autoconfig', proven: true });
      expect(run.report.outgoing).toMatchObject({ host: box, port: 465, source: 'autoconfig', proven: true });
      expect(portsOf(run).length).toBeLessThanOrEqual(limits.connectionsPerLook);
    },
  );

  it('is proven under the name that has a certificate of its own there, shown to nobody else', async () => {
    const own = 'mail.fir.example';
    const network = sharedMachine('server1.hoster.example', { [own]: [own, 'fir.example'] });
    const mx = { 'fir.example': [{ preference: 10, exchange: 'mx.filter.example' }] };
    const run = await discover({ ...network, mx });

    expect(run.report.incoming).toMatchObject({ host: own, port: 993, proven: true });
    expect(run.report.outgoing).toMatchObject({ host: own, port: 587, proven: true });
    expect(portsOf(run).length).toBeLessThanOrEqual(limits.connectionsPerLook);
  });

  it('has a connection for receiving and three for sending where its certificate has the likeliest name', async () => {
    const run = await discover(
      machine({ open: everyPort, names: ['mail.fir.example', 'imap.fir.example', 'fir.example'] }),
    );

    expect(portsOf(run)).toEqual([993, 587, 2525, 465]);
    const other = run.events.find((event) => event.kind === 'step-ended' && event.step === 'imap:imap.fir.example:993');
    expect(other).toMatchObject({ state: 'not-needed' });
  });

  it.each(['mail.fir.example', 'no-host-of-that-name.fir.example'])(
    'is asked for under the likeliest name first, although the look-up of %s takes longer',
    async (slow) => {
      const names = ['mail.fir.example', 'imap.fir.example', 'smtp.fir.example', 'fir.example'] as const;
      const run = await discover({ ...machine({ open: everyPort, names: [...names] }), lookUpMs: { [slow]: 90 } });

      expect(portsOf(run)).toEqual([993, 587, 2525, 465]);
    },
  );
});
