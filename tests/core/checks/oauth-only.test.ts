import { describe, expect, it } from 'vitest';
import type { Auth, Candidate } from '../../../electron/contract/candidate';
import { oauthOnly } from '../../../electron/core/checks/oauth-only';
import { findingsOf } from '../../../electron/core/conclusion/run-findings';
import { refusedPort, sampleCandidate, workingPort } from '../run/sample-run';
import { evidenceOf } from './evidence-of';
import { listed } from './outcomes';

const receiving = (...auth: readonly Auth[]) => sampleCandidate({ auth });
const sending = (...auth: readonly Auth[]) => workingPort(587, { auth });
const byList = listed({ password: 'oauth-only' });
const said = { id: 'provider.before.browser-sign-in-only', values: { operator: 'Big Mail' } } as const;
const withHelp = listed({
  password: 'oauth-only',
  before: [{ message: said, help: 'bigmail.browser', helpHost: 'bigmail.example' }],
});

describe('oauthOnly', () => {
  it.each([
    ['both servers offer only the browser', [receiving('oauth2'), sending('oauth2')], {}],
    ['both offer it and tickets', [receiving('oauth2', 'gssapi'), sending('oauth2')], {}],
    ['only receiving works, and offers only the browser', [receiving('oauth2')], {}],
    ['sending wants no sign-in', [receiving('oauth2'), sending('none')], {}],
    ['the list says it and nothing was reached', [], byList],
    ['the list says it, though the server names passwords too', [receiving('password', 'oauth2')], byList],
  ] as const)('notes it where %s', (_, candidates: readonly Candidate[], known) => {
    const judgement = oauthOnly.judge(evidenceOf(candidates, known));
    expect(judgement).toMatchObject({
      kind: 'found',
      verdict: {
        cause: 'oauth-required',
        party: 'provider',
        severity: 'note',
        actions: [{ kind: 'copy-for-support' }],
      },
    });
  });

  it('opens the help of the provider first, where it has some', () => {
    expect(oauthOnly.judge(evidenceOf([receiving('oauth2')], withHelp))).toMatchObject({
      verdict: { actions: [{ kind: 'open-help', id: 'bigmail.browser' }] },
    });
  });

  it.each([
    ['a password is offered too', [receiving('oauth2', 'password'), sending('oauth2', 'password')]],
    ['a password is offered in a challenge', [receiving('oauth2', 'encrypted')]],
    ['only one direction is without passwords', [receiving('oauth2'), sending('password')]],
    ['tickets alone are offered', [receiving('gssapi'), sending('gssapi')]],
  ] as const)('passes where %s', (_, candidates: readonly Candidate[]) => {
    expect(oauthOnly.judge(evidenceOf(candidates))).toEqual({ kind: 'passed' });
  });

  it('passes where the provider takes passwords and no server works', () => {
    expect(oauthOnly.judge(evidenceOf([refusedPort(587)], listed({})))).toEqual({ kind: 'passed' });
  });

  it('has nothing to judge where neither provider nor server is known', () => {
    expect(oauthOnly.judge(evidenceOf([refusedPort(587)]))).toEqual({ kind: 'not-applicable' });
  });

  it('comes after the errors', () => {
    const findings = findingsOf(evidenceOf([refusedPort(587)], { ...byList, address: null }));
    expect(findings.map(({ severity }) => severity).lastIndexOf('error')).toBe(findings.length - 2);
    expect(findings.at(-1)?.id).toBe('oauth-only');
  });
});
