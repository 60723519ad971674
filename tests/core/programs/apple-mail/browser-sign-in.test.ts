import { describe, expect, it } from 'vitest';
import type { Auth } from '../../../../electron/contract/candidate';
import { appleMail } from '../../../../electron/core/programs/apple-mail/apple-mail';
import { canonicalAccounts, requestFor } from '../canonical-accounts';

const { imap } = canonicalAccounts;

describe('the note that the browser sign-in is missing', () => {
  it.each<[string, readonly Auth[], boolean]>([
    ['takes passwords alone', ['password'], false],
    ['names no way', [], false],
    ['takes both', ['oauth2', 'password'], true],
  ])('is there only for an account whose server has one: it %s', (_, auth, isNoted) => {
    if (imap === undefined) throw new Error('The account is missing');
    const incoming = imap.incoming.map((server) => ({ ...server, auth }));
    const written = appleMail.write(requestFor({ ...imap, incoming }));
    const notes = written.ok ? written.value.notCarried.map(({ id }) => id) : [];
    expect(notes.includes('export.apple-mail.cannot.browser-sign-in')).toBe(isNoted);
  });
});
