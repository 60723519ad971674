import { expect, it } from 'vitest';
import { alteredReplies } from '../../../electron/core/checks/altered-replies';
import { failedCandidate, sampleCandidate, sampleHeard, silentPort, workingPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

const ehlo = (...capabilities: readonly string[]) => ({ capabilities, mechanisms: [] });

/** A port whose STARTTLS a firewall has written over. */
const inspected = failedCandidate({
  protocol: 'smtp',
  port: 587,
  security: 'starttls',
  failure: { code: 'starttls-not-offered' },
  heard: sampleHeard({ greeting: '220 mail.example.net', beforeTls: ehlo('PIPELINING', 'XXXXXXXA'), overTls: null }),
});

it('names the network where a keyword is written over', () => {
  expect(alteredReplies.judge(evidenceOf([sampleCandidate(), inspected]))).toMatchObject({
    kind: 'found',
    verdict: { cause: 'interception-by-network', party: 'this-network', severity: 'error' },
  });
});

it('names the network where a greeting is written over, as a warning where sending works', () => {
  const greeting = '************************0*********2*';
  const masked = workingPort(587, { heard: sampleHeard({ greeting }) });
  expect(alteredReplies.judge(evidenceOf([masked]))).toMatchObject({
    kind: 'found',
    verdict: { severity: 'warning' },
  });
});

it('passes where a server has extensions of its own, and stars in its greeting', () => {
  const own = workingPort(587, {
    heard: sampleHeard({ greeting: '*** Welcome ***', beforeTls: ehlo('XCLIENT ADDR', 'XXX', 'STARTTLS') }),
  });
  expect(alteredReplies.judge(evidenceOf([own]))).toEqual({ kind: 'passed' });
});

it('has nothing to say where no server for sending was heard', () => {
  expect(alteredReplies.judge(evidenceOf([sampleCandidate(), silentPort(587)]))).toEqual({ kind: 'not-applicable' });
});
