import { expect, it } from 'vitest';
import { failed, ok } from '../../../electron/contract/result';
import { parkedDomain } from '../../../electron/core/checks/parked-domain';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { sampleCandidate } from '../run/sample-run';
import { evidenceOf, exchangers, unasked } from './evidence-of';

const servedBy = (...servers: readonly string[]) => ({
  observed: { ...exchangers([]), 'name-servers': ok(servers) },
});

it.each([
  ['parked', ['ns1.sedoparking.com', 'ns2.sedoparking.com']],
  ['expired', ['ns1.renewyourdomain.net', 'ns2.renewyourdomain.net']],
])('finds a domain that is %s by its name servers, and says only that', (disuse, servers) => {
  expect(findingsOf(evidenceOf([], servedBy(...servers)))).toMatchObject([
    {
      id: 'parked-domain',
      cause: 'domain-takes-no-mail',
      party: 'you',
      severity: 'error',
      message: { id: `check.parked-domain.${disuse}` },
      actions: [{ kind: 'edit-address' }, {}, {}],
    },
  ]);
});

it('finds a domain that is parked by its exchangers', () => {
  const observed = exchangers(['park-mx.above.com']);
  expect(parkedDomain.judge(evidenceOf([], { observed }))).toMatchObject({ kind: 'found' });
});

it.each([
  ['one name server is of another service', servedBy('ns1.sedoparking.com', 'ns1.example.net')],
  ['the name only ends like that of such a service', servedBy('ns1.notsedoparking.com')],
  ['the registrar’s usual name servers serve it', servedBy('ns01.domaincontrol.com', 'ns02.domaincontrol.com')],
  ['it has exchangers of its own', {}],
])('passes where %s', (_what, changes) => {
  expect(parkedDomain.judge(evidenceOf([], changes))).toEqual({ kind: 'passed' });
});

it('passes where a server works all the same', () => {
  const evidence = evidenceOf([sampleCandidate()], servedBy('ns1.sedoparking.com'));
  expect(parkedDomain.judge(evidence)).toEqual({ kind: 'passed' });
});

it('has nothing to say where neither exchangers nor name servers are known', () => {
  for (const observed of [unasked, exchangers([]), { ...exchangers([]), 'name-servers': noAnswer }]) {
    expect(parkedDomain.judge(evidenceOf([], { observed }))).toEqual({ kind: 'not-applicable' });
  }
});

const noAnswer = failed({ code: 'resolver-silent', host: 'example.net' } as const);
