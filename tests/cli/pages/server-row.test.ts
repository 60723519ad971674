import { expect, it } from 'vitest';
import { serverRow } from '../../../electron/cli/pages/server-row';
import { de } from '../../../electron/words/de';
import { sayIn } from '../../../electron/words/format-message';

it('lists the ways to sign in as the language does', () => {
  const server = { protocol: 'imap', host: 'mail.example.net', port: 993, security: 'tls', login: null } as const;
  const auth = ['ntlm', 'gssapi', 'client-certificate'] as const;
  const texts = (tag: string, words = {}) =>
    serverRow({ ...server, auth }, 'x', sayIn(tag, words)).map(({ text }) => text);
  expect(texts('en')).toContain('NTLM, Kerberos (GSSAPI), client certificate');
  expect(texts('de', de)).toContain('NTLM, Kerberos (GSSAPI) und client certificate');
});
