import { describe, expect, it } from 'vitest';
import type { ExportAccount } from '../../../../electron/core/programs/export-account';
import { thunderbirdAndroid } from '../../../../electron/core/programs/thunderbird-android/thunderbird-android';
import { Secret } from '../../../../electron/core/secret';
import { account, imap993, requestFor, smtp587 } from '../canonical-accounts';

function writtenFor(...accounts: readonly ExportAccount[]) {
  const rendered = thunderbirdAndroid.write(requestFor(...accounts));
  if (!rendered.ok) throw new Error(rendered.failure.reason.id);
  return rendered.value;
}

describe('thunderbirdAndroid', () => {
  it('puts a ticked password into the settings file, and never into the code', () => {
    const passwords = { incoming: new Secret('one-secret'), outgoing: new Secret('other-secret') };
    const { files } = writtenFor(account({ passwords }));
    const [sheet, settings] = files.map(({ content }) => String(content));
    expect(settings).toContain('<password>one-secret</password>');
    expect(settings).toContain('<password>other-secret</password>');
    expect(sheet).toBe(String(writtenFor(account()).files[0]?.content));
  });

  it('gives no code for an address beyond ASCII, which the app would refuse, and still writes the file', () => {
    const { files, impossible, ways } = writtenFor(account({ address: 'jané@example.net' }));
    expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/\.k9s$/)]);
    expect(impossible).toMatchObject([{ id: 'export.thunderbird-android.no-code' }]);
    expect(ways.map(({ id }) => id)).toEqual(['settings-file']);
  });

  it('gives no code that holds more than cameras read', () => {
    const long = { login: 'x'.repeat(400) };
    const { impossible } = writtenFor(
      account({ incoming: [{ ...imap993, ...long }], outgoing: [{ ...smtp587, ...long }] }),
    );
    expect(impossible).toMatchObject([{ id: 'export.thunderbird-android.no-code' }]);
  });

  it('signs in by browser only to hosts that the app knows', () => {
    const oauth = (host: string) =>
      account({
        incoming: [{ ...imap993, host, auth: ['oauth2', 'password'] }],
        outgoing: [{ ...smtp587, auth: ['password'] }],
      });
    expect(String(writtenFor(oauth('imap.gmail.com')).files.at(-1)?.content)).toContain('XOAUTH2');
    expect(String(writtenFor(oauth('imap.example.net')).files.at(-1)?.content)).not.toContain('XOAUTH2');
  });

  it('keeps the UUID of an account in every run, and gives another account another one', () => {
    const uuidsOf = (...accounts: readonly ExportAccount[]) =>
      [...String(writtenFor(...accounts).files.at(-1)?.content).matchAll(/uuid="([^"]+)"/g)].map(([, uuid]) => uuid);
    const other = account({ address: 'john@example.net' });
    const [first, second] = uuidsOf(account(), other);
    expect(uuidsOf(account())).toEqual([first]);
    expect(second).not.toBe(first);
  });
});
