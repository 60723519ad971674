import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../electron/contract/candidate';
import type { Failure } from '../../electron/contract/failure';
import type { Report } from '../../electron/contract/report';
import { failed, ok, type Result } from '../../electron/contract/result';
import type { RunEvent } from '../../electron/contract/run-event';
import type { ServerToAskAbout } from '../../electron/core/discovery/servers-to-ask-about';
import { limits } from '../../electron/core/limits';
import { passwordSecret } from '../../electron/core/login-secret';
import { Secret } from '../../electron/core/secret';
import type { DiscoveryRequest } from '../../electron/engine/discovery-request';
import type { LoginTarget, Ports, SignedIn } from '../../electron/engine/ports';
import { runCheck } from '../../electron/engine/run';
import type { FoundServers } from '../../electron/engine/search';
import { attacker, attackersImap, attackersSubmission, forgedSrv, srvTo } from './attacker-network';
import { request } from './discover-scripted';
import { noMessage } from './no-logins';
import { type ScriptedNetwork, type ScriptedServer, scriptedPorts } from './scripted-network';
import { createVirtualClock } from './virtual-clock';

interface Checked {
  readonly report: Report;
  readonly heldBack: readonly ServerToAskAbout[];
  /** The servers that a person who is asked for the password has to see first. */
  readonly shown: readonly ServerToAskAbout[];
  readonly events: readonly RunEvent[];
  /** `host:port` of each sign-in, and when it was made. */
  readonly logins: readonly { readonly place: string; readonly atMs: number }[];
  readonly askedAtMs: number;
  readonly waiting: number;
  /** For probes, documents and sign-ins together. */
  readonly connections: number;
}

/** A scripted network, and how long its servers take to judge a password. */
interface JudgingNetwork extends ScriptedNetwork {
  readonly loginMs?: number;
}

async function check(
  network: JudgingNetwork,
  isAtHand = true,
  changes: Partial<DiscoveryRequest> = {},
  answer: Result<SignedIn, Failure> = ok({ mechanism: 'PLAIN' }),
  acceptsServers = false,
  asksFor?: () => boolean,
): Promise<Checked> {
  const clock = createVirtualClock();
  const logins: Checked['logins'][number][] = [];
  const signIn = async ({ host, port }: LoginTarget, stopped: AbortSignal) => {
    logins.push({ place: `${host}:${port}`, atMs: clock.nowMs() });
    await clock.wait(network.loginMs ?? 0, stopped);
    return answer;
  };
  const left = Promise.resolve();
  const ways: Pick<Ports, 'mailboxLogin' | 'submissionLogin'> = {
    mailboxLogin: {
      signIn: async (target, _credentials, _watch, stopped) => ({ outcome: await signIn(target, stopped), left }),
    },
    submissionLogin: {
      open: async (target) =>
        ok({
          ...noMessage,
          signIn: (_credentials, _watch, stopped) => signIn(target, stopped),
          leave: async () => undefined,
        }),
    },
  };
  const { ports, trace } = scriptedPorts(network, clock, ways);
  const events: RunEvent[] = [];
  let askedAtMs = Number.NaN;
  let shown: readonly ServerToAskAbout[] = [];
  const credentialsFor = async ({ incoming, outgoing }: FoundServers, toAskAbout: readonly ServerToAskAbout[]) => {
    askedAtMs = clock.nowMs();
    shown = toAskAbout;
    return {
      incoming,
      outgoing,
      login: null,
      secret: passwordSecret(new Secret('p a"s w\\ö')),
      outgoingLogin: null,
      outgoingSecret: null,
      acceptedBefore: null,
    };
  };
  const { signal } = new AbortController();
  const run = runCheck(
    {
      search: { ...request, ...changes },
      asking: { isAtHand, acceptsServers, credentialsFor, ...(asksFor && { asksFor }) },
    },
    ports,
    (event) => events.push(event),
    signal,
  );
  const { report, heldBack } = await clock.play(run);
  const connections = trace.connections.length + trace.sent.length + logins.length;
  return { report, heldBack, shown, events, logins, askedAtMs, waiting: clock.waiting(), connections };
}

const names = ['imap.fir.example', 'smtp.fir.example', 'in.fir.example', 'out.fir.example'];
const imap: ScriptedServer = { speaks: 'imap', tls: 'tls', names };
const imapByStartTls: ScriptedServer = { speaks: 'imap', tls: 'starttls', names };
const submission: ScriptedServer = { speaks: 'smtp', tls: 'starttls', names };

const guessable: ScriptedNetwork = {
  rttMs: 50,
  mx: { 'fir.example': [{ preference: 10, exchange: 'mx.fir.example' }] },
  addresses: { 'imap.fir.example': '192.31.196.37', 'smtp.fir.example': '192.31.196.37' },
  ports: { '192.31.196.37:993': imap, '192.31.196.37:587': submission },
};

/** The document is found by a detour, so that it comes after the guessed servers are proven. */
const published: ScriptedNetwork = {
  ...guessable,
  addresses: {
    ...guessable.addresses,
    'autoconfig.fir.example': '192.31.196.80',
    'in.fir.example': '192.31.196.40',
    'out.fir.example': '192.31.196.40',
  },
  documents: {
    'https://autoconfig.fir.example/mail/config-v1.1.xml': '-> https://in.fir.example/config.xml',
    'https://in.fir.example/config.xml': `<clientConfig version="1.1"><emailProvider id="fir.example">
      <incomingServer type="imap"><hostname>in.fir.example</hostname><port>993</port><socketType>SSL</socketType>
        <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></incomingServer>
      <outgoingServer type="smtp"><hostname>out.fir.example</hostname><port>587</port><socketType>STARTTLS</socketType>
        <authentication>password-cleartext</authentication><username>%EMAILADDRESS%</username></outgoingServer>
      </emailProvider></clientConfig>`,
  },
  ports: { ...guessable.ports, '192.31.196.40:993': imap, '192.31.196.40:587': submission },
};

function placeOf(server: Candidate | null): string {
  return server === null ? '' : `${server.host}:${server.port}`;
}

function lastAnswerMs(events: readonly RunEvent[]): number {
  return events.filter(({ kind }) => kind === 'answer').at(-1)?.atMs ?? Number.NaN;
}

describe('runCheck', () => {
  it('signs in the moment that nothing can change the servers any more, and finishes when the search has settled', async () => {
    const { report, events, logins, waiting } = await check(guessable);

    expect(logins.map(({ atMs }) => atMs)).toEqual([lastAnswerMs(events), lastAnswerMs(events)]);
    expect(report).toMatchObject({ outcome: 'found', signIn: { incoming: { ok: true }, outgoing: { ok: true } } });
    expect(events.at(-1)).toMatchObject({ kind: 'finished' });
    expect(waiting).toBe(0);
  });

  it('finishes the moment that both servers have been signed in to, whatever is silent', async () => {
    const { report, events, logins } = await check({
      ...published,
      loginMs: 80,
      webConnectMs: limits.documentMs,
      ports: { ...guessable.ports, '192.31.196.37:587': 'silent', '192.31.196.37:2525': submission },
    });

    expect(logins).toHaveLength(2);
    expect(events.at(-1)?.atMs).toBe((logins.at(-1)?.atMs ?? 0) + 80);
    expect(report.alternatives).toContainEqual(expect.objectContaining({ port: 587, state: 'no-answer' }));
    expect(report.alternatives).toContainEqual(expect.objectContaining({ port: 25, state: 'not-needed' }));
  });

  it.each([
    ['IMAP', true, '993', 993],
    ['IMAP', false, '993', 993],
    ['POP3', false, '995', 995],
  ])('opens a machine that is website and mail server at once twelve times at most: %s, %s', async (...named) => {
    const [_protocol, allowAddress, port, proven] = named;
    const labels = ['', 'www.', 'mail.', 'imap.', 'smtp.', 'pop.', 'mx.', 'autoconfig.', 'autodiscover.'];
    const all = labels.map((label) => `${label}fir.example`);
    const speaks = proven === 995 ? 'pop3' : 'imap';
    const { report, connections } = await check(
      {
        rttMs: 50,
        mx: { 'fir.example': [{ preference: 10, exchange: 'mx.fir.example' }] },
        addresses: Object.fromEntries(all.map((name) => [name, '192.31.196.37'])),
        ports: {
          [`192.31.196.37:${port}`]: { speaks, tls: 'tls', names: all },
          '192.31.196.37:587': { speaks: 'smtp', tls: 'starttls', names: all },
        },
      },
      true,
      { allowAddress },
    );

    expect(report).toMatchObject({
      incoming: { port: proven },
      outgoing: { port: 587 },
      signIn: { outgoing: { ok: true } },
    });
    expect(connections).toBeLessThanOrEqual(limits.connectionsPerAddress);
  });

  it('does not wait for ports that never get a connection at a website that is silent', async () => {
    const silent = [993, 143, 995, 110, 587, 2525, 465, 25].map((port) => [`192.31.196.80:${port}`, 'silent'] as const);
    const website = {
      ...guessable,
      webConnectMs: limits.documentMs,
      addresses: { ...guessable.addresses, 'fir.example': '192.31.196.80' },
      ports: { ...guessable.ports, ...Object.fromEntries(silent) },
    };
    const served = await check(website, true, { allowAddress: true });
    const dead = await check({ ...website, webConnectMs: 0, ports: Object.fromEntries(silent) }, true, {
      allowAddress: true,
    });

    expect(served.logins).toHaveLength(2);
    expect(served.events.at(-1)?.atMs).toBeLessThan(limits.silentMs + 4 * guessable.rttMs);
    expect(dead.report.outcome).toBe('nothing-found');
    expect(dead.events.at(-1)?.atMs).toBeLessThan(limits.tcpMs);
  });

  it('sends the password to no guessed server while a document may still name others', async () => {
    const { events, logins } = await check(published);

    const answers = events.flatMap((event) => (event.kind === 'answer' ? placeOf(event.incoming) : []));
    expect(answers).toEqual(expect.arrayContaining(['imap.fir.example:993', 'in.fir.example:993']));
    expect(logins.map(({ place }) => place)).toEqual(['in.fir.example:993', 'out.fir.example:587']);
  });

  it('does not wait for a website that lets packets disappear, but for a proxy that takes long to reach one', async () => {
    const far = { ...published, webConnectMs: limits.patienceMs + 50 };
    const direct = await check({ ...far, webConnectMs: limits.documentMs });
    const proxied = await check({ ...far, proxy: 'proxy.corp.example' });

    expect(direct.logins.map(({ place }) => place)).toEqual(['imap.fir.example:993', 'smtp.fir.example:587']);
    expect(direct.logins[0]?.atMs).toBeLessThan(limits.silentMs);
    expect(proxied.logins.map(({ place }) => place)).toEqual(['in.fir.example:993', 'out.fir.example:587']);
  });

  it('does not wait for a port that would be better once it has been silent for longer than any server is away', async () => {
    const { report, logins } = await check({
      ...guessable,
      ports: { ...guessable.ports, '192.31.196.37:993': 'silent', '192.31.196.37:143': imapByStartTls },
    });

    expect(logins.map(({ place }) => place)).toEqual(['imap.fir.example:143', 'smtp.fir.example:587']);
    const askedMs = guessable.rttMs;
    expect(logins[0]?.atMs).toBeGreaterThanOrEqual(askedMs + limits.patienceMs);
    expect(logins[0]?.atMs).toBeLessThan(askedMs + limits.silentMs);
    expect(report).toMatchObject({ signIn: { incoming: { ok: true }, outgoing: { ok: true } } });
  });

  it('waits as long as a search does for a port that would be better and has taken the connection', async () => {
    const busy: ScriptedServer = { ...submission, greetingMs: 700 };
    const { logins } = await check({
      ...guessable,
      ports: { ...guessable.ports, '192.31.196.37:587': busy, '192.31.196.37:2525': submission },
    });

    expect(logins.map(({ place }) => place)).toEqual(['imap.fir.example:993', 'smtp.fir.example:587']);
  });

  it('signs in as well to a better port that was silent and answers before the sign-in has ended', async () => {
    const late: ScriptedServer = { ...submission, connectMs: 900 };
    const { report, logins } = await check({
      ...guessable,
      loginMs: 600,
      ports: { ...guessable.ports, '192.31.196.37:587': late, '192.31.196.37:2525': submission },
    });

    expect(logins.map(({ place }) => place)).toEqual([
      'imap.fir.example:993',
      'smtp.fir.example:2525',
      'smtp.fir.example:587',
    ]);
    expect(placeOf(report.outgoing)).toBe('smtp.fir.example:587');
    expect(report).toMatchObject({ signIn: { incoming: { ok: true }, outgoing: { ok: true } } });
  });

  it('signs in to no other server after words of a lock', async () => {
    const late: ScriptedServer = { ...submission, connectMs: 900 };
    const ports = { ...guessable.ports, '192.31.196.37:587': late, '192.31.196.37:2525': submission };
    const reply = 'NO Your account is temporarily locked';
    const locked = failed({ code: 'unexpected-reply', stage: 'login', reply } as const);
    const { report, logins } = await check({ ...guessable, ports }, true, {}, locked);

    expect(logins.map(({ place }) => place)).toEqual(['imap.fir.example:993']);
    expect(report).toMatchObject({
      signIn: { incoming: { verdict: { cause: 'account-locked' } }, outgoing: null },
    });
  });

  it('tries a password that receiving has refused on no other server for sending', async () => {
    const late: ScriptedServer = { ...submission, connectMs: 900 };
    const ports = { ...guessable.ports, '192.31.196.37:587': late, '192.31.196.37:2525': submission };
    const reply = 'NO [AUTHENTICATIONFAILED] Authentication failed.';
    const refused = failed({ code: 'unexpected-reply', stage: 'login', reply } as const);
    const { report, logins } = await check({ ...guessable, ports }, true, {}, refused);

    expect(logins.map(({ place }) => place)).toEqual(['imap.fir.example:993', 'imap.fir.example:993']);
    expect(placeOf(report.outgoing)).toBe('smtp.fir.example:587');
    expect(report).toMatchObject({
      signIn: { incoming: { verdict: { cause: 'wrong-password' } }, outgoing: null },
    });
  });

  it('waits for no port that would change nothing, but asks a person only when the search is over', async () => {
    const network = { ...guessable, ports: { ...guessable.ports, '192.31.196.37:2525': 'silent' } } as const;
    const atHand = await check(network);
    const asking = await check(network, false);

    expect(atHand.askedAtMs).toBe(lastAnswerMs(atHand.events));
    expect(asking.askedAtMs).toBeGreaterThan(lastAnswerMs(asking.events));
  });

  it('signs in only to the servers that the report names, once on each, however slow one is', async () => {
    const delay = fc.constantFrom(0, 30, 60, 150, 400, 900, 1_500, 3_000);
    const delays = fc.record({ guessedIn: delay, guessedOut: delay, publishedIn: delay, publishedOut: delay });
    const slow = (server: ScriptedServer, greetingMs: number): ScriptedServer => ({ ...server, greetingMs });

    const property = fc.asyncProperty(delays, async ({ guessedIn, guessedOut, publishedIn, publishedOut }) => {
      const { report, logins } = await check({
        ...published,
        ports: {
          '192.31.196.37:993': slow(imap, guessedIn),
          '192.31.196.37:587': slow(submission, guessedOut),
          '192.31.196.40:993': slow(imap, publishedIn),
          '192.31.196.40:587': slow(submission, publishedOut),
        },
      });
      expect(logins.map(({ place }) => place)).toEqual([placeOf(report.incoming), placeOf(report.outgoing)]);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});

const mxToAttacker = { 'fir.example': [{ preference: 10, exchange: 'mx.attacker.example' }] };

function accepting(network: ScriptedNetwork): Promise<Checked> {
  return check(network, true, {}, ok({ mechanism: 'PLAIN' }), true);
}

describe('runCheck at servers of another organisation', () => {
  it.each<[string, ScriptedNetwork, string]>([
    ['SRV records name', forgedSrv, 'consent.srv'],
    [
      'a document named by a TXT record names',
      {
        ...attacker,
        addresses: { ...attacker.addresses, 'fir.example': '203.0.113.1' },
        txt: { 'fir.example': ['mailconf=https://autoconfig.attacker.example/mail/config-v1.1.xml'] },
      },
      'consent.mailconf',
    ],
    ['a document of the exchanger’s organisation names', { ...attacker, mx: mxToAttacker }, 'consent.mx-document'],
    ['the exchanger’s name leads to', { ...attacker, documents: {}, mx: mxToAttacker }, 'consent.mx-guess'],
  ])('sends no password at hand where only %s them, unless that was accepted', async (_what, network, reason) => {
    const { report, heldBack, logins, events } = await check(network);

    expect(logins).toEqual([]);
    expect(report).toMatchObject({ outcome: 'found', incoming: { proven: true }, outgoing: { proven: true } });
    expect(report).not.toHaveProperty('signIn');
    expect(heldBack.map(({ direction, reason: { id } }) => [direction, id])).toEqual([
      ['incoming', reason],
      ['outgoing', reason],
    ]);
    expect(events.some((event) => 'step' in event && event.step.startsWith('sign-in:'))).toBe(false);

    const accepted = await accepting(network);
    expect(accepted.logins).toHaveLength(2);
    expect(accepted.heldBack).toEqual([]);
    expect(accepted.report).toMatchObject({ signIn: { incoming: { ok: true }, outgoing: { ok: true } } });
  });

  it('sends none where nobody is asked about them, although one might have been asked for a password', async () => {
    const { heldBack, logins } = await check(forgedSrv, false, {}, ok({ mechanism: 'PLAIN' }), false, () => false);

    expect(logins).toEqual([]);
    expect(heldBack).toHaveLength(2);
  });

  it('sends it to neither server where one of them has to be asked about', async () => {
    const own = srvTo('imap.fir.example', 'smtp.attacker.example');
    const addresses = { ...attacker.addresses, ...guessable.addresses };
    const ports = { ...attacker.ports, '203.0.113.37:993': imap };
    const { heldBack, logins } = await check({ ...attacker, srv: own, addresses, ports });

    expect(logins).toEqual([]);
    expect(heldBack.map(({ server }) => server.host)).toEqual(['smtp.attacker.example']);
  });

  it('asks nothing about servers of the domain’s own that SRV records name', async () => {
    const { heldBack, logins } = await check({ ...guessable, srv: srvTo('imap.fir.example', 'smtp.fir.example') });

    expect(heldBack).toEqual([]);
    expect(logins).toHaveLength(2);
  });

  it('waits for a source that is asked later in the order and vouches for them', async () => {
    const entry = (type: string, host: string, port: number, ssl: string) =>
      `<Protocol><Type>${type}</Type><Server>${host}</Server><Port>${port}</Port><SSL>${ssl}</SSL></Protocol>`;
    const servers = [
      entry('IMAP', 'imap.attacker.example', 993, 'on'),
      entry('SMTP', 'smtp.attacker.example', 587, 'on'),
    ];
    const vouched: ScriptedNetwork = {
      ...forgedSrv,
      webConnectMs: 250,
      addresses: { ...attacker.addresses, 'autodiscover.fir.example': '203.0.113.80' },
      documents: {
        'POST https://autodiscover.fir.example/autodiscover/autodiscover.xml': `<Autodiscover><Response><Account>
          ${servers.join('')}</Account></Response></Autodiscover>`,
      },
    };
    const { report, heldBack, logins } = await check(vouched, true, { allowAddress: true });

    expect(report.incoming).toMatchObject({ source: 'srv', basis: 'own-document' });
    expect(heldBack).toEqual([]);
    expect(logins).toHaveLength(2);
    expect((await check(vouched)).logins).toEqual([]);
  });

  it('sends none to a server that takes the place of an own one late', async () => {
    const late = (server: ScriptedServer): ScriptedServer => ({ ...server, connectMs: 900 });
    const network: JudgingNetwork = {
      ...guessable,
      loginMs: 1_500,
      srv: forgedSrv.srv ?? {},
      addresses: { ...guessable.addresses, ...attacker.addresses },
      ports: {
        ...guessable.ports,
        '198.51.100.66:993': late(attackersImap),
        '198.51.100.66:587': late(attackersSubmission),
      },
    };
    const { report, heldBack, logins } = await check(network);

    expect(logins.map(({ place }) => place)).toEqual(['imap.fir.example:993', 'smtp.fir.example:587']);
    expect([placeOf(report.incoming), placeOf(report.outgoing)]).toEqual([
      'imap.attacker.example:993',
      'smtp.attacker.example:587',
    ]);
    expect(report.signIn).toEqual({ incoming: null, outgoing: null });
    expect(heldBack.map(({ server }) => server.host)).toEqual(['imap.attacker.example', 'smtp.attacker.example']);
    expect((await accepting(network)).logins.map(({ place }) => place)).toEqual([
      ...['imap.fir.example:993', 'smtp.fir.example:587'],
      ...['imap.attacker.example:993', 'smtp.attacker.example:587'],
    ]);
  });

  it('shows them with their reasons to a person who is asked, whose answer is the consent', async () => {
    const { shown, heldBack, logins } = await check(forgedSrv, false);

    expect(shown.map(({ server, reason }) => [server.host, reason.id])).toEqual([
      ['imap.attacker.example', 'consent.srv'],
      ['smtp.attacker.example', 'consent.srv'],
    ]);
    expect(heldBack).toEqual([]);
    expect(logins).toHaveLength(2);
    expect((await check(guessable, false)).shown).toEqual([]);
  });

  it('holds it back from servers that only a file names, of whatever organisation', async () => {
    const server = { protocol: 'imap', host: 'imap.fir.example', port: 993, security: 'tls', auth: [] } as const;
    const fileServers = [{ ...server, login: 'jane in the file' }];
    const held = await check(guessable, true, { fileServers });
    const accepted = await check(guessable, true, { fileServers }, ok({ mechanism: 'PLAIN' }), true);

    expect(held.report.incoming).toMatchObject({ proven: true, trust: 'untrusted', basis: 'file' });
    expect(held.heldBack.map(({ reason }) => reason.id)).toEqual(['consent.file']);
    expect(held.logins).toEqual([]);
    expect(accepted.report.signIn).toMatchObject({ incoming: { ok: true, login: 'jane in the file' } });
    expect(accepted.logins).toHaveLength(1);
  });
});
