import { describe, expect, it } from 'vitest';
import { noNetwork } from '../../../electron/core/checks/no-network';
import { failedCandidate, sampleCandidate, silentPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

const noRoute = failedCandidate({ failure: { code: 'no-route', host: 'mail.example.net', address: '203.0.113.7' } });

describe('noNetwork', () => {
  it('finds a resolver that is silent', () => {
    expect(noNetwork.judge(evidenceOf([], { resolverAnswers: false }))).toMatchObject({
      kind: 'found',
      verdict: { cause: 'no-network', party: 'this-network' },
    });
  });

  it('finds that no server can be reached because there is no route', () => {
    expect(noNetwork.judge(evidenceOf([noRoute, noRoute]))).toMatchObject({ kind: 'found' });
  });

  it('passes where anything answers or merely takes too long', () => {
    expect(noNetwork.judge(evidenceOf([noRoute, silentPort(587)]))).toEqual({ kind: 'passed' });
    expect(noNetwork.judge(evidenceOf([sampleCandidate(), noRoute], { resolverAnswers: false }))).toEqual({
      kind: 'passed',
    });
    expect(noNetwork.judge(evidenceOf([], { resolverAnswers: null }))).toEqual({ kind: 'passed' });
  });
});
