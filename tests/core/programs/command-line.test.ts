import { describe, expect, it } from 'vitest';
import { parseMsmtprc } from '../../../electron/core/formats/msmtprc';
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

/** A host name of 128 characters. */
const longHost = `${'m'.repeat(63)}.${'n'.repeat(56)}.example`;

const plainImap = { ...imap143, security: 'none' } as const;

describe('programs of the command line', () => {
  it.each([
    ['aerc', 'export.command-line.no-pop3', [pop995]],
    ['himalaya', 'export.command-line.no-pop3', [pop995]],
    ['mbsync', 'export.command-line.no-pop3', [pop995]],
    ['offlineimap', 'export.command-line.no-pop3', [pop995]],
    ['offlineimap', 'export.command-line.no-safe-starttls', [imap143]],
    ['getmail', 'export.getmail.no-starttls', [imap143]],
    ['getmail', 'export.getmail.login-ascii', [{ ...imap993, login: 'jäne' }]],
    ['getmail', 'export.command-line.login-ends', [{ ...imap993, login: ' jane' }]],
    ['curl', 'export.curl.login-colon', [{ ...imap993, login: 'a:b' }]],
  ])('%s refuses with %s what it cannot be told', (id, reason, incoming) => {
    expect(lossesOf(id, account({ incoming }))).toEqual([reason]);
  });

  it.each([
    ['mutt', 'export.refused.long-login', { incoming: [{ ...imap993, login: 'ë'.repeat(64) }] }],
    ['mutt', 'export.refused.long-login', { outgoing: [{ ...smtp587, login: 'j'.repeat(127) }] }],
    ['mutt', 'export.refused.long-host', { outgoing: [{ ...smtp587, host: longHost }] }],
    ['mbsync', 'export.refused.long-login', { incoming: [{ ...imap993, login: 'ë'.repeat(254) }] }],
    ['msmtp', 'export.refused.long-login', { outgoing: [{ ...smtp587, login: 'j'.repeat(493) }] }],
    ['php-mail', 'export.refused.long-login', { outgoing: [{ ...smtp587, login: 'j'.repeat(493) }] }],
    ['msmtp', 'export.msmtp.sender', { address: 'info%USA@example.net' }],
    ['msmtp', 'export.msmtp.sender', { address: 'what?@example.net' }],
    ['php-mail', 'export.msmtp.sender', { address: 'a*b@example.net' }],
  ] as const)('%s refuses with %s what its program would cut or misread', (id, reason, facts) => {
    expect(lossesOf(id, account(facts))).toEqual([reason]);
  });

  it.each([
    ['mutt', { incoming: [{ ...imap993, login: 'j'.repeat(126), host: longHost.slice(1) }] }],
    ['mutt', { outgoing: [{ ...smtp587, login: 'j'.repeat(128), auth: ['none'] as const }] }],
    ['mbsync', { incoming: [{ ...imap993, login: '"'.repeat(507) }] }],
    ['msmtp', { outgoing: [{ ...smtp587, login: 'j'.repeat(492) }] }],
    ['msmtp', { address: 'info%usa@example.net' }],
  ])('%s takes what is just not too long or not misread', (id, facts) => {
    expect(textsOf(id, account(facts))).toHaveLength(1);
  });

  it.each(['mutt', 'aerc', 'himalaya', 'msmtp', 'mbsync', 'offlineimap', 'fetchmail', 'getmail', 'curl', 'swaks'])(
    '%s tells of a token where a server only takes the sign-in through the browser',
    (id) => {
      const oauth2 = { auth: ['oauth2'] } as const;
      const exported = account({ incoming: [{ ...imap993, ...oauth2 }], outgoing: [{ ...smtp587, ...oauth2 }] });
      expect(lossesOf(id, exported)).toEqual(['export.refused.token']);
    },
  );
});

describe('a password that a file cannot hold', () => {
  it.each([
    ['getmail', 'with letters beyond ASCII over IMAP', 'hörse', 'export.getmail.password-ascii'],
    ['getmail', 'with a blank at an end', 'horse ', 'export.command-line.password-ends'],
    ['swaks', 'that begins with a hyphen', '-horse', 'export.command-line.password-ends'],
    ['mutt', 'of 127 bytes', `horse${'ë'.repeat(61)}`, 'export.cannot.long-password'],
    ['msmtp', 'of 489 bytes', `horse${'e'.repeat(484)}`, 'export.cannot.long-password'],
    ['php-mail', 'of 489 bytes', `horse${'e'.repeat(484)}`, 'export.cannot.long-password'],
    ['mbsync', 'of 508 bytes', `horse${'e'.repeat(503)}`, 'export.cannot.long-password'],
  ])('is left out by %s, which says so: one %s', (id, _, password, reason) => {
    expect(textsOf(id, withPassword(password)).join()).not.toContain('horse');
    expect(lossesOf(id, withPassword(password))).toContain(reason);
    expect(program(id).write(requestFor(withPassword(password)))).toMatchObject({
      value: { files: [{ mode: 'public' }] },
    });
  });

  it.each([
    ['mutt', 126],
    ['msmtp', 488],
    ['mbsync', 507],
  ])('is held by %s with %i bytes', (id, bytes) => {
    expect(textsOf(id, withPassword('h'.repeat(bytes))).join()).toContain('h'.repeat(bytes));
    expect(lossesOf(id, withPassword('h'.repeat(bytes)))).not.toContain('export.cannot.long-password');
  });

  it('is not said to be left out where the file needs no such password', () => {
    const exported = withPassword('h'.repeat(600), { outgoing: [{ ...smtp587, auth: ['none'] }] });
    expect(lossesOf('msmtp', exported)).not.toContain('export.cannot.long-password');
  });

  it('is held by getmail over POP3, which takes other letters', () => {
    expect(textsOf('getmail', withPassword('hörse', { incoming: [pop995] })).join()).toContain('password = hörse\n');
  });

  it('is evaluated by OfflineIMAP where its file would lose the ends', () => {
    const [text] = textsOf('offlineimap', withPassword(" it's %s"));
    expect(text).toContain("remotepasseval = ' it\\'s %%s'\n");
  });
});

describe('msmtp', () => {
  it('takes a file whose comments name the longest host', () => {
    const host = `${`${'m'.repeat(60)}.`.repeat(4)}example`;
    const [text = ''] = textsOf(
      'msmtp',
      account({ outgoing: [{ ...smtp587, host, proven: false, state: 'skipped' }] }),
    );
    expect(text.match(new RegExp(`^# .*${host}`, 'm'))).not.toBeNull();
    expect(parseMsmtprc(text).filter(({ command }) => command === '')).toEqual([]);
  });
});

describe('Mutt', () => {
  it.each([
    ['plain:login', 'j'.repeat(40), 'h'.repeat(95)],
    ['login:plain', 'j'.repeat(41), 'horse'],
    ['login:plain', 'jane', 'h'.repeat(96)],
  ])('signs in by %s, which NeoMutt does not cut', (methods, login, password) => {
    const [text] = textsOf('mutt', withPassword(password, { incoming: [{ ...imap993, login }] }));
    expect(text).toContain(`set imap_authenticators = "${methods}"\n`);
  });

  it('insists on encryption unless one of the servers has none', () => {
    expect(textsOf('mutt', account())[0]).toContain('ssl_force_tls = yes');
    const mixed = account({ incoming: [plainImap], acceptsCleartext: true });
    expect(textsOf('mutt', mixed)[0]).toContain('ssl_force_tls = no\nset ssl_starttls = yes');
    expect(lossesOf('mutt', mixed)).toContain('export.mutt.cannot.insist');
    const withTls = account({ incoming: [plainImap], outgoing: [smtp465], acceptsCleartext: true });
    expect(lossesOf('mutt', withTls)).not.toContain('export.mutt.cannot.insist');
  });

  it('names no login name and no method for sending without a sign-in', () => {
    const [text = ''] = textsOf('mutt', account({ outgoing: [{ ...smtp587, auth: ['none'] }] }));
    expect(text).toContain('set smtp_url = "smtp://smtp.example.net:587/"');
    expect(text).not.toContain('smtp_authenticators');
  });
});

describe('aerc', () => {
  it('escapes what would be a variable of its file', () => {
    const [text] = textsOf('aerc', account({ address: '"a%(source)s"@example.net', name: null }));
    expect(text).toContain('from = <"a%\\(source)s"@example.net>\n');
  });
});
