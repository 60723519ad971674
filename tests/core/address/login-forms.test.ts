import { describe, expect, it } from 'vitest';
import { loginForms } from '../../../electron/core/address/login-forms';

const address = 'jane@fir.example';

describe('loginForms', () => {
  it('tries the whole address, then its local part, where no source says a login name', () => {
    expect(loginForms({ typed: null, said: [], address })).toEqual(['jane@fir.example', 'jane']);
  });

  it('tries nothing but what the source says', () => {
    expect(loginForms({ typed: null, said: ['u1234'], address })).toEqual(['u1234']);
    expect(loginForms({ typed: null, said: [address], address })).toEqual([address]);
    expect(loginForms({ typed: null, said: ['jane', address], address })).toEqual(['jane', address]);
  });

  it('tries nothing but what was typed', () => {
    expect(loginForms({ typed: 'CORP\\jane', said: ['u1234'], address })).toEqual(['CORP\\jane']);
  });

  it('knows no form without an address', () => {
    expect(loginForms({ typed: null, said: [], address: null })).toEqual([]);
  });
});
