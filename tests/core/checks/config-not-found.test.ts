import { describe, expect, it } from 'vitest';
import { configNotFound } from '../../../electron/core/checks/config-not-found';
import { sampleCandidate } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

describe('configNotFound', () => {
  it('finds that no source named a server of use, and offers to enter one', () => {
    expect(configNotFound.judge(evidenceOf([]))).toMatchObject({
      kind: 'found',
      verdict: { cause: 'config-not-found', party: 'provider', message: { values: { host: 'example.net' } } },
    });
    expect(configNotFound.judge(evidenceOf([]))).toMatchObject({
      verdict: { actions: [{ kind: 'enter-by-hand' }, {}, {}] },
    });
  });

  it('passes where one direction is known', () => {
    expect(configNotFound.judge(evidenceOf([sampleCandidate()]))).toEqual({ kind: 'passed' });
  });

  it('leaves it to the reason where there is one', () => {
    for (const reason of [{ domainExists: false }, { mx: 'null' }, { resolverAnswers: false }] as const) {
      expect(configNotFound.judge(evidenceOf([], reason))).toEqual({ kind: 'not-applicable' });
    }
  });
});
