import { expect, it } from 'vitest';
import { inventedAnswers } from '../../../electron/core/checks/invented-answers';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { sampleCandidate, workingPort } from '../run/sample-run';
import { evidenceOf, exchangers, noSuchDomain } from './evidence-of';

const page = { v4: ['203.0.113.99'], v6: [] };
const invented = { 'unlikely-names': { belowDomain: page, impossible: page } };

it('blames the network whose name server answers for a name that cannot exist', () => {
  expect(inventedAnswers.judge(evidenceOf([], { observed: { ...noSuchDomain, ...invented } }))).toMatchObject({
    kind: 'found',
    verdict: {
      cause: 'name-server-faulty',
      party: 'this-network',
      severity: 'warning',
      actions: [{ kind: 'open-network-settings' }, {}],
    },
  });
});

it('stands beside the domain that does not exist, which is still the person’s to correct', () => {
  const findings = findingsOf(evidenceOf([], { observed: { ...noSuchDomain, ...invented } }));
  expect(findings.map(({ id, party }) => `${id} ${party}`)).toEqual([
    'host-not-found you',
    'invented-answers this-network',
  ]);
});

it('is only a note where both servers work', () => {
  const evidence = evidenceOf([sampleCandidate(), workingPort(587)], { observed: { ...exchangers([]), ...invented } });
  expect(findingsOf(evidence)).toMatchObject([{ id: 'invented-answers', severity: 'note' }]);
});

it('passes where the domain has a wildcard record of its own, as many hosters set one', () => {
  const observed = { ...exchangers([]), 'unlikely-names': { belowDomain: page, impossible: null } };
  expect(inventedAnswers.judge(evidenceOf([], { observed }))).toEqual({ kind: 'passed' });
});

it('has nothing to say where nothing unlikely was answered', () => {
  expect(inventedAnswers.judge(evidenceOf([]))).toEqual({ kind: 'not-applicable' });
});
