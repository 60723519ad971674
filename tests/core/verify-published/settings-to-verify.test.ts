import { expect, it } from 'vitest';
import { settingsToVerify } from '../../../electron/core/verify-published/settings-to-verify';
import { imap993, smtp587 } from '../programs/canonical-accounts';

function knownAddress(address: string | null, domain: string): string | null | undefined {
  const servers = { incoming: { ...imap993, login: null }, outgoing: { ...smtp587, login: null }, alternatives: [] };
  const wish = settingsToVerify(
    { address, name: null, ...servers, signIn: { incoming: null, outgoing: null } },
    domain,
  );
  return wish.ok ? wish.value.address : undefined;
}

it.each([
  ['jane@example.net', 'example.net', 'jane@example.net'],
  ['Jane@Example.NET', 'example.net', 'Jane@example.net'],
  ['jane@bücher.example', 'xn--bcher-kva.example', 'jane@xn--bcher-kva.example'],
  ['jane@sub.example.net', 'example.net', null],
  ['jane@example.org', 'example.net', null],
  [null, 'example.net', null],
])('asks about %s at %s as %s', (address, domain, asked) => {
  expect(knownAddress(address, domain)).toBe(asked);
});
