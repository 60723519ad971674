import { describe, expect, it } from 'vitest';
import type { Auth } from '../../../../electron/contract/candidate';
import { signInStage, whyNoSignIn } from '../../../../electron/core/wizard/sign-in/may-sign-in';
import { sampleCandidate, workingPort } from '../../run/sample-run';
import { atSignIn } from '../wizard-after';

/** The sign-in page of an account whose servers both offer these ways, as their capabilities have shown. */
function offering(...auth: readonly Auth[]) {
  const servers = { incoming: sampleCandidate({ auth }), outgoing: workingPort(587, { auth }) };
  return atSignIn({ ...servers, alternatives: [servers.incoming, servers.outgoing] });
}

describe('the sign-in of servers that were proven', () => {
  it.each([
    ['a password', ['password'], 'form', null],
    ['a password as a digest', ['encrypted'], 'form', null],
    ['a password or a token', ['oauth2', 'password'], 'form', null],
    ['only a token', ['oauth2'], 'browser', 'wizard.reason.browser'],
    ['only a Kerberos ticket', ['gssapi'], 'impossible', 'wizard.reason.other-way'],
    ['only a Windows domain', ['ntlm'], 'impossible', 'wizard.reason.other-way'],
    ['only a certificate', ['client-certificate'], 'impossible', 'wizard.reason.other-way'],
    ['only ways that are not known here', [], 'impossible', 'wizard.reason.other-way'],
  ] as const)('which take %s', (_, auth, stage, reason) => {
    const state = offering(...auth);
    expect([signInStage(state), whyNoSignIn(state)?.id ?? null]).toEqual([stage, reason]);
  });

  it('names the way that they take instead', () => {
    const way = (...auth: readonly Auth[]) => whyNoSignIn(offering(...auth))?.values['way'];
    expect([way('gssapi'), way('client-certificate', 'gssapi'), way()]).toEqual([
      'gssapi',
      'client-certificate',
      'none',
    ]);
  });
});
