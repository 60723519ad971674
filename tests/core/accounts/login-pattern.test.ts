import { describe, expect, it } from 'vitest';
import { loginFor, loginPattern } from '../../../electron/core/accounts/login-pattern';

describe('a login pattern', () => {
  it.each([
    ['jane@x.example', 'jane@x.example', '%EMAILADDRESS%'],
    ['jane', 'jane@x.example', '%EMAILLOCALPART%'],
    [null, 'jane@x.example', '%EMAILADDRESS%'],
    [null, null, '%EMAILADDRESS%'],
    ['X\\%EMAILLOCALPART%', null, 'X\\%EMAILLOCALPART%'],
    ['X\\jane', 'jane@x.example', null],
    ['jane', null, null],
  ])('of %j for %j is %j', (login, address, pattern) => {
    expect(loginPattern(login, address)).toBe(pattern);
  });

  it('fills in an account, also one whose address looks like a pattern', () => {
    expect(loginFor('%EMAILDOMAIN%\\%EMAILLOCALPART%', 'jane@x.example')).toBe('x.example\\jane');
    expect(loginFor('%EMAILADDRESS%', '%EMAILDOMAIN%$&@x.example')).toBe('%EMAILDOMAIN%$&@x.example');
    expect(loginFor('jane', 'joe@x.example')).toBe('jane');
  });

  it('is taken as it stands where a placeholder is unknown', () => {
    expect(loginPattern('%jane%', null)).toBeNull();
    expect(loginFor('%jane%', 'jane@x.example')).toBe('%jane%');
  });
});
