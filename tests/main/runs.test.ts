import { describe, expect, it, vi } from 'vitest';
import type { Mistake, RunEvents } from '../../electron/contract/api';
import type { Basis } from '../../electron/contract/candidate';
import type { LoginOutcome, Report } from '../../electron/contract/report';
import { failed, ok } from '../../electron/contract/result';
import type { RunRequest } from '../../electron/contract/run-request';
import { verdictOfMistake } from '../../electron/core/diagnosis/verdict-of-mistake';
import { createProviderTable } from '../../electron/core/knowledge/provider-table';
import { settingsFileOf } from '../../electron/core/run/report-file';
import { Secret } from '../../electron/core/secret';
import type { DiscoveryRequest } from '../../electron/engine/discovery-request';
import { createLedger } from '../../electron/engine/ledger';
import type { Ports } from '../../electron/engine/ports';
import type { AgreedSignIn, SignInRequest } from '../../electron/engine/sign-in-request';
import { createRuns, type RunsSurroundings } from '../../electron/main/runs';
import { sampleCandidate, sampleReport, workingPort } from '../core/run/sample-run';

const ids = {
  first: '0e4d1c7a-5f2b-4f0e-9a53-7d1f0c2b9e11',
  second: '2b7c9a10-3c55-4f7e-8a3d-55d0f1a6c322',
  third: '7f0e2b64-91aa-4c0b-b1d5-0c9a3a7a4d33',
} as const;
const incoming = { protocol: 'imap', host: 'mail.example.net', port: 993, security: 'tls' } as const;
const outgoing = { protocol: 'smtp', host: 'mail.example.net', port: 587, security: 'starttls' } as const;

const discover = {
  kind: 'discover',
  runId: ids.first,
  input: 'jane@example.net',
  name: null,
  allowAddress: false,
  preferImplicitTls: false,
  keepsProven: false,
  acceptedCertificates: [],
} as const satisfies RunRequest;
const signIn = {
  kind: 'sign-in',
  runId: ids.second,
  incoming,
  outgoing,
  agreedServers: [],
  login: null,
  outgoingLogin: null,
  despiteRefusals: false,
  ways: { incoming: 'password', outgoing: null },
  passwords: { incoming: 'correct horse', outgoing: null },
} as const satisfies RunRequest;

const testSending = {
  kind: 'test-server',
  runId: ids.second,
  server: outgoing,
  isHostTyped: false,
  acceptedCertificates: [],
} as const satisfies RunRequest;

interface RigChanges extends Partial<RunsSurroundings> {
  /** The report that the discovery ends with. */
  readonly report?: Report;
}

/** An engine whose discovery finds one pair and ends on `endDiscovery`, and everything that the window gets from it. */
function rig({ report = sampleReport(), ...changes }: RigChanges = {}) {
  const heard: RunEvents[] = [];
  const mistakes: Mistake[] = [];
  const signals: AbortSignal[] = [];
  const discovered: DiscoveryRequest[] = [];
  const signedInWith: AgreedSignIn[] = [];
  const ends: (() => void)[] = [];
  const played: Promise<Report>[] = [];
  const ledger = createLedger(() => 0);
  const surroundings: RunsSurroundings = {
    compose: () => {
      throw new Error('A test message was composed');
    },
    discover: (request, _ports, emit, signal) => {
      const { typedServers } = request;
      discovered.push(request);
      signals.push(signal as AbortSignal);
      emit({ kind: 'line', atMs: 1, step: 'imap:mail.example.net:993', from: 'server', text: '* OK ready' });
      for (const candidate of [report.incoming, report.outgoing])
        if (candidate !== null) emit({ kind: 'candidate', atMs: 1, candidate });
      for (const { port } of typedServers) emit({ kind: 'candidate', atMs: 2, candidate: workingPort(port) });
      return new Promise<Report>((resolve) => {
        ends.push(() => {
          emit({ kind: 'finished', atMs: 3, report });
          resolve(report);
        });
      });
    },
    signIn: async (request, _ports, emit) => {
      const { report } = request;
      signedInWith.push(request);
      const [accepted, refused] = outcomesOf(request);
      const completed = { ...report, signIn: { incoming: accepted, outgoing: refused } };
      emit({ kind: 'finished', atMs: 9, report: completed });
      return completed;
    },
    sendTest: async () => {
      throw new Error('A test message was sent');
    },
    loadPorts: async () =>
      ({
        providers: createProviderTable([]),
        clock: { nowMs: () => 0, wait: async () => undefined },
        network: () => 'home',
        vpn: () => null,
        ledger,
      }) as unknown as Ports,
    doubtedRuntime: () => null,
    push: { onRunEvents: (batch) => heard.push(batch), onMistake: (mistake) => mistakes.push(mistake) },
    ...changes,
  };
  const note = (run: Promise<Report>) => {
    played.push(run);
    return run;
  };
  const runs = createRuns({
    ...surroundings,
    discover: (...request) => note(surroundings.discover(...request)),
    signIn: (...request) => note(surroundings.signIn(...request)),
  });
  /** Resolves when every run of the engine has ended, those started by the end of another too, and its result was read. */
  const allEnded = async () => {
    for (let known = -1; known < played.length; ) {
      known = played.length;
      await Promise.allSettled(played);
      await turn();
    }
  };
  const endDiscovery = () => ends.splice(0).map((end) => end());
  return { runs, heard, mistakes, signals, discovered, signedInWith, endDiscovery, allEnded };
}

/** Receiving accepts the sign-in, sending refuses it. */
function outcomesOf({ incoming, outgoing }: SignInRequest): readonly [LoginOutcome | null, LoginOutcome | null] {
  const tried = { login: 'jane@example.net', method: 'PLAIN', tookMs: 90 };
  const verdict = verdictOfMistake(new Error('no'));
  return [incoming && { ok: true, ...tried }, outgoing && { ok: false, ...tried, verdict }];
}

/** A report with servers of these bases. */
function foundBy(receiving: Basis, sending: Basis): Report {
  const [incoming, outgoing] = [sampleCandidate({ basis: receiving }), workingPort(587, { basis: sending })];
  return sampleReport({ incoming, outgoing, alternatives: [incoming, outgoing] });
}

/** One turn of the event loop: everything that can run without a new event has run then. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a discovery', () => {
  it('sends its events under the id that the window made, and leaves its report', async () => {
    const { runs, heard, endDiscovery } = rig();

    expect(await runs.start(discover)).toEqual({ ok: true, value: null });
    endDiscovery();

    expect(new Set(heard.map(({ runId }) => runId))).toEqual(new Set([ids.first]));
    expect(heard.flatMap(({ events }) => events.map(({ kind }) => kind))).toEqual([
      'candidate',
      'candidate',
      'finished',
    ]);
    expect(runs.account()?.report()).toEqual(sampleReport());
  });

  it('is refused with the reason where nothing can be read', async () => {
    const { runs } = rig();
    const refused = await runs.start({ ...discover, input: 'jane@@example.net' });
    expect(refused).toMatchObject({
      ok: false,
      failure: { code: 'unreadable-input', message: { id: 'input.several-at' } },
    });
    expect(runs.account()).toBeNull();
  });

  it('ends the one before it', async () => {
    const { runs, signals } = rig();
    await runs.start(discover);
    await runs.start({ ...discover, runId: ids.second, input: 'joe@example.org' });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, false]);
  });

  it('is stopped by its id alone', async () => {
    const { runs, signals } = rig();
    await runs.start(discover);
    runs.cancel(ids.second);
    expect(signals[0]?.aborted).toBe(false);
    runs.cancel(ids.first);
    expect(signals[0]?.aborted).toBe(true);
  });

  it('that hits a mistake of ours ends as a verdict about Mailwright', async () => {
    const { runs, mistakes, allEnded } = rig({ discover: () => Promise.reject(new Error('no such thing')) });
    await runs.start(discover);
    await allEnded();
    expect(mistakes).toEqual([
      {
        runId: ids.first,
        verdict: expect.objectContaining({ party: 'mailwright', seen: expect.stringMatching(/^Error at \S+:\d+:\d+/) }),
      },
    ]);
  });
});

describe('a sign-in', () => {
  it('waits for the report that it completes, and goes to the servers as they were found', async () => {
    const { runs, signedInWith, endDiscovery, allEnded } = rig();
    await runs.start(discover);
    expect(await runs.start(signIn)).toEqual({ ok: true, value: null });
    await turn();
    expect(signedInWith).toEqual([]);
    endDiscovery();
    await allEnded();

    expect(signedInWith).toMatchObject([{ incoming: sampleCandidate(), outgoing: workingPort(587), login: null }]);
    expect(runs.account()?.report()?.signIn).toBeDefined();
  });

  it('holds the password as a secret', async () => {
    const { runs, signedInWith, heard, endDiscovery, allEnded } = rig();
    await runs.start(discover);
    await runs.start(signIn);
    endDiscovery();
    await allEnded();

    const sent = signedInWith[0]?.secret;
    expect(sent?.kind === 'password' && sent.secret.reveal()).toBe('correct horse');
    expect(JSON.stringify([signedInWith, heard])).not.toContain('correct horse');
  });

  it('of sending alone knows what receiving has accepted before', async () => {
    const { runs, signedInWith, endDiscovery, allEnded } = rig();
    await runs.start(discover);
    endDiscovery();
    await runs.start(signIn);
    await allEnded();
    await runs.start({ ...signIn, incoming: null });
    await allEnded();

    const [first, second] = signedInWith.map(({ acceptedBefore }) => acceptedBefore);
    expect(first).toBeNull();
    expect(second).toMatchObject({ login: 'jane@example.net' });
    expect(second?.secret.isSameAs(new Secret('correct horse'))).toBe(true);
  });

  it('of receiving alone knows what sending has accepted before', async () => {
    const asked: AgreedSignIn[] = [];
    const { runs, endDiscovery, allEnded } = rig({
      signIn: async (request, _ports, emit) => {
        asked.push(request);
        const outcome = { ok: true, login: 'jane@example.net', method: 'PLAIN', tookMs: 90 } as const;
        const completed = { ...request.report, signIn: { incoming: null, outgoing: outcome } };
        emit({ kind: 'finished', atMs: 9, report: completed });
        return completed;
      },
    });
    await runs.start(discover);
    endDiscovery();
    await runs.start({ ...signIn, incoming: null });
    await allEnded();
    await runs.start({ ...signIn, outgoing: null });
    await allEnded();

    expect(asked[1]?.acceptedBefore?.secret.isSameAs(new Secret('correct horse'))).toBe(true);
  });

  it('goes to no server that this window has not seen', async () => {
    const { runs, signedInWith, endDiscovery, allEnded } = rig();
    await runs.start(discover);
    endDiscovery();
    const elsewhere = { ...incoming, host: 'mail.attacker.example' };
    expect(await runs.start({ ...signIn, incoming: elsewhere })).toEqual({
      ok: false,
      failure: { code: 'unknown-server' },
    });
    await runs.start(signIn);
    await allEnded();
    expect(signedInWith.map((request) => request.incoming?.host)).toEqual([incoming.host]);
  });

  it('goes to no server that only unsigned DNS names, unless the page lists exactly that server as agreed to', async () => {
    const { runs, signedInWith, endDiscovery, allEnded } = rig({ report: foundBy('srv', 'own-document') });
    await runs.start({ ...discover, input: 'jane@example.org' });
    endDiscovery();
    const refused = { ok: false, failure: { code: 'not-agreed' } };
    expect(await runs.start(signIn)).toEqual(refused);
    for (const agreed of [outgoing, { ...incoming, port: 994 }, { ...incoming, host: 'imap.example.net' }])
      expect(await runs.start({ ...signIn, agreedServers: [agreed] })).toEqual(refused);
    expect(await runs.start({ ...signIn, agreedServers: [incoming] })).toEqual({ ok: true, value: null });
    await allEnded();
    expect(signedInWith).toMatchObject([{ domain: 'example.org', agreedServers: [incoming] }]);
  });

  it('is refused on a runtime in doubt until the person uses it anyway, whatever the page asks', async () => {
    let runtime: string | null = 'Electron 25.1.1';
    const { runs, signedInWith, endDiscovery } = rig({ doubtedRuntime: () => runtime });
    await runs.start(discover);
    endDiscovery();
    expect(await runs.start(signIn)).toEqual(failed({ code: 'doubted-runtime', runtime: 'Electron 25.1.1' }));
    expect(signedInWith).toEqual([]);
    runtime = null;
    expect(await runs.start(signIn)).toEqual(ok(null));
    await vi.waitFor(() => expect(signedInWith).toHaveLength(1));
  });

  it('needs a discovery before it', async () => {
    const { runs } = rig();
    expect(await runs.start(signIn)).toEqual({ ok: false, failure: { code: 'nothing-discovered' } });
  });

  it('can follow another one that still says its farewells', async () => {
    const { runs, endDiscovery } = rig({
      signIn: ({ report }, _ports, emit) => {
        emit({ kind: 'finished', atMs: 9, report });
        return new Promise(() => undefined);
      },
    });
    await runs.start(discover);
    endDiscovery();
    await runs.start(signIn);
    await turn();

    expect(await runs.start({ ...signIn, runId: ids.first })).toEqual({ ok: true, value: null });
  });

  it('goes beside the test of other servers, which another such test or a new search ends', async () => {
    const notNeeded = { ...workingPort(2525), proven: false, state: 'not-needed' } as const;
    const { runs, endDiscovery, signals } = rig({ report: sampleReport({ alternatives: [notNeeded] }) });
    const others = { kind: 'test-others', runId: ids.first, acceptedCertificates: [] } as const;
    await runs.start(discover);
    endDiscovery();
    expect(await runs.start(others)).toEqual({ ok: true, value: null });
    await turn();
    expect(await runs.start({ ...others, runId: ids.third })).toEqual({ ok: true, value: null });
    expect(await runs.start(signIn)).toEqual({ ok: true, value: null });
    await runs.start(discover);
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true, true, false]);
  });

  it('ends a test message, as another test message does', async () => {
    const ended: boolean[] = [];
    const { runs, endDiscovery } = rig({
      signIn: async ({ report, incoming, outgoing }, _ports, emit) => {
        const accepted = { ok: true, login: 'jane@example.net', method: 'PLAIN', tookMs: 90 } as const;
        const signIn = { incoming: incoming && accepted, outgoing: outgoing && accepted };
        const completed = { ...report, signIn };
        emit({ kind: 'finished', atMs: 9, report: completed });
        return completed;
      },
      sendTest: (_request, _ports, _emit, signal) => {
        const at = ended.push(false) - 1;
        signal.addEventListener('abort', () => {
          ended[at] = true;
        });
        return new Promise(() => undefined);
      },
    });
    const servers = { incoming, outgoing, agreedServers: [], isDeleted: false };
    await runs.start(discover);
    endDiscovery();
    await runs.start(signIn);
    await turn();

    expect(await runs.start({ kind: 'test-message', runId: ids.first, ...servers })).toEqual(ok(null));
    expect(await runs.start({ kind: 'test-message', runId: ids.third, ...servers })).toEqual(ok(null));
    expect(ended).toEqual([true, false]);
    expect(await runs.start(signIn)).toEqual(ok(null));
    expect(ended).toEqual([true, true]);
  });

  it('takes the place of another one, which the window may have dropped', async () => {
    const { runs, signals, endDiscovery, allEnded } = rig();
    await runs.start(discover);
    endDiscovery();
    await runs.start(testSending);
    expect(await runs.start({ ...testSending, runId: ids.third })).toEqual(ok(null));
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, true, false]);
    endDiscovery();
    await allEnded();
  });
});

describe('a server that was proven by a test', () => {
  it('stays proven when a sign-in completes an older report', async () => {
    const { runs, endDiscovery, allEnded } = rig();
    await runs.start(discover);
    endDiscovery();
    const server = { ...outgoing, port: 2525 };
    await runs.start({ ...testSending, server });
    endDiscovery();
    await allEnded();
    await runs.start({ ...signIn, runId: ids.third, outgoing: null });
    await allEnded();
    expect(runs.account()?.server(server)?.proven).toBe(true);
  });
});

describe('a password', () => {
  async function signedIn() {
    const opened = rig();
    await opened.runs.start(discover);
    await opened.runs.start({
      ...signIn,
      despiteRefusals: false,
      ways: { incoming: 'password', outgoing: 'password' },
      passwords: { incoming: 'correct horse', outgoing: 'another' },
    });
    opened.endDiscovery();
    await opened.allEnded();
    return opened;
  }

  it('is kept once a server has accepted it, and the one that was refused is not', async () => {
    const { runs } = await signedIn();
    const passwords = runs.account()?.passwords();
    expect(passwords?.incoming.reveal()).toBe('correct horse');
    expect(passwords?.outgoing.reveal()).toBe('correct horse');
  });

  it('is not kept where no server has accepted it', async () => {
    const { runs, endDiscovery, allEnded } = rig();
    await runs.start(discover);
    await runs.start({ ...signIn, incoming: null });
    endDiscovery();
    await allEnded();
    expect(runs.account()?.passwords()).toBeNull();
  });

  it('is gone when Export is left', async () => {
    const { runs } = await signedIn();
    runs.account()?.forgetPasswords();
    expect(runs.account()?.passwords()).toBeNull();
  });

  it('is gone when Export is left before the end of the sign-in', async () => {
    const { runs, endDiscovery, allEnded } = rig();
    await runs.start(discover);
    await runs.start(signIn);
    runs.account()?.forgetPasswords();
    endDiscovery();
    await allEnded();
    expect(runs.account()?.passwords()).toBeNull();
  });

  it('is that of the newest sign-in, also where an earlier one ends later', async () => {
    const ends: (() => void)[] = [];
    const { runs, endDiscovery } = rig({
      signIn: async (request, _ports, emit) => {
        await new Promise<void>((resolve) => {
          ends.push(resolve);
        });
        const completed = { ...request.report, signIn: { incoming: outcomesOf(request)[0], outgoing: null } };
        emit({ kind: 'finished', atMs: 9, report: completed });
        return completed;
      },
    });
    await runs.start(discover);
    endDiscovery();
    await runs.start(signIn);
    await runs.start({ ...signIn, runId: ids.third, passwords: { incoming: 'battery staple', outgoing: null } });
    await turn();
    expect(ends).toHaveLength(2);
    for (const end of ends.reverse()) {
      end();
      await turn();
    }
    expect(runs.account()?.passwords()?.incoming.reveal()).toBe('battery staple');
  });

  it('is gone with the next discovery', async () => {
    const { runs } = await signedIn();
    await runs.start({ ...discover, runId: ids.second });
    expect(runs.account()?.passwords()).toBeNull();
  });

  it('is gone with everything else when the window closes', async () => {
    const { runs, signals } = await signedIn();
    await runs.start({ ...testSending, runId: ids.third });
    runs.forgetAll();
    expect(runs.account()).toBeNull();
    expect(runs.kept([ids.first, ids.second])).toEqual([]);
    expect(signals.at(-1)?.aborted).toBe(true);
  });
});

describe('a conversation', () => {
  it('is kept and given on request, and is not among the events', async () => {
    const { runs, heard, discovered, endDiscovery } = rig();
    await runs.start(discover);
    endDiscovery();
    expect(discovered[0]?.verbose).toBe(true);
    expect(heard.flatMap(({ events }) => events).some(({ kind }) => kind === 'line')).toBe(false);
    expect(runs.transcript(ids.first, 'imap:mail.example.net:993')).toEqual([{ from: 'server', text: '* OK ready' }]);
    expect(runs.kept([ids.first])[0]?.events.map(({ kind }) => kind)).toContain('line');
  });
});

describe('settings from a file', () => {
  const settings = settingsFileOf(sampleReport({ incoming: sampleCandidate(), outgoing: workingPort(587) }));

  it('are signed in to only after a test from here, whatever the file says of them', async () => {
    const { runs, signedInWith, endDiscovery, allEnded } = rig();
    runs.startFrom(settings);
    expect(await runs.start(signIn)).toEqual({ ok: false, failure: { code: 'unknown-server' } });

    await runs.start({ ...testSending, runId: ids.first });
    endDiscovery();
    await allEnded();
    expect(await runs.start({ ...signIn, incoming: null })).toEqual({ ok: true, value: null });
    await allEnded();
    // The file says the login name, so no other is tried.
    expect(signedInWith).toMatchObject([{ outgoing: { ...workingPort(587), saidLogins: ['jane@example.net'] } }]);
    expect(runs.account()?.report()?.address).toBe('jane@example.net');
  });

  it('are about the address of the file, also where its domain is one label', async () => {
    const { runs } = rig();
    await runs.start(discover);
    runs.startFrom({ ...settings, address: 'Jane@INTRANET' });
    expect(runs.account()?.input).toMatchObject({ address: 'Jane@intranet', domain: 'intranet' });
  });

  it('end what was done before them', async () => {
    const { runs, signals } = rig();
    await runs.start(discover);
    runs.startFrom(settings);
    expect(signals[0]?.aborted).toBe(true);
    expect(runs.kept([ids.first])).toEqual([]);
  });
});

describe('what the user decided', () => {
  const sha256 = 'ab'.repeat(32);

  it('reaches the engine with a discovery', async () => {
    const { runs, discovered } = rig();
    await runs.start({ ...discover, allowAddress: true, preferImplicitTls: true, acceptedCertificates: [sha256] });
    expect(discovered).toMatchObject([
      { allowAddress: true, preferImplicitTls: true, acceptedCertificates: [sha256], typedServers: [] },
    ]);
  });

  it('reaches the engine with the test of one server, of which nothing else is asked', async () => {
    const { runs, discovered } = rig();
    await runs.start(discover);
    await runs.start({ ...testSending, acceptedCertificates: [sha256] });
    expect(discovered[1]).toMatchObject({
      allowAddress: false,
      acceptedCertificates: [sha256],
      typedServers: [outgoing],
    });
  });
});

describe('a test of one server', () => {
  it('makes the server known without touching the report', async () => {
    const { runs, endDiscovery, allEnded } = rig();
    await runs.start(discover);
    endDiscovery();
    const before = runs.account()?.report();
    const server = { ...outgoing, port: 2525 };
    await runs.start({ ...testSending, server });
    endDiscovery();
    await allEnded();
    expect(runs.account()?.report()).toBe(before);
    expect(runs.account()?.server({ ...outgoing, port: 2525 })).toEqual(workingPort(2525));
  });

  it('trusts the page only about a typed host; every other host keeps its earlier basis', async () => {
    const { runs, discovered, endDiscovery, allEnded } = rig({ report: foundBy('srv', 'mx-guess') });
    await runs.start({ ...discover, input: 'jane@example.org' });
    endDiscovery();
    await runs.start({ ...testSending, server: { ...incoming, port: 143 } });
    endDiscovery();
    await allEnded();
    await runs.start({ ...testSending, server: { ...incoming, host: 'imap.other.example' } });
    endDiscovery();
    await allEnded();
    await runs.start({ ...testSending, server: { ...incoming, host: 'imap.typed.example' }, isHostTyped: true });
    const tests = discovered.slice(1).map(({ typedServers }) => typedServers[0]?.basis);
    expect(tests).toEqual(['srv', 'file', 'typed']);
  });
});
