import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../electron/contract/candidate';
import type { Report } from '../../electron/contract/report';
import type { RunEvent } from '../../electron/contract/run-event';
import { type Account, createAccount } from '../../electron/engine/account';
import { createProofs } from '../../electron/engine/proofs';
import { startRequest } from '../../electron/engine/start-request';
import { sampleCandidate, sampleReport, workingPort } from '../core/run/sample-run';
import { request } from './discover-scripted';
import { noLogins } from './no-logins';
import { type ScriptedServer, scriptedPorts } from './scripted-network';
import { createVirtualClock } from './virtual-clock';

const host = 'mail.example.net';
const names = [host];
const plan = {
  kind: 'test-others',
  runId: '0e4d1c7a-5f2b-4f0e-9a53-7d1f0c2b9e13',
  acceptedCertificates: [],
} as const;
const untried = { proven: false, state: 'not-needed', tookMs: null, heard: null } as const;
const others: readonly Candidate[] = [
  sampleCandidate({ port: 143, security: 'starttls', sources: ['autoconfig', 'srv'], ...untried }),
  sampleCandidate({ protocol: 'pop3', port: 995, source: 'guess', sources: ['guess'], trust: 'guess', ...untried }),
  workingPort(25, { security: 'none', ...untried }),
];
const ports: Readonly<Record<string, ScriptedServer | 'silent'>> = {
  '203.0.113.7:993': { speaks: 'imap', tls: 'tls', names },
  '203.0.113.7:143': { speaks: 'imap', tls: 'starttls', names },
  '203.0.113.7:587': { speaks: 'smtp', tls: 'starttls', names },
  '203.0.113.7:25': 'silent',
};

/** The window after a search that has needed only two servers. */
function openSession(servers = ports) {
  const clock = createVirtualClock();
  const network = { rttMs: 20, addresses: { [host]: '203.0.113.7' }, ports: servers };
  const { ports: scripted, trace } = scriptedPorts(network, clock, noLogins);
  const account: Account = createAccount(request.input, createProofs(scripted));
  const report = sampleReport({ alternatives: [sampleCandidate(), workingPort(587), ...others] });
  const ended: RunEvent = { kind: 'finished', atMs: 9, report };
  account.noteServers(ended);
  account.noteReport(ended);
  account.noteSearch(Promise.resolve(report));
  const start = () => startRequest(plan, { ports: scripted, rules: request, account, passwords: null });
  const play = async (signal = new AbortController().signal) => {
    const ready = start();
    if (!ready.ok) throw new Error(ready.failure.code);
    const events: RunEvent[] = [];
    const completed = await clock.play(ready.value.run((event) => events.push(event), signal));
    return { completed, events };
  };
  return { account, start, play, trace, report };
}

function states({ alternatives }: Report): readonly string[] {
  return alternatives.map(({ port, state }) => `${port} ${state}`);
}

describe('the test of servers that were not needed', () => {
  it('asks all of them and no other, and waits for each', async () => {
    const { play, trace } = openSession();
    const { completed, events } = await play();
    expect([...trace.connections].sort()).toEqual(['203.0.113.7:143', '203.0.113.7:25', '203.0.113.7:995']);
    expect(states(completed)).toEqual(['993 works', '587 works', '143 works', '995 refused', '25 no-answer']);
    expect(events.flatMap((event) => (event.kind === 'step-ended' ? event.state : [])).sort()).toEqual([
      'no-answer',
      'refused',
      'works',
    ]);
  });

  it('keeps their sources, trust and names, and the pair with all that was said of it', async () => {
    const { play, report } = openSession();
    const { completed, events } = await play();
    const told = events.flatMap((event) => (event.kind === 'candidate' ? event.candidate : []));
    for (const [place, { port, source, sources, trust, basis, named }] of others.entries()) {
      const as = { source, sources, trust, basis, named };
      expect(
        told.find((server) => server.port === port),
        String(place),
      ).toMatchObject(as);
      expect(completed.alternatives.find((server) => server.port === port)).toMatchObject(as);
    }
    const { incoming, outgoing, outcome, reason, findings } = report;
    expect(completed).toMatchObject({ incoming, outgoing, outcome, reason, findings });
    expect(completed.disclosed).toContainEqual({ to: host, what: 'connection', over: 'starttls' });
    expect(events.at(-1)).toMatchObject({ kind: 'finished', report: completed });
  });

  it('trusts a guess more once it is proven', async () => {
    const { play } = openSession({ ...ports, '203.0.113.7:995': { speaks: 'pop3', tls: 'tls', names } });
    const { completed } = await play();
    expect(completed.alternatives.find(({ port }) => port === 995)?.trust).toBe('guess-proven');
  });

  it('leaves what it has learned with the account, for sign-ins and the next search', async () => {
    const { account, play, start } = openSession();
    const { completed } = await play();
    expect(account.report()).toEqual(completed);
    expect(await account.search()).toEqual(completed);
    expect(account.server({ protocol: 'imap', host, port: 143, security: 'starttls' })?.proven).toBe(true);
    expect(account.proofs?.holding([]).map(({ candidate }) => candidate.port)).toEqual([143]);
    expect(start()).toMatchObject({ ok: false, failure: { code: 'nothing-discovered' } });
  });

  it('leaves a server that it has not reached as it was, to be tested again', async () => {
    const { play, start } = openSession();
    const abort = new AbortController();
    abort.abort();
    const { completed } = await play(abort.signal);
    expect(states(completed)).toEqual(['993 works', '587 works', '143 not-needed', '995 not-needed', '25 not-needed']);
    expect(start().ok).toBe(true);
  });

  it('needs a search before it', () => {
    const { ports: scripted } = scriptedPorts({ rttMs: 20 }, createVirtualClock(), noLogins);
    const before = { ports: scripted, rules: request, passwords: null };
    for (const account of [null, createAccount(request.input)])
      expect(startRequest(plan, { ...before, account })).toMatchObject({ failure: { code: 'nothing-discovered' } });
  });
});
