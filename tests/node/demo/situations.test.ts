import dns from 'node:dns';
import { readFileSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { check } from '../../../electron/cli/commands/check';
import { detect } from '../../../electron/cli/commands/detect';
import type { Report } from '../../../electron/contract/report';
import { parseReportFile } from '../../../electron/contract/report-file';
import type { Verdict } from '../../../electron/contract/verdict';
import { checks } from '../../../electron/core/checks/checks';
import { replayRun } from '../../../electron/core/run/reduce-run';
import { Secret } from '../../../electron/core/secret';
import { type DemoProvider, startDemoProvider } from '../../../electron/node/demo/demo-provider';
import { addressOf, situations } from '../../../electron/node/demo/situations';
import { loadHelpPages } from '../../../electron/node/knowledge-loader';
import { sayIn } from '../../../electron/words/format-message';
import { type DemoRun, runOnDemo } from './demo-run';
import { shownBy, toldAs } from './shown-checks';

const say = sayIn('en');
let demo: DemoProvider;

beforeAll(async () => {
  demo = await startDemoProvider();
});

afterAll(async () => {
  await demo.close();
  vi.unstubAllEnvs();
});

/** Runs that several tests look at. */
const runs = new Map<string, Promise<DemoRun>>();

afterEach(({ task }) => {
  vi.restoreAllMocks();
  // The test that is made again needs another run.
  if (task.result?.state === 'fail') runs.clear();
});

function shared(name: string, run: () => Promise<DemoRun>): Promise<DemoRun> {
  const known = runs.get(name) ?? run();
  runs.set(name, known);
  return known;
}

function detectAt(id: string) {
  return shared(`detect ${id}`, () => detectAnewAt(id));
}

function detectAnewAt(id: string) {
  return runOnDemo(detect, demo.ports, ['detect', addressAt(id)]);
}

function checkAt(id: string) {
  return shared(`check ${id}`, () => checkAnewAt(id));
}

function checkAnewAt(id: string, { ports }: DemoProvider = demo) {
  // A check takes the password out of the environment.
  vi.stubEnv('MAILWRIGHT_PASSWORD', 'demo');
  return runOnDemo(check, ports, ['check', addressAt(id)]);
}

function addressAt(id: string): string {
  const situation = situations.find((each) => each.id === id);
  if (situation === undefined) throw new Error(`There is no situation ${id}`);
  return addressOf(situation);
}

/** A finding's cause, party and first action. */
function tripleOf(verdict: Verdict | undefined) {
  return verdict === undefined ? null : [verdict.cause, verdict.party, verdict.actions[0]];
}

/** What is found, without what differs from run to run. */
function findingsOf({ findings }: Report) {
  return findings.map(({ cause, party, message, actions }) => ({
    ...{ cause, party, sentence: message.id },
    actions: actions.map(({ kind }) => kind),
  }));
}

/** Reports of the demo that were recorded for the golden pages of the terminal. */
const recorded = join(import.meta.dirname, '../../golden/runs');
function recordedReport(id: string): Report | null {
  const file = parseReportFile(JSON.parse(readFileSync(join(recorded, `${id}.mailwright`), 'utf8')));
  return file.ok ? replayRun(file.value.events).report : null;
}

const usePort2525 = { kind: 'use-port', direction: 'outgoing', port: 2525 };
const copyForProvider = expect.objectContaining({ kind: 'copy-for-provider' });
const copyForSupport = { kind: 'copy-for-support' };
const openNetworkSettings = { kind: 'open-network-settings' };
const enterByHand = { kind: 'enter-by-hand' };
const editAddress = { kind: 'edit-address', suggestion: null };
const tryAgain = expect.objectContaining({ kind: 'try-again' });

/** The result of each situation; ports are those of receiving and sending, null where there is none. */
const expectations = [
  ['all-well', 'found', [993, 587], { detect: 0, check: 0 }, null],
  [
    'blocked-587',
    'found',
    [993, 2525],
    { detect: 0, check: 0 },
    ['submission-blocked-by-network', 'this-network', usePort2525],
  ],
  ['only-465', 'found', [993, 465], { detect: 0, check: 0 }, null],
  ['only-25', 'partly-found', [993, null], { detect: 1, check: 1 }, ['submission-not-reachable', 'unknown', tryAgain]],
  ['pop3-only', 'found', [995, 587], { detect: 0, check: 0 }, null],
  ['wrong-password', 'found', [993, 587], { detect: 0, check: 1 }, null],
  ['app-password', 'found', [993, 587], { detect: 0, check: 1 }, null],
  [
    'certificate-expired',
    'claimed',
    [993, 587],
    { detect: 1, check: 1 },
    ['certificate-expired', 'provider', copyForProvider],
  ],
  [
    'nothing-found',
    'nothing-found',
    [null, null],
    { detect: 3, check: 3 },
    ['config-not-found', 'you', { kind: 'edit-address', suggestion: null }],
  ],
  ...(
    ['account-locked', 'imap-off', 'sending-off', 'too-many-attempts', 'server-busy', 'password-expired'] as const
  ).map((id) => [id, 'found', [993, 587], { detect: 0, check: 1 }, null] as const),
  ['browser-only', 'found', [993, 587], { detect: 0, check: 1 }, ['oauth-required', 'provider', copyForSupport]],
  [
    'other-name',
    'claimed',
    [993, 587],
    { detect: 1, check: 1 },
    ['certificate-name-mismatch', 'provider', copyForProvider],
  ],
  [
    'self-signed',
    'claimed',
    [993, 587],
    { detect: 1, check: 1 },
    ['certificate-untrusted', 'provider', copyForProvider],
  ],
  ['ends-soon', 'found', [993, 587], { detect: 0, check: 0 }, [null, 'provider', copyForSupport]],
  [
    'antivirus',
    'claimed',
    [993, 587],
    { detect: 1, check: 1 },
    ['interception-by-antivirus', 'this-computer', { kind: 'show-certificate' }],
  ],
  [
    'firewall',
    'partly-found',
    [993, null],
    { detect: 1, check: 1 },
    ['interception-by-network', 'this-network', openNetworkSettings],
  ],
  [
    'no-starttls',
    'partly-found',
    [993, null],
    { detect: 1, check: 1 },
    ['starttls-not-offered', 'provider', copyForProvider],
  ],
  ['clock-slow', 'claimed', [993, 587], { detect: 1, check: 1 }, ['certificate-expired', 'this-computer', tryAgain]],
  [
    'web-only',
    'claimed',
    [993, 587],
    { detect: 1, check: 1 },
    ['connection-timed-out', 'this-network', openNetworkSettings],
  ],
  ['refuses-all', 'claimed', [993, 587], { detect: 1, check: 1 }, ['connection-refused', 'provider', copyForProvider]],
  ['old-settings', 'found', [993, 587], { detect: 0, check: 0 }, [null, 'provider', copyForSupport]],
  ['no-mail', 'nothing-found', [null, null], { detect: 3, check: 3 }, ['domain-takes-no-mail', 'you', editAddress]],
  ...(
    [
      ['no-such-domain', ['host-not-found', 'you', editAddress]],
      ['name-filter', ['name-server-faulty', 'this-network', tryAgain]],
      ['parked', ['domain-takes-no-mail', 'you', editAddress]],
      ['website-only', ['config-not-found', 'you', editAddress]],
      ['sign-in-page', ['interception-by-network', 'this-network', tryAgain]],
      ['own-apps', ['access-not-in-plan', 'provider', editAddress]],
    ] as const
  ).map(([id, finding]) => [id, 'nothing-found', [null, null], { detect: 3, check: 3 }, finding] as const),
  [
    'bridge',
    'claimed',
    [1143, 1025],
    { detect: 1, check: 1 },
    ['connection-refused', 'this-computer', { kind: 'open-help', id: 'proton.bridge-needed' }],
  ],
  [
    'banned',
    'partly-found',
    [null, 587],
    { detect: 1, check: 1 },
    ['banned-after-failures', 'provider', copyForProvider],
  ],
  [
    'better-name',
    'found',
    [993, 587],
    // The password goes to that name only once the person has agreed.
    { detect: 0, check: 4 },
    [
      'certificate-name-mismatch',
      'provider',
      { kind: 'use-host', direction: 'incoming', host: 'server7.hoster-of-better-name.example' },
    ],
  ],
  [
    'missing-issuer',
    'claimed',
    [993, 587],
    { detect: 1, check: 1 },
    ['certificate-untrusted', 'provider', copyForProvider],
  ],
  [
    'starttls-stripped',
    'partly-found',
    [993, null],
    { detect: 1, check: 1 },
    ['starttls-not-offered', 'this-network', openNetworkSettings],
  ],
  [
    'exchange-only',
    'nothing-found',
    [null, null],
    { detect: 3, check: 3 },
    ['needs-exchange-client', 'provider', editAddress],
  ],
  ['no-sent-folder', 'found', [993, 587], { detect: 0, check: 0 }, null],
  ['greylisted', 'found', [993, 587], { detect: 0, check: 0 }, null],
  ['spam-folder', 'found', [993, 587], { detect: 0, check: 0 }, null],
  ['message-lost', 'found', [993, 587], { detect: 0, check: 0 }, null],
  ...(
    [
      ['no-network', ['no-network', 'this-network', tryAgain]],
      ['cut-short-names', ['name-server-faulty', 'this-network', openNetworkSettings]],
      ['proxy-refuses', ['interception-by-network', 'this-network', openNetworkSettings]],
      ['address-typo', ['config-not-found', 'you', { kind: 'edit-address', suggestion: 'you@gmail.com' }]],
    ] as const
  ).map(([id, finding]) => [id, 'nothing-found', [null, null], { detect: 3, check: 3 }, finding] as const),
  ...(
    [
      ['invented-answers', ['name-server-faulty', 'this-network', openNetworkSettings]],
      ['ipv6-silent', ['connection-timed-out', 'this-network', copyForSupport]],
    ] as const
  ).map(([id, finding]) => [id, 'found', [993, 587], { detect: 0, check: 0 }, finding] as const),
  ['vpn', 'partly-found', [993, null], { detect: 1, check: 1 }, ['submission-blocked-by-network', 'unknown', tryAgain]],
  [
    'sending-by-password',
    'found',
    [993, 587],
    { detect: 0, check: 0 },
    [null, 'provider', { kind: 'open-help', id: 'microsoft-365.password-off-by-default' }],
  ],
  ...['clear-text', 'old-encryption'].map(
    (id) => [id, 'found', [993, 587], { detect: 0, check: 0 }, [null, 'provider', copyForSupport]] as const,
  ),
  ...(
    [
      ['sending-missing', [993, null]],
      ['receiving-missing', [null, 587]],
    ] as const
  ).map(
    ([id, ports]) =>
      [id, 'partly-found', ports, { detect: 1, check: 1 }, ['config-not-found', 'provider', enterByHand]] as const,
  ),
  [
    'bridge-running',
    'claimed',
    [1144, 1026],
    { detect: 1, check: 1 },
    ['certificate-untrusted', 'you', { kind: 'show-certificate' }],
  ],
] as const;

/** What only a sign-in finds. */
const foundBySignIn: Readonly<Record<string, readonly unknown[]>> = {
  'no-sent-folder': ['sent-folder-missing', 'you', copyForSupport],
};

// A run in real time has limits that a very busy machine can exceed; such a run proves nothing, so it is made again.
describe.concurrent('the demo provider', { retry: 2 }, () => {
  it('is tested in every situation', () => {
    expect(expectations.map(([id]) => id)).toEqual(situations.map(({ id }) => id));
  });

  it.each(expectations)('%s is %s by detect', async (id, outcome, ports, exits, finding) => {
    const { exit, report } = await detectAt(id);

    expect(exit).toBe(exits.detect);
    expect(report.outcome).toBe(outcome);
    expect([report.incoming?.port ?? null, report.outgoing?.port ?? null]).toEqual(ports);
    expect(tripleOf(report.findings[0])).toEqual(finding);
  });

  it.each(expectations)('%s is %s by check too', async (id, outcome, _ports, exits, finding) => {
    const { exit, report } = await checkAt(id);

    expect(exit).toBe(exits.check);
    expect(report.outcome).toBe(outcome);
    expect(tripleOf(report.findings[0])).toEqual(foundBySignIn[id] ?? finding);
  });

  it.each([
    ...['all-well', 'blocked-587', 'certificate-expired', 'only-25', 'nothing-found'].map(
      (id) => [id, detectAt] as const,
    ),
    ...['wrong-password', 'app-password'].map((id) => [id, checkAt] as const),
  ])('%s finds what its recorded report says', async (id, run) => {
    const { report } = await run(id);

    const before = recordedReport(id);
    if (before === null) throw new Error(`${id} has no recorded report`);
    expect(findingsOf(report)).toEqual(findingsOf(before));
  });

  it.each(['all-well', 'blocked-587', 'only-465', 'pop3-only'])('%s takes the password on both servers', async (id) => {
    const { report } = await checkAt(id);

    const signedIn = { ok: true, login: `you@${id}.example` };
    expect(report.signIn).toMatchObject({ incoming: signedIn, outgoing: signedIn });
  });

  it.each([
    ['wrong-password', ['wrong-password', 'you', { kind: 'edit-password' }]],
    ['app-password', ['app-password-required', 'you', expect.objectContaining({ kind: 'open-help' })]],
  ])('%s says why receiving refuses the password, and does not try it on sending', async (id, triple) => {
    const { report } = await checkAt(id);

    const received = report.signIn?.incoming;
    expect(received?.ok === false ? tripleOf(received.verdict) : received).toEqual(triple);
    expect(report.signIn?.outgoing).toBeNull();
  });

  it.each([
    ['account-locked', 'incoming', ['account-locked', 'you', copyForSupport]],
    ['imap-off', 'incoming', ['access-off-in-account', 'you', tryAgain]],
    ['sending-off', 'outgoing', ['blocked-by-admin', 'provider', copyForProvider]],
    ['too-many-attempts', 'incoming', ['rate-limited', 'you', tryAgain]],
    ['server-busy', 'incoming', ['server-unavailable', 'provider', tryAgain]],
    ['password-expired', 'incoming', ['password-expired', 'you', { kind: 'edit-password' }]],
    ['browser-only', 'incoming', ['oauth-required', 'provider', copyForSupport]],
  ] as const)('%s says why %s refuses the sign-in', async (id, direction, triple) => {
    const { report } = await checkAt(id);

    const outcome = report.signIn?.[direction];
    expect(outcome?.ok === false ? tripleOf(outcome.verdict) : outcome).toEqual(triple);
  });

  it('finds what only a comparison shows, and says nothing twice', async () => {
    for (const [id, finding] of [
      ['ends-soon', 'certificate-ends-soon'],
      ['antivirus', 'tls-intercepted'],
      ['firewall', 'altered-replies'],
      ['clock-slow', 'clock-wrong'],
      ['old-settings', 'outdated-settings'],
      ['web-only', 'only-web-traffic'],
      ['parked', 'parked-domain'],
      ['website-only', 'wildcard-names'],
      ['sign-in-page', 'captive-portal'],
      ['own-apps', 'provider-without-access'],
      ['bridge', 'bridge-needed'],
      ['banned', 'banned-after-refusals'],
      ['better-name', 'better-host-name'],
      ['starttls-stripped', 'starttls-stripped'],
      ['exchange-only', 'provider-without-access'],
    ]) {
      const { report } = await detectAt(id ?? '');
      expect(report.findings.map((found) => found.id)).toEqual([finding]);
    }
  });

  it('shows every check', () => {
    expect(Object.keys(shownBy)).toEqual(checks.map(({ id }) => id));
  });

  it.each(Object.entries(shownBy))('shows %s at %s', async (check, id) => {
    const { report } = await detectAt(id);

    expect(report.findings.map((finding) => finding.id)).toContain(toldAs[check] ?? check);
  });

  it('finds nothing where all is well', async () => {
    const { report } = await detectAt('all-well');

    expect(report.findings).toEqual([]);
  });

  it('opens help pages that exist', async () => {
    const { report } = await detectAt('app-password');
    const announced = await detectAt('sending-by-password');

    const pages = loadHelpPages();
    const helps = report.provider?.before.map(({ help }) => help ?? '') ?? [];
    const actions = announced.report.findings.flatMap((found) => found.actions);
    const opened = actions.flatMap((action) => (action.kind === 'open-help' ? action.id : []));
    expect([...helps, ...opened].map((id) => pages.get(id))).toEqual(Array(2).fill(expect.stringMatching(/^https:/)));
  });

  it('says beside the silent ports that a VPN is on', async () => {
    const { report } = await detectAt('vpn');

    const [, second] = report.findings;
    expect(tripleOf(second)).toEqual(['works-elsewhere', 'unknown', tryAgain]);
  });

  it('shows in each search what a network remembers', async () => {
    for (const _ of ['first', 'second']) {
      const { report } = await detectAnewAt('ipv6-silent');
      expect(report.findings.map(({ id }) => id)).toEqual(['ipv6-silent']);
    }
  });

  it('never speaks of the password where the network blocks the ports', async () => {
    const { report } = await checkAt('blocked-587');

    const findings = report.findings.map(({ message, cause, actions }) => [say(message), cause, actions]);
    expect(findings).toHaveLength(1);
    expect(JSON.stringify(findings)).not.toMatch(/password/i);
  });

  it('takes as long as a network', async () => {
    const { events } = await detectAt('all-well');

    const phases = events.flatMap((event) => (event.kind === 'phase' && event.phase !== 'dns' ? event.tookMs : []));
    expect(phases.length).toBeGreaterThan(10);
    expect(phases.filter((tookMs) => tookMs > 10).length).toBeGreaterThan(phases.length * 0.8);
  });
});

describe('the demo provider, alone', () => {
  it('reveals no password to a server with an expired certificate', async () => {
    const { reveal } = Secret.prototype;
    const revealedBy: string[] = [];
    vi.spyOn(Secret.prototype, 'reveal').mockImplementation(function (this: Secret) {
      revealedBy.push(new Error('revealed').stack ?? '');
      return reveal.call(this);
    });

    const { report } = await checkAnewAt('certificate-expired');

    // The cover of the servers' texts has to know it.
    expect(revealedBy.filter((stack) => !stack.includes('/core/secrecy/'))).toEqual([]);
    expect(report.signIn).toBeUndefined();
  });

  it.each(['all-well.example', 'nothing-found.example', 'gmail.com', '8.8.8.8', 'www.iana.org'])(
    'lets nothing about %s leave this computer',
    async (input) => {
      const connect = vi.spyOn(Socket.prototype, 'connect');
      const lookUps = [
        vi.spyOn(dns, 'lookup'),
        vi.spyOn(dns.promises, 'lookup'),
        ...(['resolve4', 'resolve6', 'resolveMx', 'resolveSrv', 'resolveTxt', 'resolveNs'] as const).map((method) =>
          vi.spyOn(dns.promises.Resolver.prototype, method),
        ),
      ];

      const { report } = await runOnDemo(detect, demo.ports, ['detect', input]);

      expect(report.outcome).toBe(input === 'all-well.example' ? 'found' : 'nothing-found');
      const places = connect.mock.calls.map(([options]) => (options as { readonly host?: unknown }).host);
      expect(places.filter((host) => host !== '127.0.0.1')).toEqual([]);
      for (const lookUp of lookUps) expect(lookUp).not.toHaveBeenCalled();
    },
  );

  it('leaves nothing open', async () => {
    const ofNetwork = () => process.getActiveResourcesInfo().filter((name) => /TCP|TLS|Pipe|GetAddrInfo/.test(name));
    const connections = () => ofNetwork().filter((name) => /TCPSocket|TLS/.test(name));
    // The connections of earlier runs may still be saying farewell.
    await expect.poll(connections).toEqual([]);
    const before = ofNetwork().sort();
    const another = await startDemoProvider();
    await checkAnewAt('blocked-587', another);
    expect(ofNetwork().length).toBeGreaterThan(before.length + 30);

    await another.close();

    await expect.poll(() => ofNetwork().sort()).toEqual(before);
  });
});
