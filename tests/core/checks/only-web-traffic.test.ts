import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../electron/contract/candidate';
import { onlyWebTraffic } from '../../../electron/core/checks/only-web-traffic';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { failedCandidate, openRelayPort, refusedPort, sampleCandidate, silentPort } from '../run/sample-run';
import { evidenceOf, noSuchDomain, type WholeEvidence } from './evidence-of';

const directly = { isReached: true, isProxied: false };
const proxied = { isReached: true, isProxied: true };

/** The ports of one server for receiving and one for sending, from which nothing came back. */
function silentPair(changes: Partial<Candidate> = {}): readonly Candidate[] {
  const imap = { protocol: 'imap', security: 'tls', ...changes } as const;
  return [
    ...[993, 143].map((port) => silentPort(port, { host: 'imap.example.net', ...imap })),
    ...[587, 465].map((port) => silentPort(port, { host: 'smtp.example.net', ...changes })),
  ];
}

function refusedPair(): readonly Candidate[] {
  const failure = { code: 'refused', host: 'imap.example.net', port: 993 } as const;
  return [failedCandidate({ host: 'imap.example.net', state: 'refused', failure }), refusedPort(587)];
}

function judge(candidates: readonly Candidate[], changes: Partial<Pick<WholeEvidence, 'web' | 'resolverAnswers'>>) {
  return onlyWebTraffic.judge(evidenceOf(candidates, changes));
}

describe('onlyWebTraffic', () => {
  it('finds the network where web servers answer and no mail port of any server does', () => {
    expect(judge(silentPair(), { web: directly })).toMatchObject({
      kind: 'found',
      verdict: {
        cause: 'connection-timed-out',
        party: 'this-network',
        severity: 'error',
        actions: [{ kind: 'open-network-settings' }, { kind: 'try-again' }, { kind: 'copy-for-support' }],
      },
    });
  });

  it('leaves open which of them allows nothing else where a VPN is on', () => {
    expect(onlyWebTraffic.judge(evidenceOf(silentPair(), { web: directly, vpn: 'tun0' }))).toMatchObject({
      verdict: { party: 'unknown', message: { id: 'check.only-web-traffic.vpn' } },
    });
  });

  it('leaves no other finding', () => {
    const [incoming = null, , outgoing = null] = silentPair();
    const chosen = { incoming, outgoing };
    for (const evidence of [
      evidenceOf(silentPair(), { web: directly, chosen }),
      evidenceOf(silentPair(), { web: proxied }),
      evidenceOf([], { web: proxied, resolverAnswers: false, observed: noSuchDomain }),
    ]) {
      expect(findingsOf(evidence).map(({ id }) => id)).toEqual(['only-web-traffic']);
    }
  });

  it('finds the network where only the proxy knows names', () => {
    const unknown = silentPair().map((server) => ({
      ...server,
      state: 'no-entry' as const,
      failure: { code: 'host-not-found', host: server.host } as const,
    }));
    const hidden = { web: proxied, resolverAnswers: false };
    expect(judge(unknown, hidden)).toMatchObject({ kind: 'found' });
    expect(judge(unknown, { web: proxied })).toEqual({ kind: 'passed' });
  });

  it('blames the network for refusals only behind a proxy', () => {
    expect(judge(refusedPair(), { web: proxied })).toMatchObject({ kind: 'found' });
    expect(judge(refusedPair(), { web: directly })).toEqual({ kind: 'passed' });
  });

  it('blames the network for silence at usual names only behind a proxy', () => {
    const guessed = silentPair({ source: 'guess' });
    expect(judge(guessed, { web: proxied })).toMatchObject({ kind: 'found' });
    expect(judge(guessed, { web: directly })).toEqual({ kind: 'passed' });
  });

  it.each([
    [
      'one server is silent, which may be down',
      silentPair().map((server) => ({ ...server, host: 'mail.example.net' })),
    ],
    ['only receiving was tried', silentPair().slice(0, 2)],
    [
      'a server was connected to',
      [
        ...silentPair(),
        sampleCandidate({ proven: false, state: 'failed', failure: { code: 'closed', stage: 'greeting' } }),
      ],
    ],
    [
      'a server took the connection and then said nothing',
      [...silentPair(), silentPort(2525, { failure: { code: 'timed-out', stage: 'greeting', timeoutMs: 12_000 } })],
    ],
    ['the relay port answered', [...silentPair(), openRelayPort()]],
    [
      'only the website of the domain was tried',
      silentPair().map((server) => ({ ...server, source: 'guess' as const, host: 'example.net' })),
    ],
  ])('passes where %s', (_, candidates) => {
    expect(judge(candidates, { web: directly })).toEqual({ kind: 'passed' });
  });

  it('has nothing to say where no web server answered', () => {
    expect(judge(silentPair(), {})).toEqual({ kind: 'not-applicable' });
  });
});
