import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { mailAddressSchema } from '../../electron/contract/mail-address';
import { requestLimits } from '../../electron/contract/request-limits';
import { parseInput } from '../../electron/core/address/parse-input';
import { createProviderTable } from '../../electron/core/knowledge/provider-table';
import { maskLogin } from '../../electron/core/run/redact-report';

const read = (text: string) => {
  const parsed = v.safeParse(mailAddressSchema, text);
  return parsed.success ? parsed.output : null;
};

describe('mailAddressSchema', () => {
  it.each([
    ...['jane@example.net', 'Jane@EXAMPLE.net', 'jane@müller.example', '"a b"@example.net', 'j•••@example.net'],
    'jane@intranet',
  ])('reads %s as it stands', (text) => {
    expect(read(text)).toBe(text);
  });

  it.each([
    ...['', ' ', 'jane', '@', 'jane@', '@example.net', ' jane@example.net', 'jane@example.net ', 'a b@example.net'],
    ...['jane@a@example.net', 'jane@[192.0.2.1]', 'jane@192.0.2.1', 'ja\u202ene@example.net', 'jane@example.net\nx'],
    `jane@${'a.'.repeat(160)}example`,
  ])('refuses %j', (text) => {
    expect(read(text)).toBeNull();
  });

  it('refuses a quoted text as long as the largest file', () => {
    expect(read(`"${'a'.repeat(requestLimits.fileChars)}"@example.net`)).toBeNull();
  });

  it('reads every address that can be typed, and reads it again after it was masked', () => {
    const localPart = fc.oneof(
      fc.emailAddress().map((address) => address.split('@')[0] ?? ''),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(localPart, fc.domain(), (local, domain) => {
        const typed = parseInput(`${local}@${domain}`, { as: 'address', providers: createProviderTable([]) });
        if (!typed.ok || typed.value.address === null) return;
        const { address } = typed.value;
        expect(read(address)).toBe(address);
        expect(read(maskLogin(address))).toBe(maskLogin(address));
      }),
    );
  });
});
