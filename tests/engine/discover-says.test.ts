import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../electron/contract/candidate';
import type { Report } from '../../electron/contract/report';
import { bigMail } from '../core/discovery/some-providers';
import { discover } from './discover-scripted';
import type { ScriptedNetwork, ScriptedServer } from './scripted-network';

const address = '192.31.196.37';
const mail = 'mail.fir.example';
const imap: ScriptedServer = { speaks: 'imap', tls: 'tls', names: [mail] };
const imapByStarttls: ScriptedServer = { ...imap, tls: 'starttls' };
const submission: ScriptedServer = { speaks: 'smtp', tls: 'starttls', names: [mail] };
const submissions: ScriptedServer = { ...submission, tls: 'tls' };

const world = {
  rttMs: 50,
  mx: { 'fir.example': [{ preference: 10, exchange: mail }] },
  addresses: { [mail]: address },
} as const;

const documentUrl = 'https://autoconfig.fir.example/mail/config-v1.1.xml';
const withDocument = { ...world.addresses, 'autoconfig.fir.example': '192.31.196.80' };

type Socket = readonly [type: 'imap' | 'smtp', host: string, port: number, socketType: string];

function autoconfig(...sockets: readonly Socket[]): string {
  const servers = sockets.map(([type, host, port, socketType]) => {
    const name = type === 'smtp' ? 'outgoingServer' : 'incomingServer';
    return `<${name} type="${type}"><hostname>${host}</hostname><port>${port}</port><socketType>${socketType}</socketType></${name}>`;
  });
  return `<clientConfig version="1.1"><emailProvider id="fir">${servers.join('')}</emailProvider></clientConfig>`;
}

function at(ports: Readonly<Record<number, ScriptedServer>>, host = address): Record<string, ScriptedServer> {
  return Object.fromEntries(Object.entries(ports).map(([port, server]) => [`${host}:${port}`, server]));
}

/** Each finding in one line: id, party, severity, first action. */
function findingsOf({ findings }: Report): readonly string[] {
  return findings.map(({ id, party, severity, actions }) => `${id} ${party} ${severity} ${actions[0]?.kind}`);
}

function placeOf(candidate: Candidate | null): string | null {
  return candidate === null ? null : `${candidate.host}:${candidate.port} ${candidate.security}`;
}

/** A search where the domain's own document names these sockets. */
function discoverPublished(
  sockets: readonly Socket[],
  ports: Readonly<Record<string, ScriptedServer>>,
  more: Partial<ScriptedNetwork> = {},
) {
  const documents = { [documentUrl]: autoconfig(...sockets) };
  return discover({ ...world, addresses: withDocument, documents, ports, ...more });
}

const imaps: Socket = ['imap', mail, 993, 'SSL'];
const onSubmission: Socket = ['smtp', mail, 587, 'STARTTLS'];
const slowly: ScriptedServer = { ...submission, greetingMs: 3_000 };

describe('what a discovery says', () => {
  it('says nothing against a guessed 587 that was still greeting when 465 worked', async () => {
    const { report } = await discover({ ...world, ports: at({ 993: imap, 587: slowly, 465: submissions }) });

    expect(placeOf(report.outgoing)).toBe(`${mail}:465 tls`);
    expect(report.reason?.id).toBe('ranking.guess-first-port');
    expect(findingsOf(report)).toEqual([]);
  });

  it('waits for a published 587 that is slow to greet, though 465 of the same server works', async () => {
    const ports = at({ 993: imap, 587: slowly, 465: submissions });
    const { report } = await discoverPublished([imaps, onSubmission], ports);

    expect(placeOf(report.outgoing)).toBe(`${mail}:587 starttls`);
    expect(report.reason?.id).toBe('ranking.published-and-proven');
  });

  it('takes 993 where 143 has neither STARTTLS nor a sign-in, and speaks of no trouble', async () => {
    const mute: ScriptedServer = { ...imap, tls: 'none', mechanisms: [] };
    const { report } = await discover({ ...world, ports: at({ 143: mute, 993: imap, 587: submission }) });

    expect(placeOf(report.incoming)).toBe(`${mail}:993 tls`);
    expect(findingsOf(report)).toEqual([]);
  });

  it('takes no 587 without a sign-in, and says so only where no other port has one', async () => {
    const ports = { 993: imap, 587: { ...submission, mechanisms: [] } };
    const both = await discover({ ...world, ports: at({ ...ports, 465: submissions }) });
    const alone = await discover({ ...world, ports: at(ports) });

    expect(placeOf(both.report.outgoing)).toBe(`${mail}:465 tls`);
    expect(findingsOf(both.report)).toEqual([]);
    expect(alone.report.outcome).toBe('partly-found');
    expect(findingsOf(alone.report)).toEqual(['mechanism-not-offered provider error copy-for-support']);
  });

  it('credits a document that names a server without encryption with the server, not a guess', async () => {
    const plain: readonly Socket[] = [
      ['imap', mail, 143, 'plain'],
      ['smtp', mail, 587, 'plain'],
    ];
    const { report } = await discoverPublished(plain, at({ 143: imapByStarttls, 993: imap, 587: submission }));

    expect(placeOf(report.incoming)).toBe(`${mail}:993 tls`);
    expect(placeOf(report.outgoing)).toBe(`${mail}:587 starttls`);
    expect(report.reason).toEqual({ id: 'ranking.published-without-tls', values: { port: 587 } });
    expect(report.incoming).toMatchObject({ trust: 'published', trustReason: { id: 'trust.other-port' } });
    expect(report.outgoing).toMatchObject({ trust: 'published', trustReason: { id: 'trust.other-security' } });
  });

  it('blames the provider, not the network, for a missing STARTTLS that at most its own document promises', async () => {
    const inClear = at({ 143: { ...imap, tls: 'none' }, 587: { ...submission, tls: 'none' } });
    const plain: readonly Socket[] = [
      ['imap', mail, 143, 'plain'],
      ['smtp', mail, 587, 'plain'],
    ];
    const promised: readonly Socket[] = [['imap', mail, 143, 'STARTTLS'], onSubmission];

    for (const published of [plain, promised]) {
      const { report } = await discoverPublished(published, inClear);
      expect(new Set(findingsOf(report))).toEqual(new Set(['starttls-not-offered provider error copy-for-provider']));
    }
  });

  it('shows a published server whose certificate has expired beside the guess that works', async () => {
    const old = 'old.fir.example';
    const expired = { names: [old], hasExpired: true };
    const { report } = await discoverPublished(
      [
        ['imap', old, 993, 'SSL'],
        ['smtp', old, 587, 'STARTTLS'],
      ],
      {
        ...at({ 993: imap, 587: submission }),
        ...at({ 993: { ...imap, ...expired }, 587: { ...submission, ...expired } }, '192.31.196.99'),
      },
      { addresses: { ...withDocument, [old]: '192.31.196.99' } },
    );

    expect(report.incoming).toMatchObject({ host: mail, source: 'guess', trust: 'guess-proven' });
    expect(report.conflicts.map(({ claims }) => claims.map(({ host, failure }) => [host, failure?.code]))).toEqual([
      [
        [mail, undefined],
        [old, 'certificate-expired'],
      ],
      [
        [mail, undefined],
        [old, 'certificate-expired'],
      ],
    ]);
  });

  it('knows the settings of a published server that refuses every port, and blames neither network nor document', async () => {
    const { report } = await discoverPublished([imaps, onSubmission], {});

    expect(report.outcome).toBe('claimed');
    expect(placeOf(report.incoming)).toBe(`${mail}:993 tls`);
    expect(new Set(findingsOf(report))).toEqual(new Set(['connection-refused provider error copy-for-provider']));
  });

  it('does not deny a document whose servers do not exist', async () => {
    const gone: readonly Socket[] = [
      ['imap', 'gone.fir.example', 993, 'SSL'],
      ['smtp', 'gone.fir.example', 587, 'STARTTLS'],
    ];
    const published = await discoverPublished(gone, {});
    const nowhere = await discover({ ...world, ports: {} });

    expect([published, nowhere].map(({ report }) => [report.outcome, report.findings[0]?.message.id])).toEqual([
      ['nothing-found', 'check.config-not-found.of-no-use'],
      ['nothing-found', 'check.config-not-found.nowhere'],
    ]);
  });

  it('has a finding where one direction works and every port of the other refuses', async () => {
    const receiving = await discover({ ...world, ports: at({ 993: imap }) });
    const sending = await discover({ ...world, ports: at({ 587: submission }) });

    expect([receiving, sending].map(({ report }) => [report.outcome, ...findingsOf(report)])).toEqual([
      ['partly-found', 'config-not-found provider error enter-by-hand'],
      ['partly-found', 'config-not-found provider error enter-by-hand'],
    ]);
    expect(receiving.report.findings[0]?.message.id).toBe('check.missing-direction.sending');
    expect(sending.report.findings[0]?.message.id).toBe('check.missing-direction.receiving');
  });

  it('warns of a record that leads outside the domain, because records are not signed', async () => {
    const target = 'mail.host.example';
    const record = { priority: 0, weight: 0, target };
    const { report } = await discover({
      ...world,
      addresses: { ...world.addresses, [target]: '192.31.196.55' },
      srv: {
        '_imaps._tcp.fir.example': [{ ...record, port: 993 }],
        '_submission._tcp.fir.example': [{ ...record, port: 587 }],
      },
      ports: at({ 993: { ...imap, names: [target] }, 587: { ...submission, names: [target] } }, '192.31.196.55'),
    });

    for (const server of [report.incoming, report.outgoing]) {
      expect(server).toMatchObject({
        host: target,
        trust: 'unsigned-dns',
        trustReason: { id: 'trust.unsigned-dns-elsewhere', values: { domain: 'fir.example', host: target } },
      });
    }
  });

  it('takes a page for sale at the end of every redirect for no settings and no trouble', async () => {
    const page = 'https://parking.example/';
    const wellKnown = 'https://fir.example/.well-known/autoconfig/mail/config-v1.1.xml';
    const { report, events } = await discover({
      ...world,
      addresses: { ...withDocument, 'fir.example': '192.31.196.80', 'parking.example': '192.31.196.81' },
      documents: {
        [documentUrl]: `-> ${page}`,
        [wellKnown]: `-> ${page}`,
        [page]: '<!doctype html><html><body>This domain is for sale</body></html>',
      },
      ports: at({ 993: imap, 587: submission }),
    });

    expect(report.outcome).toBe('found');
    expect(report.reason?.id).toBe('ranking.guess-default-587');
    const states = events.flatMap((event) => (event.kind === 'step-ended' ? [[event.step, event.state]] : []));
    expect(states).toContainEqual(['source:autoconfig', 'no-entry']);
    expect(states).toContainEqual(['source:well-known', 'no-entry']);
  });

  it('names no provider where the servers that work are another organisation’s than the exchanger’s', async () => {
    const big = '192.31.196.61';
    const names = ['imap.bigmail.example', 'smtp.bigmail.example'];
    const throughBig: Partial<ScriptedNetwork> = {
      providers: [bigMail],
      mx: { 'fir.example': [{ preference: 10, exchange: 'mx.bigmail.example' }] },
      addresses: { ...withDocument, 'imap.bigmail.example': big, 'smtp.bigmail.example': big },
    };
    const bigPorts = at({ 993: { ...imap, names }, 465: { ...submissions, names } }, big);
    const own = await discoverPublished(
      [imaps, onSubmission],
      { ...at({ 993: imap, 587: submission }), ...bigPorts },
      throughBig,
    );
    const dead = await discoverPublished([imaps, onSubmission], bigPorts, throughBig);

    expect([own.report.incoming?.host, own.report.provider]).toEqual([mail, null]);
    expect(own.report.conflicts.map(({ claims }) => claims[1]?.host)).toEqual(names);
    expect([dead.report.incoming?.host, dead.report.provider?.id]).toEqual(['imap.bigmail.example', 'big-mail']);
  });

  it('tells what a provider has announced for sending where its server is the one for sending, however it was found', async () => {
    const big = '192.31.196.61';
    const names = ['imap.bigmail.example', 'smtp.bigmail.example'];
    const events = [{ on: '2999-12-31', what: 'password-off-by-default', concerns: ['smtp'] }] as const;
    const announcing = { ...bigMail, facts: { ...bigMail.facts, events } };
    const addresses = { ...withDocument, 'imap.bigmail.example': big, 'smtp.bigmail.example': big };
    const mx = { 'fir.example': [{ preference: 10, exchange: 'mx.bigmail.example' }] };
    const bigPorts = at({ 993: { ...imap, names }, 465: { ...submissions, names } }, big);
    const ownPorts = at({ 993: imap, 587: submission });
    const idsOf = ({ findings }: Report) => findings.map(({ id }) => id);

    const byExchanger = await discoverPublished([imaps, onSubmission], bigPorts, {
      providers: [announcing],
      mx,
      addresses,
    });
    const own = await discoverPublished(
      [imaps, onSubmission],
      { ...ownPorts, ...bigPorts },
      { providers: [announcing], mx, addresses },
    );
    expect(byExchanger.report.outgoing?.host).toBe('smtp.bigmail.example');
    expect(idsOf(byExchanger.report)).toContain('sending-by-password');
    expect(own.report.outgoing?.host).toBe(mail);
    expect(idsOf(own.report)).not.toContain('sending-by-password');
  });

  it('keeps the servers of a listed domain that the name servers of this network deny, and blames the network', async () => {
    const input = { text: 'jane@bigmail.example', kind: 'address', domain: 'bigmail.example' } as const;
    const address = 'jane@bigmail.example';
    const network = { rttMs: 50, providers: [bigMail], ports: {} };
    const { report } = await discover(network, { input: { ...input, address } });
    expect(report).toMatchObject({
      outcome: 'claimed',
      provider: { id: 'big-mail' },
      incoming: { host: 'imap.bigmail.example', port: 993, proven: false },
      outgoing: { host: 'smtp.bigmail.example', port: 465, proven: false },
      findings: [{ id: 'listed-domain-denied', party: 'this-network' }],
    });
    expect(report.findings).toHaveLength(1);
  });
});
