import { expect, it } from 'vitest';
import { providerWithoutAccess } from '../../../electron/core/checks/provider-without-access';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { sampleCandidate } from '../run/sample-run';
import { evidenceOf } from './evidence-of';
import { listed } from './outcomes';

const said = { id: 'provider.before.own-apps-only', values: { name: 'Big Mail' } } as const;

it.each([
  ['no-imap', 'none', 'access-not-in-plan', 'check.provider-without-access.no-imap'],
  ['no-imap', 'account', 'access-not-in-plan', 'check.provider-without-access.no-imap'],
  ['exchange-only', 'account', 'needs-exchange-client', 'cause.needs-exchange-client'],
  ['discontinued', 'account', 'access-not-in-plan', 'check.provider-without-access.closed'],
] as const)('says that the provider lets no mail app in, and only that: %s, %s', (status, password, cause, id) => {
  expect(findingsOf(evidenceOf([], listed({ status, password })))).toMatchObject([
    { id: 'provider-without-access', cause, party: 'provider', severity: 'error', message: { id } },
  ]);
});

it('first offers the page on which the provider explains it', () => {
  const before = [{ message: said, help: 'bigmail.own-apps', helpHost: 'bigmail.example' }];
  const evidence = evidenceOf([], listed({ status: 'no-imap', before }));
  expect(providerWithoutAccess.judge(evidence)).toMatchObject({
    verdict: { actions: [{ kind: 'open-help', id: 'bigmail.own-apps' }, { kind: 'edit-address' }, {}] },
  });
});

it('passes where mail apps can be let in, and where a server works whatever is known of the provider', () => {
  for (const password of ['account', 'app-password', 'oauth-only', 'bridge'] as const) {
    expect(providerWithoutAccess.judge(evidenceOf([], listed({ password })))).toEqual({ kind: 'passed' });
  }
  const works = evidenceOf([sampleCandidate()], listed({ status: 'no-imap' }));
  expect(providerWithoutAccess.judge(works)).toEqual({ kind: 'passed' });
});

it('has nothing to say where no provider was recognised', () => {
  expect(providerWithoutAccess.judge(evidenceOf([]))).toEqual({ kind: 'not-applicable' });
});
