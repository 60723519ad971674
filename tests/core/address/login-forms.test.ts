import { describe, expect, it } from 'vitest';
import { loginForms } from '../../../electron/core/address/login-forms';

describe('loginForms', () => {
  it('tries the source’s form, then the whole address, then its local part', () => {
    const known = { typed: null, fromSource: 'u1234', address: 'jane@fir.example' };
    expect(loginForms(known)).toEqual(['u1234', 'jane@fir.example', 'jane']);
  });

  it('tries no form twice', () => {
    const known = { typed: null, fromSource: 'jane@fir.example', address: 'jane@fir.example' };
    expect(loginForms(known)).toEqual(['jane@fir.example', 'jane']);
  });

  it('tries nothing but what was typed', () => {
    expect(loginForms({ typed: 'CORP\\jane', fromSource: 'u1234', address: 'jane@fir.example' })).toEqual([
      'CORP\\jane',
    ]);
  });

  it('knows no form without an address', () => {
    expect(loginForms({ typed: null, fromSource: null, address: null })).toEqual([]);
  });
});
