import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../electron/contract/candidate';
import type { Report } from '../../electron/contract/report';
import type { RunEvent } from '../../electron/contract/run-event';
import { limits } from '../../electron/core/limits';
import { runDiscovery } from '../../electron/engine/run';
import { discover, request } from './discover-scripted';
import { noLogins } from './no-logins';
import { type ScriptedServer, scriptedPorts } from './scripted-network';
import { createVirtualClock } from './virtual-clock';

const names = ['imap.fir.example', 'smtp.fir.example'];
const imap: ScriptedServer = { speaks: 'imap', tls: 'tls', names };
const submission: ScriptedServer = { speaks: 'smtp', tls: 'starttls', names };
const submissions: ScriptedServer = { speaks: 'smtp', tls: 'tls', names };
const relay: ScriptedServer = { speaks: 'smtp', tls: 'none', names };

const guessable = {
  rttMs: 50,
  mx: { 'fir.example': [{ preference: 10, exchange: 'mx.fir.example' }] },
  addresses: { 'imap.fir.example': '192.31.196.37', 'smtp.fir.example': '192.31.196.37' },
} as const;

const publishedSubmission: ScriptedServer = { ...submission, names: ['msg.fir.example'] };

/** Servers at the guessed names, and others that SRV records publish. */
const published = {
  ...guessable,
  addresses: { ...guessable.addresses, 'msg.fir.example': '192.31.196.40' },
  srv: {
    '_imaps._tcp.fir.example': [{ priority: 0, weight: 1, port: 993, target: 'msg.fir.example' }],
    '_submission._tcp.fir.example': [{ priority: 0, weight: 1, port: 587, target: 'msg.fir.example' }],
  },
  ports: {
    '192.31.196.37:993': imap,
    '192.31.196.37:587': submission,
    '192.31.196.40:993': { ...imap, names: ['msg.fir.example'] },
    '192.31.196.40:587': publishedSubmission,
  },
};

function placeOf(candidate: Candidate | null): string | null {
  return candidate === null ? null : `${candidate.host}:${candidate.port} ${candidate.security}`;
}

function stateAt({ alternatives }: Report, port: number): string | undefined {
  return alternatives.find((candidate) => candidate.port === port)?.state;
}

function timeOf(events: readonly RunEvent[], kind: RunEvent['kind']): number {
  return events.filter((event) => event.kind === kind).at(-1)?.atMs ?? Number.NaN;
}

describe('runDiscovery', () => {
  it('proves guessed servers and says so', async () => {
    const { report } = await discover({
      ...guessable,
      ports: { '192.31.196.37:993': imap, '192.31.196.37:587': submission },
    });

    expect(report.outcome).toBe('found');
    expect(placeOf(report.incoming)).toBe('imap.fir.example:993 tls');
    expect(placeOf(report.outgoing)).toBe('smtp.fir.example:587 starttls');
    expect(report.incoming).toMatchObject({
      proven: true,
      source: 'guess',
      trust: 'guess-proven',
      login: 'jane@fir.example',
    });
  });

  it('starts with the plan at 0 and ends with the report', async () => {
    const { events, report } = await discover({ ...guessable, ports: { '192.31.196.37:993': imap } });

    expect(events[0]).toMatchObject({ kind: 'planned', atMs: 0 });
    expect(events.at(-1)).toEqual({ kind: 'finished', atMs: expect.any(Number), report });
  });

  it('looks each name up once and opens one connection for two names that a certificate covers', async () => {
    const { trace } = await discover({
      ...guessable,
      ports: { '192.31.196.37:993': imap, '192.31.196.37:587': submission },
    });

    expect(new Set(trace.lookups).size).toBe(trace.lookups.length);
    expect(trace.connections.filter((place) => place === '192.31.196.37:993')).toHaveLength(1);
    expect(trace.connections.length).toBeLessThanOrEqual(limits.connectionsPerAddress);
  });

  it('connects again under a name that the certificate of another name does not cover', async () => {
    const own = { ...imap, names: ['imap.fir.example'] };
    const { report, trace } = await discover({
      ...guessable,
      addresses: { 'imap.fir.example': '192.31.196.37', 'mail.fir.example': '192.31.196.37' },
      ports: { '192.31.196.37:993': own },
    });

    expect(placeOf(report.incoming)).toBe('imap.fir.example:993 tls');
    expect(trace.connections.filter((place) => place === '192.31.196.37:993')).toHaveLength(2);
  });

  it('lets no name of a better source wait for another organisation’s name whose certificate fails', async () => {
    const cluster = 'cluster.host.example';
    const { report, trace, events } = await discover({
      rttMs: 50,
      addresses: { 'mx.fir.example': '192.31.196.37', [cluster]: '192.31.196.37' },
      mx: { 'fir.example': [{ preference: 10, exchange: 'mx.fir.example' }] },
      srv: { '_imaps._tcp.fir.example': [{ priority: 0, weight: 0, port: 993, target: cluster }] },
      ports: { '192.31.196.37:993': { ...imap, names: [cluster] } },
    });

    expect(placeOf(report.incoming)).toBe(`${cluster}:993 tls`);
    expect(trace.connections.filter((place) => place === '192.31.196.37:993')).toHaveLength(2);
    const phases = events.filter((event) => event.kind === 'phase' && event.step === `imap:${cluster}:993`);
    expect(phases.filter((event) => event.kind === 'phase' && event.phase === 'tcp')).toHaveLength(1);
  });

  it('says of a published host that is silent on every port that it gave no answer', async () => {
    const gone = '192.31.196.99';
    const { report } = await discover({
      ...guessable,
      addresses: { ...guessable.addresses, 'old.fir.example': gone },
      srv: { '_imaps._tcp.fir.example': [{ priority: 0, weight: 0, port: 993, target: 'old.fir.example' }] },
      ports: {
        '192.31.196.37:993': imap,
        '192.31.196.37:587': submission,
        [`${gone}:993`]: 'silent',
        [`${gone}:143`]: 'silent',
        [`${gone}:995`]: 'silent',
        [`${gone}:110`]: 'silent',
      },
    });

    expect(placeOf(report.incoming)).toBe('imap.fir.example:993 tls');
    expect(report.conflicts).toMatchObject([
      {
        direction: 'incoming',
        claims: [{ host: 'imap.fir.example' }, { host: 'old.fir.example', state: 'no-answer' }],
      },
    ]);
  });

  it('takes 2525 where 587 and 465 are silent, and says so after a second, not after a time-out', async () => {
    const { report, events } = await discover({
      ...guessable,
      ports: {
        '192.31.196.37:993': imap,
        '192.31.196.37:587': 'silent',
        '192.31.196.37:465': 'silent',
        '192.31.196.37:2525': submission,
      },
    });

    expect(placeOf(report.outgoing)).toBe('smtp.fir.example:2525 starttls');
    expect([stateAt(report, 587), stateAt(report, 465)]).toEqual(['no-answer', 'no-answer']);
    expect(timeOf(events, 'finished') - timeOf(events, 'answer')).toBeLessThanOrEqual(limits.graceMs);
    expect(report.findings).toContainEqual(
      expect.objectContaining({ id: 'submission-blocked-by-network', party: 'this-network', severity: 'warning' }),
    );
  });

  it('takes 465 where 587 and 2525 are silent', async () => {
    const { report } = await discover({
      ...guessable,
      ports: {
        '192.31.196.37:993': imap,
        '192.31.196.37:587': 'silent',
        '192.31.196.37:2525': 'silent',
        '192.31.196.37:465': submissions,
      },
    });

    expect(placeOf(report.outgoing)).toBe('smtp.fir.example:465 tls');
  });

  it('proposes nothing for sending where only 25 answers', async () => {
    const { report } = await discover({
      ...guessable,
      ports: {
        '192.31.196.37:993': imap,
        '192.31.196.37:587': 'silent',
        '192.31.196.37:2525': 'silent',
        '192.31.196.37:465': 'silent',
        '192.31.196.37:25': relay,
      },
    });

    expect(report).toMatchObject({ outcome: 'partly-found', outgoing: null });
    expect(stateAt(report, 25)).toBe('found');
    expect(report.findings.map(({ id }) => id)).toContain('submission-not-reachable');
  });

  it('prefers what SRV records publish to what is guessed', async () => {
    const { report } = await discover(published);

    expect(placeOf(report.incoming)).toBe('msg.fir.example:993 tls');
    expect(report.incoming?.source).toBe('srv');
  });

  it('proves nothing at a server whose certificate is for another name', async () => {
    const other = { ...imap, names: ['host.hoster.example'] };
    const { report } = await discover({ ...guessable, ports: { '192.31.196.37:993': other } });

    expect(report).toMatchObject({
      outcome: 'claimed',
      incoming: { proven: false, failure: { code: 'certificate-name-mismatch' } },
    });
  });

  it('does not count a submission server that takes no sign-in', async () => {
    const { report } = await discover({
      ...guessable,
      ports: { '192.31.196.37:587': { ...submission, mechanisms: [] }, '192.31.196.37:465': submissions },
    });

    expect(placeOf(report.outgoing)).toBe('smtp.fir.example:465 tls');
  });

  it('says at once that a domain does not exist', async () => {
    const { report, events } = await discover({ rttMs: 50 });

    expect(report.outcome).toBe('nothing-found');
    expect(report.findings.map(({ id }) => id)).toEqual(['host-not-found']);
    expect(timeOf(events, 'finished')).toBe(50);
  });

  it('waits for no silent port 25 where the domain takes no mail', async () => {
    const { report, events } = await discover({
      rttMs: 50,
      mx: { 'fir.example': [{ preference: 0, exchange: '' }] },
      addresses: { 'fir.example': '192.31.196.40' },
      ports: { '192.31.196.40:25': 'silent' },
    });

    expect(report.findings.map(({ id }) => id)).toContain('domain-takes-no-mail');
    expect(timeOf(events, 'finished')).toBeLessThan(limits.silentMs);
  });

  it('ends within the deadline where the resolver never answers', async () => {
    const { report, events } = await discover({ rttMs: 50, isResolverSilent: true });

    expect(report.outcome).toBe('nothing-found');
    expect(report.findings.map(({ cause }) => cause)).toEqual(['no-network']);
    expect(timeOf(events, 'finished')).toBeLessThanOrEqual(limits.runMs);
  });

  it('does not follow a record of the domain to a private address of another name', async () => {
    const { report, trace } = await discover({
      rttMs: 50,
      addresses: { 'router.elsewhere.example': '192.168.1.1' },
      srv: { '_imaps._tcp.fir.example': [{ priority: 0, weight: 1, port: 993, target: 'router.elsewhere.example' }] },
    });

    expect(trace.connections).toEqual([]);
    expect(report.incoming).toMatchObject({ proven: false, failure: { code: 'private-address' } });
  });

  it('takes a bare name with addresses but no MX and NS for a host, and tries its ports', async () => {
    const input = { text: 'imap.fir.example', kind: null, domain: 'imap.fir.example', address: null };
    const { report } = await discover({ ...guessable, ports: { '192.31.196.37:993': imap } }, { input });

    expect(report.input.kind).toBe('host');
    expect(placeOf(report.incoming)).toBe('imap.fir.example:993 tls');
    expect(report.alternatives.map(({ port }) => port).sort((a, b) => a - b)).toEqual([
      25, 110, 143, 465, 587, 993, 995, 2525,
    ]);
  });

  it('tests exactly the servers that were typed', async () => {
    const typedServers = [{ protocol: 'imap', host: 'imap.fir.example', port: 993, security: 'tls' }] as const;
    const { report, trace } = await discover({ ...guessable, ports: { '192.31.196.37:993': imap } }, { typedServers });

    expect(trace.connections).toEqual(['192.31.196.37:993']);
    expect(report.incoming).toMatchObject({ proven: true, source: 'typed', trust: 'typed' });
  });

  it.each([
    ['tls', 993],
    ['starttls', 143],
    ['none', 143],
  ] as const)('tells of the connection that a typed server saw over %s', async (security, port) => {
    const typedServers = [{ protocol: 'imap', host: 'imap.fir.example', port, security }] as const;
    const server = { ...imap, tls: security } as const;
    const { report, events } = await discover(
      { ...guessable, ports: { [`192.31.196.37:${port}`]: server } },
      { typedServers },
    );

    const connection = { to: 'imap.fir.example', what: 'connection', over: security };
    expect(report.disclosed).toContainEqual(connection);
    expect(events).toContainEqual(expect.objectContaining({ kind: 'disclosed', ...connection }));
  });

  it('says nothing of sending where only a server for receiving was typed', async () => {
    const typedServers = [{ protocol: 'imap', host: 'imap.fir.example', port: 993, security: 'tls' }] as const;
    const { report } = await discover({ ...guessable, ports: { '192.31.196.37:993': imap } }, { typedServers });

    expect(report).toMatchObject({ outcome: 'partly-found', findings: [] });
  });

  it('does not wait for port 25, nor for any other port of a host that answers elsewhere', async () => {
    const { report, events } = await discover({
      ...guessable,
      ports: { '192.31.196.37:993': imap, '192.31.196.37:587': 'silent', '192.31.196.37:25': 'silent' },
    });

    expect(report.outcome).toBe('partly-found');
    expect([stateAt(report, 587), stateAt(report, 25)]).toEqual(['no-answer', 'no-answer']);
    expect(timeOf(events, 'finished')).toBeLessThan(2 * limits.silentMs);
  });

  it('waits for a better source that is already in conversation, and does not mix it with a guess', async () => {
    const { report } = await discover({
      ...published,
      ports: { ...published.ports, '192.31.196.40:587': { ...publishedSubmission, greetingMs: 2_500 } },
    });

    expect(placeOf(report.incoming)).toBe('msg.fir.example:993 tls');
    expect(placeOf(report.outgoing)).toBe('msg.fir.example:587 starttls');
  });

  it('waits for every port with thorough', async () => {
    const network = {
      ...guessable,
      ports: { '192.31.196.37:993': imap, '192.31.196.37:587': submission, '192.31.196.37:2525': 'silent' },
    } as const;
    const patient = await discover(network, { thorough: true });
    const usual = await discover(network);

    expect(timeOf(patient.events, 'finished')).toBeGreaterThanOrEqual(limits.tcpMs);
    expect(timeOf(usual.events, 'finished')).toBeLessThan(limits.tcpMs);
  });

  it('leaves no connection and no timer behind, found or cancelled', async () => {
    const network = {
      ...guessable,
      ports: {
        '192.31.196.37:993': { ...imap, greetingMs: 4_000 },
        '192.31.196.37:587': submission,
        '192.31.196.37:465': 'silent',
      },
    } as const;
    const finished = await discover(network);
    expect([finished.trace.open, finished.waiting]).toEqual([0, 0]);

    const clock = createVirtualClock();
    const { ports, trace } = scriptedPorts(network, clock, noLogins);
    const cancel = new AbortController();
    const run = runDiscovery(request, ports, () => undefined, cancel.signal);
    void clock.wait(500, new AbortController().signal).then(() => cancel.abort());
    const report = await clock.play(run);
    expect(report).toMatchObject({ outcome: 'cancelled', outgoing: { proven: true }, reason: null, findings: [] });
    // What was cut says nothing of the server.
    expect(stateAt(report, 993)).toBe('skipped');
    expect([trace.open, clock.waiting()]).toEqual([0, 0]);
  });
});
