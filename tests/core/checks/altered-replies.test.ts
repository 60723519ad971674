import { expect, it } from 'vitest';
import { alteredReplies } from '../../../electron/core/checks/altered-replies';
import { message } from '../../../electron/core/message';
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

/** A port of which a firewall has written over nothing but the greeting. */
const masked = workingPort(2525, { heard: sampleHeard({ greeting: '************************0*********2*' }) });

it('names the network where a keyword is written over', () => {
  expect(alteredReplies.judge(evidenceOf([sampleCandidate(), inspected]))).toMatchObject({
    kind: 'found',
    verdict: {
      cause: 'interception-by-network',
      party: 'this-network',
      severity: 'error',
      message: message('check.altered-replies', { host: 'mail.example.net', port: 587 }),
    },
  });
});

it('says that the encryption works where only a greeting is written over, as a note', () => {
  expect(alteredReplies.judge(evidenceOf([masked]))).toMatchObject({
    kind: 'found',
    verdict: {
      cause: 'interception-by-network',
      severity: 'note',
      message: message('check.altered-replies.works', { host: 'mail.example.net', port: 2525 }),
    },
  });
});

it('speaks of the port that is spoilt, as a warning where another one works', () => {
  expect(alteredReplies.judge(evidenceOf([masked, inspected]))).toMatchObject({
    kind: 'found',
    verdict: { severity: 'warning', message: { id: 'check.altered-replies', values: { port: 587 } } },
  });
});

it('blames no other failure on a greeting that is written over', () => {
  const failure = { code: 'unexpected-reply', stage: 'capabilities', reply: 'PIPELINING' } as const;
  const unsigned = { ...masked, state: 'failed', proven: false, failure } as const;
  expect(alteredReplies.judge(evidenceOf([unsigned]))).toEqual({ kind: 'passed' });
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
