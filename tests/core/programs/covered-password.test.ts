import { expect, it } from 'vitest';
import { coveredPassword } from '../../../electron/core/programs/covered-password';
import { Secret } from '../../../electron/core/secret';

it.each([
  ['a password that a file of variables holds without quotes', 'horse-4711', '........'],
  ['a password in ASCII', 'horse battery 4711', '********'],
  ['one with a letter beyond ASCII', 'hörse', '••••••••'],
  ['one that begins with a hyphen', '-horse-', '-........'],
  ['one with a blank at both ends', ' horse ', ' ******** '],
  ['one with the form of a variable', 'a$__env{A}b%(user)sc', '********%(*)s$__a{*}'],
  ['one that quotes of Go cannot hold', 'a`b"', '********`"""'],
  ['one with both quotes of Go', 'a"""b`c', '********`"""'],
  ['one with a backquote that they hold', 'a`b', '********'],
  ['one that every format holds', 'é'.repeat(47), '••••••••'],
  ['one that Mutt would cut', 'é'.repeat(64), `${'•'.repeat(42)}**`],
  ['one of a plain length', 'h'.repeat(256), '.'.repeat(256)],
  ['one with a hyphen, a variable and a blank', `-${'h'.repeat(300)}%(a)s `, `-${'*'.repeat(300)}%(*)s `],
  ['one that no format with a limit holds', 'é'.repeat(2_000), `${'•'.repeat(333)}**`],
])('%s is covered by signs that formats treat alike', (_, password, covered) => {
  expect(coveredPassword(new Secret(password)).reveal()).toBe(covered);
});
