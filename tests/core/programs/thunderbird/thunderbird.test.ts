import { describe, expect, it } from 'vitest';
import type { ExportAccount } from '../../../../electron/core/programs/export-account';
import { thunderbird } from '../../../../electron/core/programs/thunderbird/thunderbird';
import { account, imap993, pop995, requestFor, smtp465, smtp587 } from '../canonical-accounts';
import { readableFiles } from '../readable-files';

function textsOf(...accounts: readonly ExportAccount[]): Readonly<Record<string, string>> {
  const rendered = thunderbird.write(requestFor(...accounts));
  if (!rendered.ok) throw new Error(rendered.failure.reason.id);
  return readableFiles(rendered.value.files);
}

describe('thunderbird', () => {
  it('takes the password where Thunderbird has no browser sign-in for the host', () => {
    const [prefs] = Object.values(textsOf(account({ incoming: [{ ...imap993, auth: ['oauth2', 'password'] }] })));
    expect(prefs).toContain('user_pref("mail.server.server1.authMethod", 3);');
  });

  it('fails where the host takes nothing but a browser sign-in that Thunderbird does not know', () => {
    const rendered = thunderbird.write(requestFor(account({ incoming: [{ ...imap993, auth: ['oauth2'] }] })));
    expect(rendered).toMatchObject({ ok: false, failure: { reason: { id: 'export.refused.browser-sign-in' } } });
  });

  it('leaves the login out where sending needs none', () => {
    const texts = Object.values(textsOf(account({ outgoing: [{ ...smtp587, auth: ['none'] }] })));
    expect(texts[0]).toContain('smtp1.authMethod", 1);');
    expect(texts[0]).not.toContain('smtp1.username');
    expect(texts[2]?.match(/<username>/g)).toHaveLength(1);
  });

  it('puts several accounts into one profile', () => {
    const second = account({ address: 'joe@example.org', incoming: [pop995], outgoing: [smtp465] });
    const texts = textsOf(account(), second);
    expect(Object.keys(texts)).toEqual([
      'jane.doe@example.net-and-1-more.thunderbird.zip/prefs.js',
      'jane.doe@example.net-and-1-more.thunderbird-user.js',
      'example.net.xml',
      'example.org.xml',
    ]);
    const [profile, preferences] = Object.values(texts);
    expect(profile).toContain('user_pref("mail.accountmanager.accounts", "account1,account2");');
    expect(preferences).toBe(profile);
  });

  it('writes one file for a domain, and says so where another account there has other servers', () => {
    const other = account({ address: 'joe@example.net', incoming: [pop995] });
    const rendered = thunderbird.write(requestFor(account(), other));
    expect(rendered.ok && rendered.value.files.filter(({ name }) => name.endsWith('.xml'))).toHaveLength(1);
    expect(rendered.ok && rendered.value.impossible.map(({ id }) => id)).toContain('export.thunderbird.one-per-domain');
  });
});
