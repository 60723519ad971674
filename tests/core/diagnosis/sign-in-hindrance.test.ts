import { describe, expect, it } from 'vitest';
import type { Auth } from '../../../electron/contract/candidate';
import type { ProviderFacts } from '../../../electron/contract/report';
import { signInHindrance } from '../../../electron/core/diagnosis/sign-in-hindrance';
import { sampleCandidate, silentPort } from '../run/sample-run';

const today = '2026-11-29T08:00:00.000Z';
const before = '2024-09-15T23:59:59.000Z';
const provider: ProviderFacts = {
  id: 'contoso',
  name: 'Contoso',
  password: 'oauth-only',
  status: 'needs-preparation',
  before: [],
  events: [{ on: '2024-09-16', what: 'password-ends', concerns: ['imap'] }],
};
const both = { account: provider, ofServer: provider };
const offering = (...auth: readonly Auth[]) => sampleCandidate({ auth });

describe('what keeps a secret from a server', () => {
  it.each([
    ['a password, where it takes one', offering('password'), null, 'password', null],
    ['a password, where it takes one only as a digest', offering('encrypted'), null, 'password', null],
    [
      'a password, where it lists no method, as with LOGINDISABLED',
      offering(),
      null,
      'password',
      'mechanism-not-offered',
    ],
    ['a password, where it takes only tokens', offering('oauth2'), null, 'password', 'oauth-required'],
    ['a password, where it takes only Kerberos tickets', offering('gssapi'), null, 'password', 'mechanism-not-offered'],
    [
      'a password, once its provider has ended them',
      offering('password', 'oauth2'),
      provider,
      'password',
      'oauth-required',
    ],
    ['a token, once its provider has ended passwords', offering('password', 'oauth2'), provider, 'access-token', null],
    ['a token, where it takes none', offering('password'), null, 'access-token', 'mechanism-not-offered'],
  ] as const)('%s', (_, server, known, kind, cause) => {
    expect(signInHindrance(server, { account: known, ofServer: known }, kind, today)?.cause ?? null).toBe(cause);
  });

  it('does not end passwords before their day', () => {
    expect(signInHindrance(offering('password', 'oauth2'), both, 'password', before)).toBeNull();
  });

  it('is nothing that the account’s provider has ended, where the server is somebody else’s', () => {
    const elsewhere = { account: provider, ofServer: null };
    expect(signInHindrance(offering('password'), elsewhere, 'password', today)).toBeNull();
  });

  it('is the failure of a server that was not reached', () => {
    expect(signInHindrance(silentPort(993), { account: null, ofServer: null }, 'password', today)?.cause).toBe(
      'connection-timed-out',
    );
  });
});
