import { expect, it } from 'vitest';
import { clockWrong } from '../../../electron/core/checks/clock-wrong';
import { failedCandidate, sampleCandidate, sampleCertificate, silentPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

const failing = (host: string, code: 'certificate-expired' | 'certificate-not-yet-valid') =>
  failedCandidate({ host, failure: { code, host, certificate: sampleCertificate } });

it.each([
  ['certificate-not-yet-valid', 'check.clock-wrong.slow'],
  ['certificate-expired', 'check.clock-wrong.fast'],
] as const)('blames this computer for servers of two organisations: %s', (code, id) => {
  const servers = [failing('imap.example.net', code), failing('smtp.hoster.example', code)];
  expect(clockWrong.judge(evidenceOf(servers))).toMatchObject({
    kind: 'found',
    verdict: { cause: 'certificate-expired', party: 'this-computer', message: { id } },
  });
});

it('passes where both servers are of one organisation, which may have forgotten both', () => {
  const servers = [
    failing('imap.example.net', 'certificate-expired'),
    failing('smtp.example.net', 'certificate-expired'),
  ];
  expect(clockWrong.judge(evidenceOf(servers))).toEqual({ kind: 'passed' });
});

it('passes where another certificate was valid', () => {
  const servers = [
    failing('imap.example.net', 'certificate-expired'),
    failing('smtp.hoster.example', 'certificate-expired'),
  ];
  expect(clockWrong.judge(evidenceOf([...servers, sampleCandidate()]))).toEqual({ kind: 'passed' });
  const web = { isReached: true, isProxied: false };
  expect(clockWrong.judge(evidenceOf(servers, { web }))).toEqual({ kind: 'passed' });
});

it('has nothing to say where no certificate is outside its time', () => {
  expect(clockWrong.judge(evidenceOf([sampleCandidate(), silentPort(587)]))).toEqual({ kind: 'not-applicable' });
});
