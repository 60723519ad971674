import { describe, expect, it } from 'vitest';
import { causeSchema } from '../../../electron/contract/cause';
import { decidingTests } from '../../../electron/core/diagnosis/deciding-tests';
import { explainText } from '../../../electron/core/diagnosis/explain-text';
import { notMeant } from '../../../electron/core/diagnosis/not-meant';

function excludedBy(text: string): readonly string[] {
  return notMeant(explainText({ protocol: null, stage: null, text })).map(({ id }) => id);
}

describe('what a text does not mean', () => {
  it.each([
    ['connect ECONNREFUSED 192.0.2.1:587', ['explain.not.password-not-reached', 'explain.not.account']],
    ['The connection to server imap.example.org timed out', ['explain.not.password']],
    ['535 5.7.8 Authentication failed', ['explain.not.network']],
    [
      '535 5.7.139 Authentication unsuccessful, basic authentication is disabled',
      ['explain.not.password', 'explain.not.network'],
    ],
    ['-ERR [IN-USE] mailbox already in use', ['explain.not.password']],
    ['getaddrinfo ENOTFOUND imap.exampel.org', ['explain.not.password-not-reached', 'explain.not.account']],
    [
      '550 5.1.1 <bob@example.com>: Recipient address rejected: User unknown',
      ['explain.not.password', 'explain.not.network'],
    ],
    [
      '550 5.7.60 Client does not have permissions to send as this sender',
      ['explain.not.password', 'explain.not.network'],
    ],
    ['452 4.2.2 Mailbox full', ['explain.not.password', 'explain.not.network']],
    ['Moon phase unsuitable', []],
  ])('follows from how far it got: %s', (text, excluded) => {
    expect(excludedBy(text)).toEqual(excluded);
  });

  it('claims nothing that only a server can prove, where a mail app names no cause', () => {
    const text = 'Login to server imap.example.org with username jane@example.org failed.';
    expect(explainText({ protocol: null, stage: null, text }).cause).toBeNull();
    expect(excludedBy(text)).toEqual([]);
  });

  it.each(causeSchema.options)('never excludes the password where it may be that: %s', (cause) => {
    const possible = [cause, ...decidingTests[cause].alsoPossible];
    const isOpen = possible.some((each) =>
      ['wrong-password', 'stale-saved-password', 'password-expired'].includes(each),
    );
    const excluded = notMeant({ cause, possible }).map(({ id }) => id);
    if (isOpen) expect(excluded.filter((id) => id.startsWith('explain.not.password'))).toEqual([]);
    expect(excluded.length).toBeLessThanOrEqual(3);
  });
});
