import { expect, it } from 'vitest';
import { coveredPassword } from '../../../electron/core/programs/covered-password';
import { Secret } from '../../../electron/core/secret';

it.each([
  ['a password in ASCII', 'horse battery 4711', '********'],
  ['one with a letter beyond ASCII', 'hörse', '••••••••'],
  ['one that begins with a hyphen', '-horse-', '-********'],
  ['one with a blank at both ends', ' horse ', ' ******** '],
  ['one with the form of a variable', 'a$__env{A}b%(user)sc', '********%(*)s$__a{*}'],
])('%s is covered by signs that formats treat alike', (_, password, covered) => {
  expect(coveredPassword(new Secret(password)).reveal()).toBe(covered);
});
