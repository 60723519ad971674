import { describe, expect, it } from 'vitest';
import { outlook } from '../../../../electron/core/programs/outlook/outlook';
import { asciiName } from '../../../../electron/core/programs/outlook/prf';
import { account, imap993, requestFor } from '../canonical-accounts';

describe('asciiName', () => {
  it.each([
    ['Jane Doë', 'Jane Doe'],
    ['田中', null],
    ['100%', null],
    [null, null],
  ])('makes of %j the name %j', (name, ascii) => {
    expect(asciiName(name)).toBe(ascii);
  });
});

describe('the PRF of outlook', () => {
  it.each(['jané', '%USERNAME%'])('is not written for the login name %s', (login) => {
    const rendered = outlook.write(requestFor(account({ incoming: [{ ...imap993, login }] })));
    expect(rendered.ok && rendered.value.files.some(({ name }) => name.endsWith('.prf'))).toBe(false);
    expect(rendered.ok && rendered.value.impossible.map(({ id }) => id)).toContain('export.outlook.prf.characters');
  });
});
