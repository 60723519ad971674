import { describe, expect, it } from 'vitest';
import { checks } from '../../../electron/core/checks/checks';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { evidenceOf, noSuchDomain, unasked, type WholeEvidence } from '../checks/evidence-of';
import {
  failedCandidate,
  loginInTheClear,
  openRelayPort,
  refusedPort,
  sampleCandidate,
  sampleCertificate,
  sampleHeard,
  silentPort,
  workingPort,
} from '../run/sample-run';

function idsOf(evidence: WholeEvidence): readonly string[] {
  return findingsOf(evidence).map(({ id }) => id);
}

const expired = failedCandidate({
  failure: { code: 'certificate-expired', host: 'mail.example.net', certificate: sampleCertificate },
});

describe('findingsOf', () => {
  it('finds nothing where receiving and sending work', () => {
    const candidates = [sampleCandidate(), workingPort(587), workingPort(465), refusedPort(2525), silentPort(25)];
    expect(findingsOf(evidenceOf(candidates))).toEqual([]);
  });

  it('finds nothing where the provider offers 465 alone', () => {
    expect(idsOf(evidenceOf([sampleCandidate(), workingPort(465), refusedPort(587), refusedPort(2525)]))).toEqual([]);
  });

  it('finds what is wrong with the certificate of a server that could not be proven', () => {
    const [finding] = findingsOf(evidenceOf([expired], { chosen: { incoming: expired, outgoing: null } }));
    expect(finding).toMatchObject({ id: 'certificate-expired', cause: 'certificate-expired', party: 'provider' });
    expect(finding?.actions[0]).toMatchObject({ kind: 'copy-for-provider' });
  });

  it('finds the failure of the best server where none was chosen', () => {
    const byRecord = { source: 'srv', sources: ['srv'], basis: 'srv' } as const;
    const failure = { code: 'starttls-not-offered' } as const;
    const stripped = failedCandidate({ port: 143, security: 'starttls', failure, ...byRecord });
    const refused = failedCandidate({ state: 'refused', failure: { code: 'refused', host: 'a', port: 993 } });
    const chosen = { incoming: null, outgoing: workingPort(587) };
    expect(idsOf(evidenceOf([refused, stripped, workingPort(587)], { chosen }))).toEqual(['starttls-not-offered']);
  });

  it.each([
    ['tls-mode-mismatch', { code: 'tls-from-the-start' }],
    ['protocol-violation', { code: 'incomplete-reply', stage: 'capabilities', reply: '+OK' }],
    ['protocol-violation', { code: 'unasked-reply', stage: 'capabilities', reply: '+OK' }],
    ['connection-timed-out', { code: 'timed-out', stage: 'greeting', timeoutMs: 12_000 }],
    ['connection-dropped', { code: 'closed', stage: 'greeting' }],
  ] as const)('finds %s, and not that no server takes a connection, where one took it: %j', (id, failure) => {
    const heard = failedCandidate({ protocol: 'pop3', port: 110, security: 'starttls', failure });
    const chosen = { incoming: null, outgoing: workingPort(587) };
    const [finding, ...others] = findingsOf(evidenceOf([heard, workingPort(587)], { chosen }));
    expect(finding?.id).toBe(id);
    expect(finding?.message.id).not.toMatch(/missing-direction/);
    expect(others).toEqual([]);
  });

  it('says only once why sending does not work', () => {
    const published = silentPort(587);
    const evidence = evidenceOf([sampleCandidate(), published, openRelayPort()], {
      chosen: { incoming: sampleCandidate(), outgoing: published },
    });
    expect(idsOf(evidence)).toEqual(['submission-not-reachable']);
  });

  it('finds only the name server where it truncates its answers', () => {
    const unresolved = failedCandidate({ failure: { code: 'name-answer-cut-short', host: 'mail.example.net' } });
    const evidence = evidenceOf([unresolved], { chosen: { incoming: null, outgoing: null }, observed: unasked });
    expect(idsOf(evidence)).toEqual(['name-server-faulty']);
  });

  it('finds only the network where nothing outside answers', () => {
    const unreachable = failedCandidate({
      failure: { code: 'no-route', host: 'mail.example.net', address: '203.0.113.7' },
    });
    expect(idsOf(evidenceOf([unreachable], { chosen: { incoming: unreachable, outgoing: null } }))).toEqual([
      'no-network',
    ]);
  });

  it('puts errors before warnings', () => {
    const loose = sampleCandidate({ heard: sampleHeard(loginInTheClear) });
    const chosen = { incoming: loose, outgoing: expired };
    expect(findingsOf(evidenceOf([loose, expired], { chosen })).map(({ severity }) => severity)).toEqual([
      'error',
      'warning',
    ]);
  });

  it('finds a missing direction next to a warning about the other one', () => {
    const outgoing = workingPort(465);
    const candidates = [outgoing, silentPort(587)];
    const sourceOutcomes = new Map([['ispdb', { state: 'no-entry', failure: null }]] as const);
    expect(idsOf(evidenceOf(candidates, { sourceOutcomes }))).toEqual([
      'config-not-found',
      'submission-blocked-by-network',
    ]);
  });

  it('lets a silenced check silence no other', () => {
    const proxyStopped = {
      state: 'failed',
      failure: { code: 'proxy-refused', proxy: 'proxy.example.net:3128', wantsSignIn: true, reply: '407' },
    } as const;
    const evidence = evidenceOf([sampleCandidate()], {
      sourceOutcomes: new Map([['autoconfig', proxyStopped]]),
      observed: noSuchDomain,
    });
    // The proxy silences host-not-found, which would otherwise silence that sending is missing.
    expect(idsOf(evidence)).toEqual(['config-not-found', 'proxy-in-the-way']);
  });

  it('has checks with ids of their own', () => {
    expect(new Set(checks.map(({ id }) => id)).size).toBe(checks.length);
  });
});
