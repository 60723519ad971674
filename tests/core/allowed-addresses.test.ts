import { expect, it } from 'vitest';
import { allowedAddresses } from '../../electron/core/allowed-addresses';

const typed = { typedDomain: 'example.com', typedHosts: ['example.com', 'mail.office.example'] };

it.each([
  ['any name', 'mail.other.example', '203.0.113.5', true],
  ['any name', 'mail.other.example', '192.168.1.5', false],
  ['any name', 'mail.other.example', '169.254.1.5', false],
  ['a name that only ends alike', 'badexample.com', '192.168.1.5', false],
  ['the typed domain', 'example.com', '192.168.1.5', true],
  ['a name below the typed domain', 'mail.example.com', '192.168.1.5', true],
  ['a name below the typed domain', 'mail.example.com', '169.254.1.5', false],
  ['a typed host', 'mail.office.example', '192.168.1.5', true],
  ['a typed host', 'mail.office.example', '169.254.1.5', true],
  ['a name below a typed host', 'imap.mail.office.example', '192.168.1.5', false],
])('%s, %s, at %s: %s', (_what, host, address, isAllowed) => {
  const found = allowedAddresses(host, { v4: [address], v6: [] }, typed);
  if (isAllowed) expect(found).toEqual({ ok: true, value: { v4: [address], v6: [] } });
  else expect(found).toEqual({ ok: false, failure: { code: 'private-address', host, address } });
});

it('keeps the addresses that are allowed beside those that are not', () => {
  const found = allowedAddresses('mail.other.example', { v4: ['10.0.0.1', '203.0.113.5'], v6: ['fe80::1'] }, typed);
  expect(found).toEqual({ ok: true, value: { v4: ['203.0.113.5'], v6: [] } });
});

it('allows a name without addresses, which leads nowhere', () => {
  expect(allowedAddresses('mail.other.example', { v4: [], v6: [] }, typed).ok).toBe(true);
});
