import { describe, expect, it } from 'vitest';
import { authFromMechanisms, renderPlain } from '../../electron/core/sasl-mechanisms';

describe('authFromMechanisms', () => {
  it.each([
    ['Gmail', ['LOGIN', 'PLAIN', 'XOAUTH2', 'PLAIN-CLIENTTOKEN', 'OAUTHBEARER', 'XOAUTH'], ['password', 'oauth2']],
    ['Exchange on premises', ['NTLM', 'GSSAPI', 'LOGIN'], ['password', 'ntlm', 'gssapi']],
    ['Dovecot with digests', ['DIGEST-MD5', 'CRAM-MD5', 'PLAIN'], ['password', 'encrypted']],
    ['Cyrus', ['SCRAM-SHA-256', 'SCRAM-SHA-1', 'EXTERNAL'], ['encrypted', 'client-certificate']],
    ['a POP3 server older than CAPA', ['USER', 'APOP'], ['password', 'encrypted']],
    ['Active Directory', ['GSS-SPNEGO'], ['gssapi']],
    ['a provider with browser sign-in only', ['XOAUTH2'], ['oauth2']],
  ])('puts what %s offers in the order of preference', (_server, mechanisms, auth) => {
    expect(authFromMechanisms(mechanisms)).toEqual(auth);
  });

  it('gives nothing for mechanisms that cannot sign in', () => {
    expect(authFromMechanisms(['ANONYMOUS', 'XYMCOOKIE', ''])).toEqual([]);
    expect(authFromMechanisms([])).toEqual([]);
  });
});

describe('renderPlain', () => {
  it('writes the example of RFC 4616', () => {
    expect(renderPlain('tim', 'tanstaaftanstaaf')).toBe(btoa('\0tim\0tanstaaftanstaaf'));
  });

  it('encodes UTF-8 before base64', () => {
    const bytes = Buffer.from(renderPlain('jürgen@example.net', 'пароль €'), 'base64');

    expect(bytes.toString('utf8')).toBe('\0jürgen@example.net\0пароль €');
  });
});
