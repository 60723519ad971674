import { describe, expect, it } from 'vitest';
import type { InputKind } from '../../../electron/contract/report';
import { parseInput } from '../../../electron/core/address/parse-input';
import { createProviderTable } from '../../../electron/core/knowledge/provider-table';
import { bigMail, cloudOffice, providerOf } from '../discovery/some-providers';

const website = providerOf('hoster', 'Hoster.example');
const providers = createProviderTable([bigMail, cloudOffice, website]);

function read(text: string, as: InputKind | null = null) {
  const input = parseInput(text, { as, providers });
  if (!input.ok) throw new Error(`${text} is a problem: ${input.failure.code}`);
  return input.value;
}

function problemOf(text: string, as: InputKind | null = null): string {
  const input = parseInput(text, { as, providers });
  return input.ok ? `no problem: ${JSON.stringify(input.value)}` : input.failure.code;
}

describe('parseInput', () => {
  it.each([
    ['jane@example.net', 'jane@example.net', 'example.net'],
    ['  jane@example.net\n', 'jane@example.net', 'example.net'],
    ['jane.doe+news@Example.NET', 'jane.doe+news@example.net', 'example.net'],
    ["o'brien!#$%&*/=?^_`{|}~-@example.net", "o'brien!#$%&*/=?^_`{|}~-@example.net", 'example.net'],
    ['"jane doe"@example.net', '"jane doe"@example.net', 'example.net'],
    ['"a@b"@example.net', '"a@b"@example.net', 'example.net'],
    ['"say \\"hi\\""@example.net', '"say \\"hi\\""@example.net', 'example.net'],
    ['jürgen@example.net', 'jürgen@example.net', 'example.net'],
    ['jane@bücher.example', 'jane@xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['jane@BÜCHER。example', 'jane@xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['jane@xn--bcher-kva.example', 'jane@xn--bcher-kva.example', 'xn--bcher-kva.example'],
    ['jane@example.net.', 'jane@example.net', 'example.net'],
  ])('reads the address %s', (text, address, domain) => {
    expect(read(text)).toEqual({ text: text.trim(), kind: 'address', address, domain });
  });

  it('takes a provider by its name or id in any case, with the first of its domains', () => {
    const provider = { kind: 'provider', domain: 'bigmail.example', address: null };
    expect(read('BIG MAIL')).toEqual({ text: 'BIG MAIL', ...provider });
    expect(read('big-mail')).toEqual({ text: 'big-mail', ...provider });
  });

  it('reads a provider’s name as a domain where it is one and the provider has no mailboxes of its own', () => {
    expect(read('hoster.example')).toMatchObject({ kind: null, domain: 'hoster.example' });
  });

  it('leaves the kind of a bare name to DNS, unless the user named it', () => {
    expect(read('Mail.Example.net')).toEqual({
      text: 'Mail.Example.net',
      kind: null,
      domain: 'mail.example.net',
      address: null,
    });
    expect(read('example.net', 'domain').kind).toBe('domain');
    expect(read('mailhost', 'host')).toMatchObject({ kind: 'host', domain: 'mailhost' });
  });

  it('takes the domain of an address where a domain is asked for', () => {
    expect(read('jane@example.net', 'domain')).toMatchObject({ kind: 'domain', domain: 'example.net', address: null });
  });

  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['[2001:db8::7]', '2001:db8::7'],
    ['2001:DB8:0:0::7', '2001:db8::7'],
  ])('reads the IP address %s as a host', (text, domain) => {
    expect(read(text)).toEqual({ text, kind: 'host', domain, address: null });
  });

  it.each([
    ['', 'empty'],
    [' \t ', 'empty'],
    [`${'a'.repeat(400)}`, 'too-long'],
    ['jane\u0000@example.net', 'control-character'],
    ['jane\u200b@example.net', 'control-character'],
    ['jane\ud800@example.net', 'control-character'],
    ['jane@', 'no-domain'],
    ['@example.net', 'no-local-part'],
    ['""@example.net', 'no-local-part'],
    ['jane@doe@example.net', 'several-at'],
    ['jane doe@example.net', 'space-in-local-part'],
    ['jane@exa mple.net', 'space-inside'],
    ['two words', 'space-inside'],
    ['.jane@example.net', 'bad-local-part'],
    ['jane..doe@example.net', 'bad-local-part'],
    ['jane(work)@example.net', 'bad-local-part'],
    ['"jane"doe@example.net', 'bad-local-part'],
    ['"jane@example.net', 'unclosed-quote'],
    [`${'a'.repeat(65)}@example.net`, 'local-part-too-long'],
    [`${'ü'.repeat(33)}@example.net`, 'local-part-too-long'],
    ['jane@-example.net', 'bad-label'],
    ['jane@exa_mple.net', 'bad-label'],
    ['jane@example..net', 'empty-label'],
    [`jane@${'a'.repeat(64)}.net`, 'bad-label'],
    ['https://example.net/', 'bad-label'],
    ['example.net:993', 'bad-label'],
    ['jane@example.123', 'bad-label'],
    ['1.2.3', 'bad-label'],
    ['192.0.2.256', 'bad-label'],
    ['a%41.example', 'bad-label'],
    [`${'abcdefghi.'.repeat(30)}net`, 'domain-too-long'],
    ['jane@localhost', 'single-label'],
    ['nonsense', 'single-label'],
    ['jane@192.0.2.7', 'ip-address-as-domain'],
    ['jane@[192.0.2.7]', 'ip-address-as-domain'],
    ['jane@[2001:db8::7]', 'ip-address-as-domain'],
    ['Cloud Office', 'provider-without-domain'],
  ])('finds what is wrong with %j: %s', (text, code) => {
    expect(problemOf(text)).toBe(code);
  });

  it('checks the text against the kind that the user named', () => {
    expect(problemOf('jane', 'address')).toBe('no-at');
    expect(problemOf('no-such-provider', 'provider')).toBe('unknown-provider');
    expect(problemOf('192.0.2.7', 'domain')).toBe('ip-address-as-domain');
  });
});
