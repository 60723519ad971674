import { describe, expect, it } from 'vitest';
import { hostNotFound } from '../../../electron/core/checks/host-not-found';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { evidenceOf, noSuchDomain, unasked } from './evidence-of';

describe('hostNotFound', () => {
  it('finds a domain that does not exist, and offers to change the address', () => {
    expect(hostNotFound.judge(evidenceOf([], { observed: noSuchDomain }))).toMatchObject({
      kind: 'found',
      verdict: { cause: 'host-not-found', party: 'you', actions: [{ kind: 'edit-address' }, {}] },
    });
  });

  it('says nothing about a domain that could not be looked up', () => {
    expect(hostNotFound.judge(evidenceOf([], { observed: unasked }))).toEqual({ kind: 'not-applicable' });
    expect(hostNotFound.judge(evidenceOf([]))).toEqual({ kind: 'passed' });
  });

  it('is silenced by the finding about the network where no name server answers', () => {
    const findings = findingsOf(evidenceOf([], { observed: noSuchDomain, resolverAnswers: false }));
    expect(findings.map(({ id }) => id)).toEqual(['no-network']);
  });
});
