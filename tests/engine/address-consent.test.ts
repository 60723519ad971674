import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RunEvent } from '../../electron/contract/run-event';
import { readFixture } from '../core/discovery/read-fixture';
import { discover } from './discover-scripted';
import type { ScriptedNetwork, ScriptedServer } from './scripted-network';

const names = ['edge.fir.example', 'imap.example.net', 'smtp.example.net'];
const imap: ScriptedServer = { speaks: 'imap', tls: 'tls', names };
const submission: ScriptedServer = { speaks: 'smtp', tls: 'starttls', names };
const submissions: ScriptedServer = { speaks: 'smtp', tls: 'tls', names };

const ownUrl = 'https://autodiscover.fir.example/autodiscover/autodiscover.xml';
const answer = `<Autodiscover><Response><Account>
  <Protocol><Type>IMAP</Type><Server>edge.fir.example</Server><Port>993</Port></Protocol>
  <Protocol><Type>SMTP</Type><Server>edge.fir.example</Server><Port>587</Port><Encryption>TLS</Encryption></Protocol>
</Account></Response></Autodiscover>`;

const network: ScriptedNetwork = {
  rttMs: 50,
  mx: { 'fir.example': [{ preference: 0, exchange: 'gate.hoster.example' }] },
  addresses: { 'autodiscover.fir.example': '192.31.196.51', 'edge.fir.example': '192.31.196.52' },
  documents: { [`POST ${ownUrl}`]: answer },
  ports: { '192.31.196.52:993': imap, '192.31.196.52:587': submission },
};

function endOf(events: readonly RunEvent[], step: string): string | undefined {
  return events.flatMap((event) => (event.kind === 'step-ended' && event.step === step ? event.state : []))[0];
}

function textsSent({ sent }: { readonly sent: readonly { readonly text: string }[] }): string {
  return decodeURIComponent(sent.map(({ text }) => text).join('\n'));
}

describe('a source that wants the whole address', () => {
  it('is told nothing without consent, and the report says so', async () => {
    const { report, events, trace } = await discover(network);

    expect(report.outcome).toBe('nothing-found');
    expect(endOf(events, 'source:autodiscover')).toBe('needs-address');
    expect(report.disclosed).toContainEqual({ to: 'autodiscover.fir.example', what: 'nothing', over: 'https' });
    expect(report.disclosed.some(({ what }) => what === 'address')).toBe(false);
    expect(report.findings).toMatchObject([
      { id: 'config-not-found', party: 'you', actions: [{ kind: 'allow-address' }, {}, {}] },
    ]);
    expect(textsSent(trace)).not.toContain('jane');
  });

  it('is told it with consent, over https, and its servers are proven', async () => {
    const { report, events, trace } = await discover(network, { allowAddress: true });

    expect(report.outcome).toBe('found');
    expect(endOf(events, 'source:autodiscover')).toBe('found');
    expect(report.incoming).toMatchObject({ host: 'edge.fir.example', port: 993, source: 'autodiscover' });
    expect(report.outgoing).toMatchObject({ host: 'edge.fir.example', port: 587, trust: 'published' });
    expect(report.disclosed).toContainEqual({ to: 'autodiscover.fir.example', what: 'address', over: 'https' });
    expect(trace.sent.filter(({ text }) => text.includes('jane@fir.example')).map(({ host }) => host)).toEqual([
      'autodiscover.fir.example',
    ]);
  });

  it('tells of a domain that speaks only Exchange, unless a server for mail apps works', async () => {
    const exchange =
      '<Autodiscover><Response><Account><Protocol><Type>EXCH</Type></Protocol></Account></Response></Autodiscover>';
    const documents = { [`POST ${ownUrl}`]: exchange };
    const alone = await discover({ ...network, documents }, { allowAddress: true });
    expect(alone.report).toMatchObject({ outcome: 'nothing-found', provider: { id: 'exchange', name: 'fir.example' } });

    const guessable: ScriptedServer = { speaks: 'imap', tls: 'tls', names: ['imap.fir.example'] };
    const addresses = { ...network.addresses, 'imap.fir.example': '192.31.196.54' };
    const ports = { '192.31.196.54:993': guessable };
    const refuted = await discover({ ...network, documents, addresses, ports }, { allowAddress: true });
    expect(refuted.report).toMatchObject({ incoming: { proven: true }, provider: null });
  });

  it('is not told it where it redirects to another organisation', async () => {
    const addresses = { ...network.addresses, 'autodiscover.hoster.example': '192.31.196.60' };
    const elsewhere = 'https://autodiscover.hoster.example/autodiscover/autodiscover.xml';
    const documents = { [`POST ${ownUrl}`]: `-> ${elsewhere}`, [`POST ${elsewhere}`]: answer };
    const { report, trace } = await discover({ ...network, addresses, documents }, { allowAddress: true });

    expect(report.outcome).toBe('nothing-found');
    expect(report.disclosed).toContainEqual({ to: 'autodiscover.hoster.example', what: 'nothing', over: 'https' });
    expect(trace.sent.map(({ host }) => host)).not.toContain('autodiscover.hoster.example');
    expect(trace.lookups).not.toContain('autodiscover.hoster.example');
  });

  it('may be the website of the domain, which is then among those that learned the address', async () => {
    const addresses = { ...network.addresses, 'fir.example': '192.31.196.53' };
    const { report } = await discover({ ...network, addresses }, { allowAddress: true });

    expect(report.disclosed).toContainEqual({ to: 'fir.example', what: 'address', over: 'https' });
  });

  it('is followed within its organisation', async () => {
    const addresses = { ...network.addresses, 'mail.fir.example': '192.31.196.61' };
    const other = 'https://mail.fir.example/autodiscover/autodiscover.xml';
    const documents = { [`POST ${ownUrl}`]: `-> ${other}`, [`POST ${other}`]: answer };
    const { report } = await discover({ ...network, addresses, documents }, { allowAddress: true });

    expect(report.outcome).toBe('found');
    expect(report.disclosed).toContainEqual({ to: 'mail.fir.example', what: 'address', over: 'https' });
  });

  it('is asked for no domain without an address', async () => {
    const input = { text: 'fir.example', kind: 'domain', domain: 'fir.example', address: null } as const;
    const { events } = await discover(network, { input, allowAddress: true });

    const steps = events.flatMap((event) => (event.kind === 'planned' ? event.steps.map(({ id }) => id) : []));
    expect(steps).toContain('source:pacc');
    expect(steps).not.toContain('source:autodiscover');
  });
});

describe('a source that the domain vouches for in DNS', () => {
  const body = new TextDecoder().decode(readFixture('whole.json', 'pacc'));
  const url = 'https://ua-auto-config.fir.example/.well-known/user-agent-configuration.json';
  const digest = createHash('sha256').update(body).digest('base64');
  const published = {
    ...network,
    addresses: {
      'ua-auto-config.fir.example': '192.31.196.51',
      'imap.example.net': '192.31.196.52',
      'smtp.example.net': '192.31.196.52',
    },
    documents: { [url]: body },
    ports: { '192.31.196.52:993': imap, '192.31.196.52:465': submissions },
  };

  it('gives its servers where the digest is the document’s', async () => {
    const txt = { '_ua-auto-config.fir.example': [`v=UAAC1; a=sha256; d=${digest}`] };
    const { report, trace } = await discover({ ...published, txt });

    expect(report.incoming).toMatchObject({ host: 'imap.example.net', port: 993, source: 'pacc', proven: true });
    expect(report.outgoing).toMatchObject({ host: 'smtp.example.net', port: 465, login: 'jane@fir.example' });
    expect(textsSent(trace)).not.toContain('jane');
  });

  it('is refused where it is not', async () => {
    const txt = { '_ua-auto-config.fir.example': [`v=UAAC1; a=sha256; d=${digest.replace(/^./, '~')}`] };
    const { report, events } = await discover({ ...published, txt });

    expect(report.outcome).toBe('nothing-found');
    const end = events.find((event) => event.kind === 'step-ended' && event.step === 'source:pacc');
    expect(end).toMatchObject({ state: 'failed', failure: { code: 'digest-mismatch', url } });
  });
});

describe('sources that contradict each other', () => {
  it('are shown where the settings file names servers that are dead', async () => {
    const file = new TextDecoder()
      .decode(readFixture('whole.xml'))
      .replaceAll(/(imap|pop|smtp)\.example\.net/g, 'mail.old.example');
    const { report } = await discover(
      {
        ...network,
        addresses: {
          ...network.addresses,
          'autoconfig.fir.example': '192.31.196.53',
          'mail.old.example': '192.31.196.54',
        },
        documents: { ...network.documents, 'https://autoconfig.fir.example/mail/config-v1.1.xml': file },
      },
      { allowAddress: true },
    );

    expect(report.incoming?.host).toBe('edge.fir.example');
    expect(report.conflicts.map(({ direction, claims }) => [direction, ...claims.map(({ host }) => host)])).toEqual([
      ['incoming', 'edge.fir.example', 'mail.old.example'],
      ['outgoing', 'edge.fir.example', 'mail.old.example'],
    ]);
    expect(report.conflicts[0]?.claims[1]).toMatchObject({ source: 'autoconfig', state: 'refused' });
  });
});
