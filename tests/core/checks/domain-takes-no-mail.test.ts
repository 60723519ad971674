import { describe, expect, it } from 'vitest';
import { domainTakesNoMail } from '../../../electron/core/checks/domain-takes-no-mail';
import { sampleCandidate } from '../run/sample-run';
import { evidenceOf } from './evidence-of';

describe('domainTakesNoMail', () => {
  it('finds a null MX', () => {
    expect(domainTakesNoMail.judge(evidenceOf([], { mx: 'null' }))).toMatchObject({
      kind: 'found',
      verdict: { cause: 'domain-takes-no-mail', party: 'you', severity: 'error', actions: [{ kind: 'edit-address' }] },
    });
  });

  it('only warns where servers of the domain work all the same', () => {
    expect(domainTakesNoMail.judge(evidenceOf([sampleCandidate()], { mx: 'null' }))).toMatchObject({
      verdict: { severity: 'warning' },
    });
  });

  it('passes where the domain has exchangers, or none but no null MX', () => {
    expect(domainTakesNoMail.judge(evidenceOf([], { mx: 'some' }))).toEqual({ kind: 'passed' });
    expect(domainTakesNoMail.judge(evidenceOf([], { mx: 'none' }))).toEqual({ kind: 'passed' });
    expect(domainTakesNoMail.judge(evidenceOf([], { mx: 'unknown' }))).toEqual({ kind: 'not-applicable' });
  });
});
