import { describe, expect, it } from 'vitest';
import { createProviderTable, isFilter } from '../../../electron/core/knowledge/provider-table';
import { providerOf, serverOf } from '../discovery/some-providers';

const google = providerOf('google', 'Google', { domains: ['gmail.com'], mx: ['google.com'] });
const gmail = providerOf('gmail', 'Gmail', { mx: ['gmail-smtp-in.l.google.com'] });
const first = providerOf('first', 'Ｓame Name');
const second = providerOf('second', 'same name');
const table = createProviderTable([google, gmail, first, second]);

describe('createProviderTable', () => {
  it('finds only the exact mail domain', () => {
    expect(table.byDomain('gmail.com')).toBe(google);
    expect(table.byDomain('notgmail.com')).toBeNull();
    expect(table.byDomain('mail.gmail.com')).toBeNull();
  });

  it('finds the longest suffix of an exchanger at a label boundary', () => {
    expect(table.byMx('aspmx.l.google.com')).toBe(google);
    expect(table.byMx('google.com')).toBe(google);
    expect(table.byMx('alt1.gmail-smtp-in.l.google.com')).toBe(gmail);
    expect(table.byMx('mx.notgoogle.com')).toBeNull();
  });

  it('finds the provider of a server that no other one names', () => {
    const imap = serverOf('imap', 'imap.shared.example', 993);
    const own = providerOf('own', 'Own', { incoming: [imap], outgoing: [serverOf('smtp', 'smtp.own.example', 587)] });
    const other = providerOf('other', 'Other', { incoming: [imap] });
    const servers = createProviderTable([own, other]);
    expect(servers.byServer('smtp.own.example')).toBe(own);
    expect(servers.byServer('imap.shared.example')).toBeNull();
    expect(servers.byServer('smtp.nobody.example')).toBeNull();
  });

  it('finds a provider by name or id in any case, and none by a name that several have', () => {
    expect(table.byName('GMAIL')).toBe(gmail);
    expect(table.byName('Second')).toBe(second);
    expect(table.byName('Same name')).toBeNull();
    expect(table.byName('constructor')).toBeNull();
  });
});

describe('isFilter', () => {
  it('recognises filters at a label boundary', () => {
    expect(isFilter('mx1-eu1.ppe-hosted.com')).toBe(true);
    expect(isFilter('mimecast.com')).toBe(true);
    expect(isFilter('mx.notmimecast.com')).toBe(false);
  });
});
