import { describe, expect, it } from 'vitest';
import type { ExportableSettings } from '../../../electron/contract/exportable-settings';
import type { AccountRow } from '../../../electron/core/accounts/account-row';
import { assumesLogins, rowSettings, type SharedSettings } from '../../../electron/core/accounts/row-settings';
import { imap993, pop995, smtp465, smtp587 } from '../programs/canonical-accounts';

const noLogins = { login: null, outgoingLogin: null };

function row(facts: Partial<AccountRow> = {}): AccountRow {
  return {
    line: 2,
    address: 'joe.roe@example.net',
    name: 'Joe Roe',
    login: null,
    outgoingLogin: null,
    incoming: null,
    outgoing: null,
    ...facts,
  };
}

/** Settings as a search for Jane's account found them, with these facts changed. */
function shared(facts: Partial<ExportableSettings> = {}, domain: string | null = 'example.net'): SharedSettings {
  const settings = { address: 'jane.doe@example.net', name: 'Jane', incoming: imap993, outgoing: smtp587 };
  return { settings: { ...settings, alternatives: [imap993, smtp587, smtp465], ...facts }, domain };
}

/** The login names for receiving and sending; the id of the reason where there are no settings. */
function logins(...args: Parameters<typeof rowSettings>) {
  const settings = rowSettings(...args);
  return settings.ok ? [settings.value.incoming?.login, settings.value.outgoing?.login] : settings.failure.id;
}

describe('rowSettings', () => {
  it('gives a row the shared servers and their alternatives, with its own address, name and login', () => {
    const settings = rowSettings(row(), shared(), noLogins);
    expect(settings).toMatchObject({
      ok: true,
      value: {
        address: 'joe.roe@example.net',
        name: 'Joe Roe',
        incoming: { host: 'imap.example.net', login: 'joe.roe@example.net', proven: true },
        alternatives: [{}, {}, {}, {}, { port: 465, login: 'joe.roe@example.net' }],
      },
    });
    expect(JSON.stringify(settings)).not.toContain('jane.doe');
  });

  it('says for the shared server of sending alone that sending has a password of its own', () => {
    const outcome = { ok: true, login: 'jane.doe@example.net', method: 'PLAIN', tookMs: 9 } as const;
    const signIn = { incoming: outcome, outgoing: { ...outcome, hasOwnPassword: true } } as const;
    const saidFor = (facts: Partial<AccountRow>) => rowSettings(row(facts), shared({ signIn }), noLogins);
    expect(saidFor({})).toMatchObject({ value: { hasOwnSendingPassword: true } });
    expect(saidFor({ incoming: { ...pop995, auth: [] } })).toMatchObject({ value: { hasOwnSendingPassword: true } });
    expect(saidFor({ outgoing: { ...smtp465, auth: [] } })).not.toMatchObject({
      value: { hasOwnSendingPassword: true },
    });
  });

  it('takes the servers that the row names before the shared ones, as typed and not tested', () => {
    const own = { ...pop995, auth: [] };
    const settings = rowSettings(row({ incoming: own }), shared(), noLogins);
    expect(settings).toMatchObject({
      value: {
        incoming: { host: 'pop.example.net', proven: false, trust: 'typed', login: 'joe.roe@example.net' },
        outgoing: { proven: true },
      },
    });
  });

  it.each([
    ['the address where the login is the address', shared(), row(), 'joe.roe@example.net'],
    [
      'the local part where the login is the local part',
      shared({ incoming: { ...imap993, login: 'jane.doe' }, alternatives: [] }),
      row(),
      'joe.roe',
    ],
    [
      'the address where none is known, as for a domain',
      shared({
        address: null,
        incoming: { ...imap993, login: null },
        outgoing: { ...smtp587, login: null },
        alternatives: [],
      }),
      row(),
      'joe.roe@example.net',
    ],
    [
      'a pattern that the settings have',
      shared({ incoming: { ...imap993, login: 'X\\%EMAILLOCALPART%' }, alternatives: [] }),
      row(),
      'X\\joe.roe',
    ],
    ['the login of the row', shared(), row({ login: '%EMAILLOCALPART%+%EMAILDOMAIN%' }), 'joe.roe+example.net'],
    [
      'what a server accepted, as a pattern',
      shared({
        signIn: { incoming: { ok: true, login: 'jane.doe', method: 'PLAIN', tookMs: 1 }, outgoing: null },
        alternatives: [],
      }),
      row(),
      'joe.roe',
    ],
  ])('signs in with %s', (_, settings, account, login) => {
    expect(logins(account, settings, noLogins)).toMatchObject([login, expect.anything()]);
  });

  it('gives the account of the settings themselves the login name that is its own alone', () => {
    const fixed = shared({ incoming: { ...imap993, login: 'EXAMPLE\\j7' }, alternatives: [] });
    expect(logins(row(), fixed, noLogins)).toBe('export.accounts.row.login-of-another');
    expect(logins(row({ address: 'Jane.Doe@example.net' }), fixed, noLogins)).toEqual([
      'EXAMPLE\\j7',
      'jane.doe@example.net',
    ]);
    expect(logins(row(), fixed, { login: 'EXAMPLE\\%EMAILLOCALPART%', outgoingLogin: null })).toEqual([
      'EXAMPLE\\joe.roe',
      'EXAMPLE\\joe.roe',
    ]);
  });

  it('leaves out other ways to connect whose login name is known for another account alone', () => {
    const alternatives = [imap993, { ...pop995, login: 'EXAMPLE\\j7' }, smtp587];
    const settings = rowSettings(row(), shared({ alternatives }), noLogins);
    expect(settings.ok && settings.value.alternatives.map(({ protocol }) => protocol)).not.toContain('pop3');
  });

  it('are assumed to sign in with their addresses only where nothing says how', () => {
    const domain = shared({ address: null, incoming: { ...imap993, login: null } });
    expect(assumesLogins(domain, noLogins)).toBe(true);
    expect(assumesLogins(domain, { login: '%EMAILLOCALPART%', outgoingLogin: null })).toBe(false);
    expect(assumesLogins(shared(), noLogins)).toBe(false);
  });

  it('has a login of its own for sending where the row or the flags say so', () => {
    expect(logins(row({ login: 'a', outgoingLogin: 'b' }), shared(), noLogins)).toEqual(['a', 'b']);
    expect(logins(row(), shared(), { login: 'a', outgoingLogin: 'b' })).toEqual(['a', 'b']);
    expect(logins(row({ login: 'c' }), shared(), { login: 'a', outgoingLogin: 'b' })).toEqual(['c', 'c']);
  });

  it('leaves out an account of another domain, unless the settings are for all', () => {
    const elsewhere = row({ address: 'joe@example.org' });
    expect(logins(elsewhere, shared(), noLogins)).toBe('export.accounts.row.other-domain');
    expect(logins(elsewhere, shared({ address: null }, null), noLogins)).toBe('export.accounts.row.login-of-another');
    expect(logins(row(), null, noLogins)).toBe('export.accounts.row.no-servers');
  });
});
