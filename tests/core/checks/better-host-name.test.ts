import { expect, it } from 'vitest';
import type { Candidate } from '../../../electron/contract/candidate';
import { betterHostName } from '../../../electron/core/checks/better-host-name';
import { failedCandidate, sampleCandidate, sampleCertificate, workingPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

const name = 'server7.hoster.example';
const certificate = { ...sampleCertificate, names: [name] };

/** A published server whose certificate is for another name. */
const misnamed = (changes: Partial<Candidate> = {}) => {
  const { host } = sampleCandidate(changes);
  return failedCandidate({ failure: { code: 'certificate-name-mismatch', host, certificate }, ...changes });
};
const guessed = { host: name, source: 'guess', named: 'nothing', basis: 'certificate' } as const;

it('finds the name under which a published server works', () => {
  const servers = [misnamed(), sampleCandidate(guessed), workingPort(587, guessed)];
  expect(betterHostName.judge(evidenceOf(servers))).toMatchObject({
    kind: 'found',
    verdict: {
      cause: 'certificate-name-mismatch',
      party: 'provider',
      severity: 'warning',
      message: {
        id: 'check.better-host-name',
        values: { host: 'mail.example.net', better: name, domain: 'example.net' },
      },
      actions: [{ kind: 'use-host', direction: 'incoming', host: name }, { kind: 'copy-for-provider' }],
    },
  });
});

it('finds it for sending too', () => {
  const sending = { protocol: 'smtp', port: 587, security: 'starttls' } as const;
  const servers = [sampleCandidate(), misnamed(sending), workingPort(587, guessed)];
  expect(betterHostName.judge(evidenceOf(servers))).toMatchObject({
    kind: 'found',
    verdict: { actions: [{ kind: 'use-host', direction: 'outgoing', host: name }, {}] },
  });
});

it('tells the person the name where they typed the server', () => {
  const servers = [misnamed({ source: 'typed', sources: ['typed'] }), sampleCandidate(guessed)];
  expect(betterHostName.judge(evidenceOf(servers))).toMatchObject({
    verdict: {
      party: 'you',
      message: { id: 'check.better-host-name.typed', values: { host: 'mail.example.net', better: name } },
      actions: [{ kind: 'use-host', direction: 'incoming', host: name }, { kind: 'show-certificate' }],
    },
  });
});

it.each([
  ['the name was not proven', [misnamed(), failedCandidate(guessed)]],
  [
    'another server works, whose name the certificate does not have',
    [misnamed(), sampleCandidate({ host: 'imap.other.example' })],
  ],
  ['the name works for the other direction alone', [misnamed(), workingPort(587, guessed)]],
])('passes where %s', (_, servers) => {
  expect(betterHostName.judge(evidenceOf(servers))).toEqual({ kind: 'passed' });
});

it.each([
  ['every certificate is right', [sampleCandidate(), workingPort(587)]],
  [
    'only a guessed name is not in the certificate',
    [misnamed({ source: 'guess', named: 'nothing' }), sampleCandidate(guessed)],
  ],
])('has nothing to judge where %s', (_, servers) => {
  expect(betterHostName.judge(evidenceOf(servers))).toEqual({ kind: 'not-applicable' });
});
