import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Protocol } from '../../electron/contract/candidate';
import type { Report } from '../../electron/contract/report';
import { failed, ok, type Result } from '../../electron/contract/result';
import type { RunEvent } from '../../electron/contract/run-event';
import type { RunPlan } from '../../electron/contract/run-request';
import { directionOf, type ServerName } from '../../electron/contract/server-name';
import type { BrowserSignInFailure } from '../../electron/core/diagnosis/browser-sign-in-verdict';
import { createProviderTable } from '../../electron/core/knowledge/provider-table';
import type { LoginSecret, Passwords } from '../../electron/core/login-secret';
import { Secret } from '../../electron/core/secret';
import { composeTestMessage } from '../../electron/core/test-message/compose';
import { type Account, createAccount } from '../../electron/engine/account';
import { createLedger } from '../../electron/engine/ledger';
import type { BrowserSignInRequest, Ports, Resolver } from '../../electron/engine/ports';
import { type StartSurroundings, startRequest } from '../../electron/engine/start-request';
import type { runTestMessage } from '../../electron/engine/test-message/run-test-message';
import { connectTcp } from '../../electron/node/connect-tcp';
import { createEnginePorts } from '../../electron/node/engine-ports';
import { routeDirectly } from '../../electron/node/proxy-route';
import { type CertificateMaker, createCertificateMaker } from '../../electron/node/scripted-server/certificate-maker';
import { sayIn } from '../../electron/words/format-message';
import { sampleCandidate, sampleReport } from '../core/run/sample-run';
import { createNoNameServers } from '../fakes/no-name-servers';
import { type RecordedServer, startRecordedServer } from '../fakes/recorded-server';
import { authoritiesOf } from '../fakes/sign-in-ways';
import { request } from './discover-scripted';

const runId = '0e4d1c7a-5f2b-4f0e-9a53-7d1f0c2b9e11';
const address = 'jane@fir.example';
const token = 'ya29.a0AfH6SMBxyz';
const none = async () => ok([]);
const resolver: Resolver = {
  addresses: async () => ok({ v4: ['127.0.0.1'], v6: [] }),
  mx: none,
  srv: none,
  txt: none,
  ns: none,
};
/** What a server that takes tokens lists. */
const lists = {
  imap: (mechanism: string) => ['IMAP4rev1', 'SASL-IR', `AUTH=${mechanism}`],
  pop3: (mechanism: string) => [`SASL ${mechanism}`],
  smtp: (mechanism: string) => [`AUTH ${mechanism}`],
};

let certificates: CertificateMaker;
let ports: Ports;
const servers: RecordedServer[] = [];

beforeAll(async () => {
  certificates = await createCertificateMaker('Test authority');
  const world = {
    createResolver: () => resolver,
    createNameServers: createNoNameServers,
    connectTcp,
    chooseRoutes: routeDirectly,
    loadProviders: () => createProviderTable([]),
    vpn: () => null,
  };
  ports = await createEnginePorts(authoritiesOf(certificates.authority), world);
});

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** Starts a server that lets Jane in by one mechanism alone, with this secret. */
async function serve(protocol: Protocol, mechanism: string, secret: string): Promise<ServerName> {
  const described = {
    protocol,
    security: 'tls',
    host: 'mail.fir.example',
    certificate: { names: ['mail.fir.example'] },
    signIn: { logins: [address], password: secret },
    states: { secure: { capabilities: lists[protocol](mechanism) } },
  } as const;
  const server = await startRecordedServer(described, certificates);
  servers.push(server);
  return { protocol, host: 'mail.fir.example', port: server.port, security: 'tls' };
}

interface Played {
  readonly report: Report;
  readonly events: readonly RunEvent[];
}

async function play(plan: RunPlan, surroundings: StartSurroundings): Promise<Played> {
  const ready = startRequest(plan, surroundings);
  if (!ready.ok) throw new Error(ready.failure.code);
  const events: RunEvent[] = [];
  const report = await ready.value.run((event) => events.push(event), new AbortController().signal);
  return { report, events };
}

/** An account whose servers a test has proven. */
async function proven(...names: readonly ServerName[]): Promise<Account> {
  const account = createAccount(request.input);
  account.noteSearch(Promise.resolve(sampleReport({ address, incoming: null, outgoing: null, alternatives: [] })));
  const surroundings = { ports, rules: { ...request, deadlineMs: 10_000 }, account, passwords: null };
  for (const server of names)
    await play({ kind: 'test-server', runId, server, isHostTyped: true, acceptedCertificates: [] }, surroundings);
  return account;
}

/** A browser sign-in with a scripted answer, and what it was asked. */
function doorThat(answers: Result<LoginSecret, BrowserSignInFailure>) {
  const asked: BrowserSignInRequest[] = [];
  const browserSignIn = async (wanted: BrowserSignInRequest) => {
    asked.push(wanted);
    return answers;
  };
  return { asked, ports: { ...ports, browserSignIn } };
}

const bringsToken = ok({ kind: 'access-token', secret: new Secret(token) } as const);

function signInPlan(incoming: ServerName | null, outgoing: ServerName | null, ways: Ways) {
  return {
    kind: 'sign-in',
    runId,
    incoming,
    outgoing,
    agreedServers: [],
    login: null,
    outgoingLogin: null,
    despiteRefusals: false,
    ways,
  } as const;
}
type Ways = Extract<RunPlan, { kind: 'sign-in' }>['ways'];

const typed: Passwords = { incoming: new Secret('swordfish'), outgoing: null };
const rules = { ...request, verbose: true };

describe('a sign-in by the browser', () => {
  it.each([
    ['imap', 'OAUTHBEARER'],
    ['imap', 'XOAUTH2'],
    ['pop3', 'OAUTHBEARER'],
    ['pop3', 'XOAUTH2'],
  ] as const)('brings one token for real servers of both directions, over %s by %s', async (protocol, mechanism) => {
    const incoming = await serve(protocol, mechanism, token);
    const outgoing = await serve('smtp', mechanism, token);
    const account = await proven(incoming, outgoing);
    const door = doorThat(bringsToken);

    const plan = signInPlan(incoming, outgoing, { incoming: 'browser', outgoing: null });
    const { report, events } = await play(plan, { ports: door.ports, rules, account, passwords: null });

    const accepted = { ok: true, login: address, method: mechanism };
    expect(report.signIn).toMatchObject({ incoming: accepted, outgoing: accepted });
    expect(door.asked).toEqual([{ login: address, provider: null, servers: [incoming, outgoing] }]);
    expect(JSON.stringify([report, events])).not.toContain(token);
    expect(account.passwords()).toBeNull();
  });

  it('stands beside a password where each direction is signed in to in its own way', async () => {
    const incoming = await serve('imap', 'XOAUTH2', token);
    const outgoing = await serve('smtp', 'PLAIN', 'swordfish');
    const account = await proven(incoming, outgoing);
    const door = doorThat(bringsToken);

    const plan = signInPlan(incoming, outgoing, { incoming: 'browser', outgoing: 'password' });
    const { report } = await play(plan, { ports: door.ports, rules, account, passwords: typed });

    expect(report.signIn).toMatchObject({
      incoming: { ok: true, method: 'XOAUTH2' },
      outgoing: { ok: true, method: 'PLAIN' },
    });
    expect(door.asked.map(({ servers: each }) => each)).toEqual([[incoming]]);
    expect(servers[0]?.overTls()).not.toContain('swordfish');
    expect(servers[1]?.overTls()).not.toContain(token);
  });

  it('asks only the direction that is signed in to, and gives it no password that the other one has accepted', async () => {
    const incoming = await serve('imap', 'PLAIN', 'swordfish');
    const outgoing = await serve('smtp', 'XOAUTH2', token);
    const account = await proven(incoming, outgoing);
    const door = doorThat(bringsToken);
    const ways = { incoming: 'password', outgoing: 'browser' } as const;
    const surroundings = { ports: door.ports, rules, account };
    await play(signInPlan(incoming, null, ways), { ...surroundings, passwords: typed });
    expect(door.asked).toEqual([]);

    const sending = signInPlan(null, outgoing, ways);
    const { report } = await play(sending, { ...surroundings, passwords: null });
    expect(report.signIn?.outgoing).toMatchObject({ ok: true, method: 'XOAUTH2' });
    expect(door.asked.map(({ servers: each }) => each)).toEqual([[outgoing]]);
    expect(servers[1]?.overTls()).not.toContain('swordfish');
    expect(startRequest(sending, { ports, rules, account, passwords: null })).toEqual(failed({ code: 'no-password' }));
  });

  it('for receiving alone needs no password for sending', async () => {
    const incoming = await serve('imap', 'XOAUTH2', token);
    const account = await proven(incoming);
    const plan = signInPlan(incoming, null, { incoming: 'browser', outgoing: 'password' });
    const { report } = await play(plan, { ...doorThat(bringsToken), rules, account, passwords: null });
    expect(report.signIn?.incoming).toMatchObject({ ok: true, method: 'XOAUTH2' });
  });

  it('whose token is refused says so, and never that the password is wrong', async () => {
    const incoming = await serve('imap', 'XOAUTH2', 'another token');
    const account = await proven(incoming);
    const plan = signInPlan(incoming, null, { incoming: 'browser', outgoing: null });
    const { report } = await play(plan, { ...doorThat(bringsToken), rules, account, passwords: null });
    expect(report.signIn?.incoming).toMatchObject({ ok: false, verdict: { cause: 'oauth-token-refused' } });
  });

  it('that brings no token sends nothing to any server', async () => {
    const incoming = await serve('imap', 'XOAUTH2', token);
    const account = await proven(incoming);
    const before = servers[0]?.connections.length;
    const door = doorThat(failed({ code: 'given-up', seen: '' }));
    const plan = signInPlan(incoming, null, { incoming: 'browser', outgoing: null });
    const { report } = await play(plan, { ports: door.ports, rules, account, passwords: null });
    expect(report.signIn?.incoming).toMatchObject({ ok: false, verdict: { cause: null, party: 'you' } });
    expect(servers[0]?.connections.length).toBe(before);
  });

  it('opens no browser for a server that takes passwords alone', async () => {
    const incoming = await serve('imap', 'PLAIN', 'swordfish');
    const account = await proven(incoming);
    const door = doorThat(bringsToken);
    const plan = signInPlan(incoming, null, { incoming: 'browser', outgoing: null });
    const { report } = await play(plan, { ports: door.ports, rules, account, passwords: null });
    expect(report.signIn?.incoming).toMatchObject({ ok: false, verdict: { cause: 'mechanism-not-offered' } });
    expect(door.asked).toEqual([]);
  });

  it('is left to mail apps where Mailwright has none, and no password is sent in its place', async () => {
    const outgoing = await serve('smtp', 'XOAUTH2', token);
    const account = await proven(outgoing);
    const plan = signInPlan(null, outgoing, { incoming: 'browser', outgoing: null });
    const surroundings = { ports, rules, account };
    expect(startRequest(plan, { ...surroundings, passwords: null })).toEqual(failed({ code: 'no-password' }));
    const { report } = await play(plan, { ...surroundings, passwords: typed });
    expect(report.signIn?.outgoing).toMatchObject({ ok: false, verdict: { cause: 'oauth-required' } });
    expect(servers[0]?.overTls()).not.toContain('AUTH');
  });
});

describe('a sign-in with a password', () => {
  const plain = { incoming: 'password', outgoing: null } as const;
  const wrong: Passwords = { incoming: new Secret('sword fish'), outgoing: null };
  const wrongToo: Passwords = { incoming: new Secret('swordfisch'), outgoing: null };

  /** Servers that take the password of `typed`, an account that has proven them, and ports with a ledger of their own. */
  async function pair() {
    const incoming = await serve('imap', 'PLAIN', 'swordfish');
    const outgoing = await serve('smtp', 'PLAIN', 'swordfish');
    const surroundings = {
      ports: { ...ports, ledger: createLedger(ports.clock.nowMs) },
      rules,
      account: await proven(incoming, outgoing),
    };
    return { incoming, outgoing, plan: signInPlan(incoming, outgoing, plain), surroundings };
  }

  it('tries sending with the refused password once the person wants that, and holds the password until then', async () => {
    const { outgoing, plan, surroundings } = await pair();
    const signInWithHeld = signInPlan(null, outgoing, plain);
    expect(startRequest(signInWithHeld, { ...surroundings, passwords: null })).toEqual(failed({ code: 'no-password' }));

    const first = await play({ ...plan, login: address }, { ...surroundings, passwords: wrong });
    expect(first.report.signIn).toMatchObject({ incoming: { ok: false }, outgoing: null });
    expect(servers[1]?.overTls()).not.toContain('AUTH');

    const second = await play(signInWithHeld, { ...surroundings, passwords: null });
    expect(second.report.signIn).toMatchObject({ incoming: null, outgoing: { ok: false, login: address } });
    expect(startRequest(signInWithHeld, { ...surroundings, passwords: null })).toEqual(failed({ code: 'no-password' }));
  });

  it('forgets the password that sending was not tried with', async () => {
    const { outgoing, plan, surroundings } = await pair();
    await play({ ...plan, login: address }, { ...surroundings, passwords: wrong });
    surroundings.account.forgetPasswords();
    const signInWithHeld = startRequest(signInPlan(null, outgoing, plain), { ...surroundings, passwords: null });
    expect(signInWithHeld).toEqual(failed({ code: 'no-password' }));
  });

  it('may start after a test of its server that was cancelled', async () => {
    const { incoming, plan, surroundings } = await pair();
    const ready = startRequest(
      { kind: 'test-server', runId, server: incoming, isHostTyped: false, acceptedCertificates: [] },
      { ...surroundings, passwords: null },
    );
    if (!ready.ok) throw new Error(ready.failure.code);
    await ready.value.run(() => undefined, AbortSignal.abort());
    expect(startRequest(plan, { ...surroundings, passwords: typed }).ok).toBe(true);
  });

  it('starts only with consent once a host has refused two sign-ins lately, and sends nothing before', async () => {
    const { plan, surroundings } = await pair();
    const asked = { ...plan, login: address };
    await play(asked, { ...surroundings, passwords: wrong });
    await play(asked, { ...surroundings, passwords: wrongToo });
    const before = servers.map(({ connections }) => connections.length);

    const refused = { code: 'refused-lately', host: 'mail.fir.example', times: 2 };
    expect(startRequest(asked, { ...surroundings, passwords: typed })).toEqual(failed(refused));
    expect(servers.map(({ connections }) => connections.length)).toEqual(before);

    const { report } = await play({ ...asked, despiteRefusals: true }, { ...surroundings, passwords: typed });
    expect(report.signIn).toMatchObject({ incoming: { ok: true }, outgoing: { ok: true } });
  });

  it('sends a password that was just refused only where the person wants it, and another one at once', async () => {
    const { incoming, plan, surroundings } = await pair();
    const asked = { ...plan, login: address };
    await play(asked, { ...surroundings, passwords: wrong });
    const before = servers.map(({ connections }) => connections.length);

    const refused = failed({ code: 'same-password', host: 'mail.fir.example' });
    expect(startRequest(asked, { ...surroundings, passwords: wrong })).toEqual(refused);
    expect(servers.map(({ connections }) => connections.length)).toEqual(before);
    expect(startRequest({ ...asked, despiteRefusals: true }, { ...surroundings, passwords: wrong }).ok).toBe(true);
    expect(startRequest({ ...asked, login: 'jane' }, { ...surroundings, passwords: wrong }).ok).toBe(true);
    const exported = { incoming: [sampleCandidate(incoming)], outgoing: [] };
    const refusing = ({ incoming: password }: Passwords) =>
      surroundings.account.refusing(exported, { incoming: password, outgoing: password });
    expect([refusing(wrong), refusing(typed)]).toEqual(['mail.fir.example', null]);

    const { report } = await play(asked, { ...surroundings, passwords: typed });
    expect(report.signIn).toMatchObject({ incoming: { ok: true }, outgoing: { ok: true } });
    expect(surroundings.account.refused.has('incoming')).toBe(false);
  });

  it('forgets the password that was refused', async () => {
    const { plan, surroundings } = await pair();
    const asked = { ...plan, login: address };
    await play(asked, { ...surroundings, passwords: wrong });
    surroundings.account.forgetPasswords();
    expect(startRequest(asked, { ...surroundings, passwords: wrong }).ok).toBe(true);
  });

  it('tries only the login name that a source says for the host, on a port of it that was typed, too', async () => {
    const { incoming, plan, surroundings } = await pair();
    const published = { ...sampleCandidate({ ...incoming, port: 993 }), login: 'j.doe', saidLogins: ['j.doe'] };
    surroundings.account.noteServers({ kind: 'candidate', atMs: 0, candidate: published });

    const { report } = await play(plan, { ...surroundings, passwords: typed });
    expect(report.signIn).toMatchObject({ incoming: { ok: false, login: 'j.doe' }, outgoing: null });
    expect(surroundings.ports.ledger.refusals.lately('mail.fir.example')).toBe(1);
  });
});

describe('a search for the servers of a pasted text', () => {
  it('tests these servers, looks nothing up, and trusts them as little as a file', async () => {
    const imap = await serve('imap', 'PLAIN', 'not-used');
    const events: RunEvent[] = [];
    const ready = startRequest(
      {
        kind: 'discover',
        runId,
        input: address,
        name: null,
        allowAddress: false,
        preferImplicitTls: false,
        acceptedCertificates: [],
        keepsProven: false,
        servers: [imap],
      },
      {
        ports,
        rules: { askIspdb: true, thorough: false, deadlineMs: 10_000, verbose: false },
        account: null,
        passwords: null,
      },
    );
    if (!ready.ok) throw new Error(ready.failure.code);
    const report = await ready.value.run((event) => events.push(event), new AbortController().signal);
    expect(report.incoming).toMatchObject({ host: imap.host, port: imap.port, basis: 'file', proven: true });
    const started = events.flatMap((event) => (event.kind === 'step-started' ? event.step : []));
    expect(started.filter((step) => step.startsWith('source:'))).toEqual([]);
  });
});

describe('a request for a test message', () => {
  const plan = (incoming: ServerName, outgoing: ServerName) =>
    ({ kind: 'test-message', runId, incoming, outgoing, agreedServers: [], isDeleted: true }) as const;
  const compose = (to: string, made: string) => composeTestMessage(to, made, sayIn('en'));

  /** Keeps a sign-in as that server has accepted it. */
  function accept(account: Account, server: ServerName, refusedBefore = 0) {
    const credentials = { kind: 'password', login: address, secret: new Secret('swordfish') } as const;
    account.accepted.set(directionOf(server), { server, credentials, refusedBefore });
  }

  it('is refused for a server that has not accepted the sign-in itself, although it is proven', async () => {
    const incoming = await serve('imap', 'PLAIN', 'swordfish');
    const outgoing = await serve('smtp', 'PLAIN', 'swordfish');
    const other = await serve('smtp', 'PLAIN', 'another');
    const account = await proven(incoming, outgoing, other);
    accept(account, incoming);
    accept(account, other);

    const surroundings = { ports, rules, account, passwords: null, compose };
    expect(startRequest(plan(incoming, outgoing), surroundings)).toEqual(failed({ code: 'no-password' }));
  });

  it('is refused where a host has refused sign-ins since it accepted one', async () => {
    const incoming = await serve('imap', 'PLAIN', 'swordfish');
    const outgoing = await serve('smtp', 'PLAIN', 'swordfish');
    const account = await proven(incoming, outgoing);
    const own = { ...ports, ledger: createLedger(() => 0) };
    const surroundings = { ports: own, rules, account, passwords: null, compose };
    const refuse = () => own.ledger.refusals.note(incoming.host, own.network());
    refuse();
    refuse();
    accept(account, incoming, 2);
    accept(account, outgoing, 2);
    expect(startRequest(plan(incoming, outgoing), surroundings).ok).toBe(true);

    refuse();
    refuse();
    const refused = { code: 'refused-lately', host: incoming.host, times: 2 };
    expect(startRequest(plan(incoming, outgoing), surroundings)).toEqual(failed(refused));
  });

  it('is refused until both servers have accepted a sign-in', async () => {
    const incoming = await serve('imap', 'PLAIN', 'swordfish');
    const outgoing = await serve('smtp', 'PLAIN', 'swordfish');
    const account = await proven(incoming, outgoing);
    const surroundings = { ports, rules, account, passwords: null, compose };
    accept(account, incoming);

    expect(startRequest(plan(incoming, outgoing), surroundings)).toEqual(failed({ code: 'no-password' }));
    const elsewhere = { ...outgoing, port: outgoing.port === 1 ? 2 : 1 };
    expect(startRequest(plan(incoming, elsewhere), surroundings)).toEqual(failed({ code: 'unknown-server' }));
    expect(startRequest(plan(incoming, outgoing), { ...surroundings, account: null })).toEqual(
      failed({ code: 'nothing-discovered' }),
    );
  });

  it('sends what both have accepted to these servers alone, and completes the newest report', async () => {
    const incoming = await serve('imap', 'PLAIN', 'swordfish');
    const outgoing = await serve('smtp', 'PLAIN', 'swordfish');
    const account = await proven(incoming, outgoing);
    accept(account, incoming);
    accept(account, outgoing);
    const report = sampleReport({ address });
    account.noteReport({ kind: 'finished', atMs: 1, report });
    const asked: Parameters<typeof runTestMessage>[0][] = [];
    const sendTest: typeof runTestMessage = async (wanted) => {
      asked.push(wanted);
      return wanted.report;
    };
    await play(plan(incoming, outgoing), { ports, rules, account, passwords: null, compose, sendTest });

    expect(asked).toMatchObject([
      {
        address,
        incoming: { server: { port: incoming.port, proven: true }, credentials: { login: address } },
        outgoing: { server: { port: outgoing.port, proven: true }, credentials: { login: address } },
      },
    ]);
    expect(asked[0]?.report).toBe(report);
    expect(await asked[0]?.agreesToDelete()).toBe(true);
  });
});
