import { describe, expect, it } from 'vitest';
import type { ExportAccount } from '../../../electron/core/programs/export-account';
import type { MailProgram } from '../../../electron/core/programs/program';
import { programById } from '../../../electron/core/programs/programs';
import { Secret } from '../../../electron/core/secret';
import { account, imap143, imap993, pop995, requestFor, smtp465, smtp587 } from './canonical-accounts';

function program(id: string): MailProgram {
  const found = programById(id);
  if (found === null) throw new Error(`No program ${id}`);
  return found;
}

function textsOf(id: string, exported: ExportAccount): readonly string[] {
  const rendered = program(id).write(requestFor(exported));
  if (!rendered.ok) throw new Error(rendered.failure.reason.id);
  return rendered.value.files.map(({ content }) => String(content));
}

/** The ids of what an account loses, or the id of the reason why it is refused. */
function lossesOf(id: string, exported: ExportAccount): readonly string[] {
  const rendered = program(id).write(requestFor(exported));
  return rendered.ok ? rendered.value.notCarried.map((each) => each.id) : [rendered.failure.reason.id];
}

function withPassword(password: string, facts: Partial<ExportAccount> = {}): ExportAccount {
  const secret = new Secret(password);
  return account({ ...facts, passwords: { incoming: secret, outgoing: secret } });
}

const withBrowserOnly = [{ ...imap993, auth: ['oauth2'] as const }];
const withoutSignIn = [{ ...smtp587, auth: ['none'] as const }];

describe('programs of the desktop', () => {
  it.each([
    ['geary', 'export.command-line.no-pop3', { incoming: [pop995] }],
    ['mailspring', 'export.command-line.no-pop3', { incoming: [pop995] }],
    ['delta-chat', 'export.command-line.no-pop3', { incoming: [pop995] }],
    ['delta-chat', 'export.refused.sign-in', { outgoing: withoutSignIn }],
    ['sylpheed', 'export.command-line.no-safe-starttls', { incoming: [imap143] }],
    ['sylpheed', 'export.refused.long-login', { incoming: [{ ...imap993, login: 'ë'.repeat(501) }] }],
    ['claws-mail', 'export.refused.long-login', { incoming: [{ ...imap993, login: 'ë'.repeat(501) }] }],
    ['kmail', 'export.refused.connection', { incoming: [{ ...imap993, port: 10_993 }] }],
    ['kmail', 'export.refused.sign-in', { outgoing: withoutSignIn }],
  ])('%s refuses with %s what it cannot be told', (id, reason, facts) => {
    expect(lossesOf(id, account(facts))).toEqual([reason]);
  });

  it.each([
    ...['kmail', 'mailspring', 'gmail-app', 'samsung-email', 'thunderbird-iphone'],
    ...['outlook-new', 'outlook-mac', 'outlook-phone'],
  ])('%s has no card for a server that only takes a sign-in through the browser', (id) => {
    expect(lossesOf(id, account({ incoming: withBrowserOnly }))).toEqual(['export.refused.browser-sign-in']);
  });

  it('Sylpheed takes the port with TLS in place of STARTTLS for receiving, and says so', () => {
    const exported = account({ incoming: [imap143, imap993] });
    expect(textsOf('sylpheed', exported)[0]).toContain('imap_port=993\nssl_imap=1\n');
    expect(lossesOf('sylpheed', exported)).toContain('export.passed-over.hindered');
    expect(textsOf('sylpheed', account({ outgoing: [smtp587] }))[0]).toContain('ssl_smtp=2\n');
  });

  it.each([
    ['evolution', 'Method=none'],
    ['geary', 'credentials=none'],
    ['claws-mail', 'use_smtp_auth=0'],
    ['mailspring', 'Leave Username and Password empty'],
  ])('%s sends without a sign-in where the server takes none', (id, expected) => {
    expect(textsOf(id, account({ outgoing: withoutSignIn })).join('')).toContain(expected);
  });

  it('Geary has another login name for sending where it differs', () => {
    const exported = account({ outgoing: [{ ...smtp465, login: 'other' }] });
    const [text = ''] = textsOf('geary', exported);
    expect(text.slice(text.indexOf('[Outgoing]'))).toContain('login=other\n');
    expect(text).toContain('credentials=custom\n');
  });

  it.each(['evolution', 'claws-mail', 'sylpheed'])('%s leaves messages that come by POP3 on the server', (id) => {
    expect(textsOf(id, account({ incoming: [pop995] })).join('')).toMatch(/KeepOnServer=true|remove_mail=0/);
  });
});

it('Outlook gets one pair of registry files for asking for servers, however many accounts there are', () => {
  const rendered = program('outlook').write(requestFor(account(), account({ address: 'joe@example.net' })));
  const names = rendered.ok ? rendered.value.files.map(({ name }) => name) : [];
  expect(names.filter((name) => name.includes('full-setup'))).toEqual([
    'jane.doe@example.net-and-1-more.outlook-full-setup.reg',
    'jane.doe@example.net-and-1-more.outlook-full-setup-undo.reg',
  ]);
});

describe('a password that was ticked', () => {
  it('is left out by Sylpheed where it would be cut, and said so', () => {
    const exported = withPassword('ë'.repeat(501));
    expect(textsOf('sylpheed', exported)[0]).not.toContain('password=');
    expect(lossesOf('sylpheed', exported)).toContain('export.cannot.long-password');
    expect(lossesOf('claws-mail', exported)).not.toContain('export.cannot.long-password');
  });

  it('makes a link for Delta Chat, beside the card', () => {
    const [link, card] = textsOf('delta-chat', withPassword('a b'));
    expect(link).toMatch(/^dclogin:jane\.doe@example\.net\?p=a%20b&v=1&ih=imap\.example\.net&ip=993&is=ssl&/);
    expect(card).not.toContain('a b');
    expect(textsOf('delta-chat', account())).toHaveLength(1);
    expect(lossesOf('delta-chat', account())).toContain('export.delta-chat.no-link');
  });

  it('makes no link for an address that Delta Chat refuses', () => {
    const exported = withPassword('a', { address: '"a b"@example.net' });
    const rendered = program('delta-chat').write(requestFor(exported));
    expect(lossesOf('delta-chat', exported)).not.toContain('export.delta-chat.no-link');
    expect(rendered).toMatchObject({ value: { impossible: [{ id: 'export.delta-chat.address' }] } });
    expect(rendered.ok && rendered.value.files).toHaveLength(1);
  });
});
