import { describe, expect, it } from 'vitest';
import { domainTakesNoMail } from '../../../electron/core/checks/domain-takes-no-mail';
import { sampleCandidate } from '../run/sample-run';
import { evidenceOf, exchangers, unasked } from './evidence-of';

describe('domainTakesNoMail', () => {
  it('finds a null MX', () => {
    expect(domainTakesNoMail.judge(evidenceOf([], { observed: exchangers(['']) }))).toMatchObject({
      kind: 'found',
      verdict: { cause: 'domain-takes-no-mail', party: 'you', severity: 'error', actions: [{ kind: 'edit-address' }] },
    });
  });

  it('only warns where servers of the domain work', () => {
    expect(domainTakesNoMail.judge(evidenceOf([sampleCandidate()], { observed: exchangers(['']) }))).toMatchObject({
      verdict: { severity: 'warning' },
    });
  });

  it('passes where the domain has exchangers, or has no MX record', () => {
    expect(domainTakesNoMail.judge(evidenceOf([], {}))).toEqual({ kind: 'passed' });
    expect(domainTakesNoMail.judge(evidenceOf([], { observed: exchangers([]) }))).toEqual({ kind: 'passed' });
    expect(domainTakesNoMail.judge(evidenceOf([], { observed: unasked }))).toEqual({ kind: 'not-applicable' });
  });
});
