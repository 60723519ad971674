import { describe, expect, it } from 'vitest';
import type { Candidate } from '../../../electron/contract/candidate';
import { configNotFound } from '../../../electron/core/checks/config-not-found';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { failedCandidate, openRelayPort, refusedPort, sampleCandidate, silentPort } from '../run/sample-run';
import { evidenceOf, exchangers, noSuchDomain } from './evidence-of';

/** A port for sending whose server speaks nothing newer than TLS 1.0. */
function oldTls(changes: Partial<Candidate>): Candidate {
  const failure = { code: 'tls-failed', detail: 'ERR_SSL_UNSUPPORTED_PROTOCOL' } as const;
  return failedCandidate({ protocol: 'smtp', port: 465, failure, ...changes });
}

describe('configNotFound', () => {
  it('hands an address that no source knows to the person, who may have misspelt it', () => {
    expect(configNotFound.judge(evidenceOf([]))).toMatchObject({
      kind: 'found',
      verdict: { cause: 'config-not-found', party: 'you', message: { values: { host: 'example.net' } } },
    });
    expect(configNotFound.judge(evidenceOf([]))).toMatchObject({
      verdict: { actions: [{ kind: 'edit-address' }, { kind: 'enter-by-hand' }, {}] },
    });
  });

  it.each([
    ['a guessed server that speaks only old TLS', oldTls({ source: 'guess', named: 'nothing' }), 'tls-too-old'],
    ['a typed server that refuses', refusedPort(587, { source: 'typed' }), 'connection-refused'],
    [
      'a typed server that answers without encryption',
      failedCandidate({ source: 'typed', port: 143, security: 'none', state: 'found' }),
      'tls-required-first',
    ],
    ['a typed server that is silent', silentPort(587, { source: 'typed' }), 'connection-timed-out'],
  ])('leaves it to %s to say what is wrong', (_, server, cause) => {
    expect(findingsOf(evidenceOf([server])).map((finding) => finding.cause)).toEqual([cause]);
  });

  it.each([
    ['a guessed server refuses', refusedPort(587, { source: 'guess', named: 'nothing' })],
    ['only the port for servers speaks old TLS', oldTls({ port: 25, security: 'none' })],
  ])('still finds nothing where %s', (_, server) => {
    expect(configNotFound.judge(evidenceOf([server]))).toMatchObject({ kind: 'found' });
  });

  it('says nothing where only the port for servers was asked about, and answers', () => {
    const alone = { address: null, domain: openRelayPort().host };
    expect(findingsOf(evidenceOf([openRelayPort({ source: 'typed' })], alone))).toEqual([]);
  });

  it('says that all sources and names were tried where they were', () => {
    const sourceOutcomes = new Map([['srv', { state: 'no-entry', failure: null }]] as const);
    expect(configNotFound.judge(evidenceOf([], { sourceOutcomes }))).toMatchObject({
      verdict: { party: 'you', message: { id: 'check.config-not-found.nowhere' } },
    });
  });

  it('asks whether a source that waits for the address may get it, and blames nobody', () => {
    const sourceOutcomes = new Map([['autodiscover', { state: 'needs-address', failure: null }]] as const);
    expect(configNotFound.judge(evidenceOf([], { sourceOutcomes }))).toMatchObject({
      verdict: {
        party: 'you',
        severity: 'warning',
        asks: 'address',
        message: { id: 'check.config-not-found.needs-address', values: { host: 'example.net' } },
        actions: [{ kind: 'allow-address' }, { kind: 'enter-by-hand' }, { kind: 'edit-address' }],
      },
    });
    expect(configNotFound.judge(evidenceOf([], { sourceOutcomes, address: null }))).toMatchObject({
      verdict: { party: 'you', actions: [{ kind: 'edit-address' }, {}, {}] },
    });
  });

  it('says that IMAP may be off where an Autodiscover service wants a password', () => {
    const failure = { code: 'http-status', url: 'https://autodiscover.example.net/', status: 401 } as const;
    const sourceOutcomes = new Map([['autodiscover', { state: 'failed', failure }]] as const);
    expect(configNotFound.judge(evidenceOf([], { sourceOutcomes }))).toMatchObject({
      verdict: {
        party: 'provider',
        message: { id: 'check.config-not-found.exchange' },
        actions: [{ kind: 'copy-for-provider' }, { kind: 'enter-by-hand' }, {}],
      },
    });
  });

  it('passes where one direction is known', () => {
    expect(configNotFound.judge(evidenceOf([sampleCandidate()]))).toEqual({ kind: 'passed' });
  });

  it.each([
    [{ observed: noSuchDomain }, 'host-not-found'],
    [{ observed: exchangers(['']) }, 'domain-takes-no-mail'],
    [{ resolverAnswers: false }, 'no-network'],
  ] as const)('leaves it to the reason where there is one: %#', (reason, id) => {
    expect(findingsOf(evidenceOf([], reason)).map((finding) => finding.id)).toEqual([id]);
  });
});
