import { describe, expect, it } from 'vitest';
import { listedDomainDenied } from '../../../electron/core/checks/listed-domain-denied';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { workingPort } from '../run/sample-run';
import { evidenceOf, noSuchDomain, unasked } from './evidence-of';

const listed = { isDomainListed: true } as const;

describe('listedDomainDenied', () => {
  it('blames the network where its name server does not know a listed domain', () => {
    expect(listedDomainDenied.judge(evidenceOf([], { ...listed, observed: noSuchDomain }))).toMatchObject({
      kind: 'found',
      verdict: { cause: 'name-server-faulty', party: 'this-network', actions: [{ kind: 'try-again' }, {}] },
    });
  });

  it('is the only finding, and no domain of the table "does not exist"', () => {
    const findings = findingsOf(evidenceOf([], { ...listed, observed: noSuchDomain }));
    expect(findings.map(({ id }) => id)).toEqual(['listed-domain-denied']);
  });

  it('says nothing where the domain is known, was not asked for, or is not in the table', () => {
    expect(listedDomainDenied.judge(evidenceOf([], listed))).toEqual({ kind: 'passed' });
    expect(listedDomainDenied.judge(evidenceOf([], { ...listed, observed: unasked }))).toEqual({ kind: 'passed' });
    expect(listedDomainDenied.judge(evidenceOf([], { observed: noSuchDomain }))).toEqual({ kind: 'not-applicable' });
  });

  it('says nothing where a server works all the same', () => {
    const works = evidenceOf([workingPort(993)], { ...listed, observed: noSuchDomain });
    expect(listedDomainDenied.judge(works)).toEqual({ kind: 'passed' });
  });
});
