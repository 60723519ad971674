import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scrubSecrets, secretForms } from '../../../electron/core/run/scrub-secrets';

const password = 'Quartz-lane-41';
const forms = secretForms(password);

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

describe('scrubSecrets', () => {
  it('covers a password in a command', () => {
    expect(scrubSecrets(`PASS ${password}`, forms)).toBe('PASS «secret»');
  });

  it('covers a password that a server repeats in its refusal', () => {
    expect(scrubSecrets(`-ERR bad password '${password}' for jane`, forms)).toBe(
      "-ERR bad password '«secret»' for jane",
    );
  });

  it('covers a password in base64', () => {
    expect(scrubSecrets(`C: ${base64(password)}`, forms)).toBe('C: «secret»');
  });

  it.each(['jane', 'janet', 'janeth'])('covers a password inside SASL PLAIN after the login name %s', (login) => {
    const scrubbed = scrubSecrets(`AUTH PLAIN ${base64(`\0${login}\0${password}`)}`, forms);
    expect(scrubbed).toContain('«secret»');
    const [, , response = ''] = scrubbed.split(' ');
    const left = response.split('«secret»').map((part) => Buffer.from(part, 'base64').toString('latin1'));
    expect(left.join('')).not.toContain('lane');
  });

  it('covers a password as IMAP quotes it', () => {
    const quoted = secretForms('a"b\\c');
    expect(scrubSecrets('A1 LOGIN jane "a\\"b\\\\c"', quoted)).toBe('A1 LOGIN jane "«secret»"');
  });

  it('covers a password that is part of the usual cover', () => {
    expect(scrubSecrets('PASS secret', secretForms('secret'))).toBe('PASS •••');
  });

  it('leaves text alone that holds no password', () => {
    expect(scrubSecrets('* OK ready', forms)).toBe('* OK ready');
    expect(scrubSecrets('* OK ready', secretForms(''))).toBe('* OK ready');
  });

  it('never leaves a password in a text, whatever both are', () => {
    const short = fc.string({
      unit: fc.constantFrom('«', '»', 's', 'e', 'c', 't', '•', '*', 'é'),
      minLength: 1,
      maxLength: 4,
    });
    const anyPassword = fc.oneof(short, fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }));
    fc.assert(
      fc.property(anyPassword, fc.string(), fc.string(), (secret, before, after) => {
        const scrubbed = scrubSecrets(`${before}${secret}${after}${secret}`, secretForms(secret));
        expect(scrubbed).not.toContain(secret);
        expect(scrubSecrets(`AUTH ${base64(secret)}`, secretForms(secret))).not.toContain(base64(secret));
      }),
      { numRuns: 1_000 },
    );
  });
});
