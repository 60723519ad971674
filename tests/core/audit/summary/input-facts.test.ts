import { describe, expect, it } from 'vitest';
import { inputFactsOf } from '../../../../electron/core/audit/summary/input-facts';
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
} from '../../run/sample-run';
import { factsOf } from './audit-lines';

describe('the facts of an input', () => {
  it('name the chosen servers', () => {
    expect(factsOf('example.net').servers).toEqual({
      incoming: { protocol: 'imap', server: 'mail.example.net:993' },
      outgoing: { protocol: 'smtp', server: 'mail.example.net:587' },
    });
    expect(factsOf('example.net', { outgoing: null }).servers.outgoing).toBeNull();
  });

  it.each([
    ['of all servers', { sources: ['autoconfig', 'srv'] }, ['autoconfig', 'srv']],
    ['not one that was typed', { source: 'typed', sources: ['typed'] }, ['autoconfig']],
    ['a guess that works', { source: 'guess', sources: ['guess'], basis: 'own-name' }, ['autoconfig', 'guess']],
    [
      'a guess from the mail exchanger',
      { source: 'guess', sources: ['guess'], basis: 'mx-guess' },
      ['autoconfig', 'mx-guess'],
    ],
    ['no guess that does not work', { source: 'guess', sources: ['guess'], state: 'no-entry' }, ['autoconfig']],
  ] as const)('have the channels %s', (_, changes, channels) => {
    expect(
      factsOf('example.net', { incoming: sampleCandidate({ ...changes, host: 'x.example.net' }) }).channels,
    ).toEqual(channels);
  });

  it('have each tested port once, with the best that any server does there', () => {
    const alternatives = [
      workingPort(587),
      refusedPort(465),
      silentPort(465, { host: 'other.example.net' }),
      silentPort(2525),
      failedCandidate({ port: 995, protocol: 'pop3', failure: { code: 'tls-failed', detail: 'x' } }),
      failedCandidate({ port: 110, protocol: 'pop3', security: 'starttls', state: 'not-needed' }),
      openRelayPort(),
    ];
    expect(factsOf('example.net', { alternatives }).ports.map(({ port, state }) => `${port} ${state}`)).toEqual([
      '993 works',
      '587 works',
      '465 refused',
      '2525 silent',
      '995 faulty',
    ]);
  });

  it('say nothing of a guessed server that does not work and was not chosen', () => {
    const certificate = { ...sampleCertificate, sha256: 'c'.repeat(64) };
    const failure = { code: 'certificate-name-mismatch', host: 'pop.example.net', certificate } as const;
    const guess = failedCandidate({ host: 'pop.example.net', source: 'guess', sources: ['guess'], failure });
    const before = factsOf('example.net');
    expect(
      factsOf('example.net', { alternatives: [...[sampleCandidate(), workingPort(587), workingPort(465)], guess] }),
    ).toEqual({
      ...before,
      ports: before.ports.filter(({ port }) => port !== 2525),
    });
  });

  it('tell what is wrong with encryption, also of servers that work', () => {
    const old = sampleHeard({ ...loginInTheClear, tls: { version: 'TLSv1.2', cipher: 'AES128-SHA' } });
    const broken = failedCandidate({ port: 143, security: 'starttls', failure: { code: 'starttls-not-offered' } });
    const { tlsVersions, tlsFaults } = factsOf('example.net', {
      incoming: sampleCandidate({ heard: old }),
      alternatives: [broken],
    });
    expect(tlsVersions).toEqual(['TLSv1.3', 'TLSv1.2']);
    expect(tlsFaults).toEqual(['starttls-not-offered', 'cleartext-login', 'no-forward-secrecy']);
  });

  it('have the first claim of a conflict as the chosen one', () => {
    const claims = [sampleCandidate(), sampleCandidate({ host: 'old.example.org', source: 'srv', state: 'refused' })];
    expect(factsOf('example.net', { conflicts: [{ direction: 'incoming', claims }] }).disputes).toEqual([
      {
        direction: 'incoming',
        chosen: { channel: 'autoconfig', server: 'mail.example.net:993', state: 'works' },
        other: { channel: 'srv', server: 'old.example.org:993', state: 'refused' },
      },
    ]);
  });

  it('are almost empty where there was no search', () => {
    const facts = inputFactsOf({ kind: 'no-report', input: 'no domain', problem: 'There is a space in it.' });
    expect(facts).toMatchObject({ input: 'no domain', outcome: 'no-report', channels: [], ports: [] });
  });

  it('clean the text of the input', () => {
    expect(factsOf('example\u202e.net\u0007').input).toBe('example.net');
  });
});
