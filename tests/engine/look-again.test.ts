import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../electron/contract/candidate';
import type { Report } from '../../electron/contract/report';
import type { RunPlan } from '../../electron/contract/run-request';
import { limits } from '../../electron/core/limits';
import type { Account } from '../../electron/engine/account';
import type { DiscoveryRequest } from '../../electron/engine/discovery-request';
import type { Ports } from '../../electron/engine/ports';
import { startRequest } from '../../electron/engine/start-request';
import { failedCandidate, sampleCandidate, sampleCertificate, sampleHeard, sampleReport } from '../core/run/sample-run';
import { request as rules, discover as run } from './discover-scripted';
import { noLogins } from './no-logins';
import { type ScriptedNetwork, scriptedPorts } from './scripted-network';
import { createVirtualClock } from './virtual-clock';

const runId = '0e4d1c7a-5f2b-4f0e-9a53-7d1f0c2b9e12';
const discover: Extract<RunPlan, { kind: 'discover' }> = {
  kind: 'discover',
  runId,
  input: 'jane@fir.example',
  name: null,
  allowAddress: false,
  preferImplicitTls: false,
  acceptedCertificates: [],
  keepsProven: true,
};
const imap = sampleCandidate();
const minute = 60_000;

/** A window whose searches find what they are told to, at times and in networks of the test's choice. */
function openSession() {
  let nowMs = 0;
  let network = 'home';
  let account: Account | null = null;
  const { ports: scripted } = scriptedPorts({ rttMs: 1 }, createVirtualClock(), noLogins);
  const ports: Ports = {
    ...scripted,
    clock: { ...scripted.clock, nowMs: () => nowMs, wait: async () => undefined, nextTurn: async () => undefined },
    network: () => network,
  };
  const play = async (plan: RunPlan, ...servers: readonly Candidate[]): Promise<DiscoveryRequest> => {
    let asked: DiscoveryRequest | null = null;
    const ready = startRequest(plan, {
      ports,
      rules,
      account,
      passwords: null,
      discover: async (request, _ports, emit) => {
        asked = request;
        const report = sampleReport({ alternatives: servers });
        for (const candidate of servers) emit({ kind: 'candidate', atMs: 1, candidate });
        emit({ kind: 'finished', atMs: 2, report });
        return report;
      },
    });
    if (!ready.ok) throw new Error(ready.failure.code);
    account = ready.value.account;
    await ready.value.run(() => undefined, new AbortController().signal);
    return asked ?? rules;
  };
  return {
    play,
    wait: (ms: number) => {
      nowMs += ms;
    },
    moveTo: (other: string) => {
      network = other;
    },
  };
}

function keptIn({ kept = [] }: DiscoveryRequest): readonly string[] {
  return kept.map(({ candidate, agoMs }) => `${candidate.port} ${agoMs / minute}`);
}

describe('looking again', () => {
  it('keeps what was proven, and asks for what was not', async () => {
    const { play, wait } = openSession();
    expect(keptIn(await play(discover, imap, failedCandidate({ port: 143 })))).toEqual([]);
    wait(3 * minute);
    const again = await play({ ...discover, input: 'jane@FIR.example' }, imap);
    expect(again.kept).toEqual([{ candidate: imap, agoMs: 3 * minute }]);
  });

  it('keeps a proof for ten minutes from when it was made, however often one looks', async () => {
    const { play, wait } = openSession();
    await play(discover, imap);
    wait(6 * minute);
    expect(keptIn(await play(discover, imap))).toEqual(['993 6']);
    wait(limits.proofMs - 6 * minute);
    expect(keptIn(await play(discover, imap))).toEqual([]);
    wait(minute);
    expect(keptIn(await play(discover, imap))).toEqual(['993 1']);
  });

  it('keeps the proof at a new address from when that was made', async () => {
    const { play, wait } = openSession();
    await play(discover, imap);
    wait(6 * minute);
    await play(discover, { ...imap, heard: sampleHeard({ address: '192.31.196.10' }) });
    wait(minute);
    expect(keptIn(await play(discover))).toEqual(['993 1']);
  });

  it('forgets a kept server that has failed at its new address', async () => {
    const { play } = openSession();
    await play(discover, imap);
    await play(discover, failedCandidate({}));
    expect(keptIn(await play(discover))).toEqual([]);
  });

  it.each<readonly [string, (session: ReturnType<typeof openSession>) => Promise<DiscoveryRequest>]>([
    [
      'in another network',
      ({ play, moveTo }) => {
        moveTo('café');
        return play(discover, imap);
      },
    ],
    ['of another input', ({ play }) => play({ ...discover, input: 'joe@fir.example' }, imap)],
    ['where one asks for everything', ({ play }) => play({ ...discover, keepsProven: false }, imap)],
    [
      'that has failed since',
      async ({ play }) => {
        await play({ ...discover, keepsProven: false }, failedCandidate({}));
        return await play(discover);
      },
    ],
  ])('keeps nothing %s', async (_, look) => {
    const session = openSession();
    await session.play(discover, imap);
    expect(keptIn(await look(session))).toEqual([]);
  });

  it('keeps a server with an accepted certificate only while that is accepted', async () => {
    const accepted = sampleHeard({ certificate: { ...sampleCertificate, trusted: 'accepted' } });
    const accepting = { ...discover, acceptedCertificates: [sampleCertificate.sha256] };
    const { play } = openSession();
    await play(accepting, sampleCandidate({ heard: accepted }));
    expect(keptIn(await play(discover))).toEqual([]);
    expect(keptIn(await play(accepting))).toEqual(['993 0']);
  });

  it('keeps what a test of one server has proven as what its source says it is', async () => {
    const { play } = openSession();
    await play(discover, failedCandidate({}));
    const { protocol, host, port, security } = imap;
    const test = { kind: 'test-server', runId, isHostTyped: true, acceptedCertificates: [] } as const;
    await play({ ...test, server: { protocol, host, port, security } }, sampleCandidate({ source: 'typed' }));
    const { kept } = await play(discover);
    expect(kept).toMatchObject([{ candidate: { port: 993, proven: true, source: 'autoconfig' } }]);
  });
});

describe('a search that keeps its pair', () => {
  const names = ['imap.fir.example', 'smtp.fir.example'];
  const network: ScriptedNetwork = {
    rttMs: 50,
    mx: { 'fir.example': [{ preference: 10, exchange: 'mx.fir.example' }] },
    addresses: { 'imap.fir.example': '192.31.196.37', 'smtp.fir.example': '192.31.196.37' },
    ports: {
      '192.31.196.37:993': { speaks: 'imap', tls: 'tls', names },
      '192.31.196.37:587': 'silent',
      '192.31.196.37:465': 'silent',
      '192.31.196.37:2525': { speaks: 'smtp', tls: 'starttls', names },
    },
  };

  it('gives what is silent as much time as the first search, and so blames the same', async () => {
    const first = await run(network);
    const proven = first.report.alternatives.filter(({ state }) => state === 'works');
    const kept = proven.map((candidate) => ({ candidate, agoMs: minute }));
    const again = await run(network, { kept });
    const opened = (port: number) => again.trace.connections.includes(`192.31.196.37:${port}`);
    expect([993, 2525, 587, 465].map(opened)).toEqual([false, false, true, true]);
    const stateAt = ({ alternatives }: Report, port: number) => alternatives.find((one) => one.port === port)?.state;
    for (const port of [993, 2525, 587, 465]) expect(stateAt(again.report, port)).toBe(stateAt(first.report, port));
    expect(stateAt(again.report, 587)).toBe('no-answer');
    expect(again.report.findings.map(({ id }) => id)).toEqual(first.report.findings.map(({ id }) => id));
    expect(first.report.findings.map(({ id }) => id)).toEqual(['submission-blocked-by-network']);
  });
});
