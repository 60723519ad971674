import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../electron/cli/parse-command-line';
import { sayIn } from '../../electron/words/format-message';

describe('parseCommandLine', () => {
  it('reads a command, its operand and nothing else', () => {
    expect(parseCommandLine(['detect', 'jane@fir.example'])).toMatchObject({
      ok: true,
      value: {
        command: 'detect',
        operands: ['jane@fir.example'],
        json: false,
        deadlineMs: null,
        askIspdb: true,
        preferImplicitTls: false,
        incoming: null,
        outgoing: null,
        programs: [],
      },
    });
  });

  it('reads every flag that takes a value', () => {
    const args =
      'check a@b.example --json --deadline 5s --prefer implicit-tls --login CORP\\jane --outgoing-login key --no-ispdb';
    expect(
      parseCommandLine([...args.split(' '), '--name', 'Jane Doe', '--ca', 'one.pem', '--ca', 'two.pem']),
    ).toMatchObject({
      ok: true,
      value: {
        json: true,
        deadlineMs: 5_000,
        preferImplicitTls: true,
        login: 'CORP\\jane',
        outgoingLogin: 'key',
        askIspdb: false,
        name: 'Jane Doe',
        caFiles: ['one.pem', 'two.pem'],
      },
    });
  });

  it.each([
    ['--name', 'one\ntwo'],
    ['--name', 'x'.repeat(257)],
    ['--login', 'one\u0000two'],
    ['--outgoing-login', 'x'.repeat(513)],
  ])('takes only what may stand in any file as %s', (flag, value) => {
    const parsed = parseCommandLine(['export', 'a@b.example', flag, value]);
    expect(parsed).toMatchObject({ ok: false, failure: { id: 'cli.bad-line', values: { flag: flag.slice(2) } } });
  });

  it.each(['', '  '])('takes %j for no login name', (value) => {
    const parsed = parseCommandLine(['export', 'a@b.example', '--login', value]);
    expect(parsed).toEqual({ ok: false, failure: { id: 'cli.blank-line', values: { flag: 'login' } } });
  });

  it('reads typed servers, POP3 by its ports and by its prefix', () => {
    const servers = (incoming: string) => {
      const parsed = parseCommandLine([
        'detect',
        'a@b.example',
        '--incoming',
        incoming,
        '--outgoing',
        'smtp.b.example:465:tls',
      ]);
      return parsed.ok ? [parsed.value.incoming, parsed.value.outgoing] : parsed.failure.id;
    };
    const smtp = { protocol: 'smtp', host: 'smtp.b.example', port: 465, security: 'tls' };
    expect(servers('mail.b.example:995:tls')).toEqual([
      { protocol: 'pop3', host: 'mail.b.example', port: 995, security: 'tls' },
      smtp,
    ]);
    expect(servers('[2001:DB8::1]:143:starttls')).toEqual([
      { protocol: 'imap', host: '2001:db8::1', port: 143, security: 'starttls' },
      smtp,
    ]);
    expect(servers('pop3:mail.b.example:1995:tls')).toEqual([
      { protocol: 'pop3', host: 'mail.b.example', port: 1995, security: 'tls' },
      smtp,
    ]);
    expect(servers('mail.b.example:993:ssl')).toBe('cli.bad-server');
    expect(servers('mail.b.example:99999:tls')).toBe('cli.bad-server');
  });

  it('splits the mail programs of an export at commas', () => {
    expect(
      parseCommandLine(['export', 'a@b.example', '--for', 'thunderbird, outlook,', '--out', 'here']),
    ).toMatchObject({
      ok: true,
      value: { programs: ['thunderbird', 'outlook'], out: 'here' },
    });
  });

  it('accepts servers and signs in for an export only where a flag says so', () => {
    expect(parseCommandLine(['export', 'a@b.example'])).toMatchObject({
      ok: true,
      value: { check: false, acceptsServers: false },
    });
    expect(parseCommandLine(['export', 'a@b.example', '--check', '--accept-servers'])).toMatchObject({
      ok: true,
      value: { check: true, acceptsServers: true },
    });
  });

  it('keeps which flags are given, whatever their values', () => {
    expect(parseCommandLine(['detect', '--no-ispdb', '--name', '', '--deadline', '20s'])).toMatchObject({
      ok: true,
      value: { given: ['deadlineMs', 'askIspdb', 'name'], askIspdb: false, name: '', deadlineMs: 20_000 },
    });
  });

  it('takes the last of several values of a flag, and all values of --ca', () => {
    const args = ['detect', '--login', 'one', '--login', 'two', '--ca', 'one.pem', '--ca', 'two.pem'];
    expect(parseCommandLine(args)).toMatchObject({ value: { login: 'two', caFiles: ['one.pem', 'two.pem'] } });
  });

  it.each([
    ['--thorogh', { id: 'cli.unknown-flag.near', values: { flag: '--thorogh', near: 'thorough' } }],
    ['--save-raport=x', { id: 'cli.unknown-flag.near', values: { flag: '--save-raport', near: 'save-report' } }],
    ['--passwd', { id: 'cli.unknown-flag', values: { flag: '--passwd' } }],
    ['--password=hunter2', { id: 'cli.unknown-flag', values: { flag: '--password' } }],
    ['-x', { id: 'cli.unknown-flag', values: { flag: '-x' } }],
  ])('says that there is no flag %s, and names a similar one', (flag, failure) => {
    expect(parseCommandLine(['detect', 'a@b.example', flag])).toEqual({ ok: false, failure });
  });

  it.each([
    [
      ['-ERR', '[AUTH]', 'Invalid', 'login'],
      ['-ERR', '[AUTH]', 'Invalid', 'login'],
    ],
    [
      ['Server', 'says', '-ERR', 'nope'],
      ['Server', 'says', '-ERR', 'nope'],
    ],
    [['-ERR [AUTH] Invalid login'], ['-ERR [AUTH] Invalid login']],
    [['-err login failed'], ['-err login failed']],
    [['- 535 5.7.8 Error'], ['- 535 5.7.8 Error']],
    [['-535 5.7.8 Error'], ['-535 5.7.8 Error']],
    [['--', '-ERR nope'], ['-ERR nope']],
    [['--', '-x'], ['-x']],
    [['-'], ['-']],
  ])('takes %j for a text, each word in its place, and flags around it for flags', (args, operands) => {
    expect(parseCommandLine(['explain', ...args])).toMatchObject({ ok: true, value: { operands } });
    expect(parseCommandLine(['--json', 'explain', ...args])).toMatchObject({ value: { operands, json: true } });
    if (!args.includes('--'))
      expect(parseCommandLine(['explain', ...args, '--json'])).toMatchObject({ value: { operands, json: true } });
  });

  it('says how to give a text that looks like a flag', () => {
    const failure = { id: 'cli.unknown-flag.text', values: { flag: '-x' } };
    expect(parseCommandLine(['explain', '-x'])).toEqual({ ok: false, failure });
  });

  it('takes nothing after -- for a flag', () => {
    expect(parseCommandLine(['detect', '--', '--thorogh'])).toMatchObject({ value: { operands: ['--thorogh'] } });
  });

  it.each(['en', 'de', 'pt-BR', 'zh-Hant-TW', 'es-419', 'ZH-hans'])('takes %s as a language', (language) => {
    expect(parseCommandLine(['detect', '--lang', language])).toMatchObject({ ok: true, value: { language } });
    expect(() => sayIn(language)({ id: 'report.works', values: {} })).not.toThrow();
  });

  it.each([
    [['detect', '--deadline', 'soon'], 'cli.bad-deadline'],
    [['detect', '--lang', 'not a language!'], 'cli.bad-language'],
    [['detect', '--lang', 'de_DE.UTF-8'], 'cli.bad-language'],
    [['detect', '--prefer', '587'], 'cli.bad-preference'],
    [['detect', '--as', 'server'], 'cli.bad-kind'],
    [['detect', '--passwd', 'x'], 'cli.unknown-flag'],
    [['detect', '--login'], 'cli.bad-flag'],
  ])('says what is wrong with %j', (args, id) => {
    expect(parseCommandLine(args)).toMatchObject({ ok: false, failure: { id } });
  });
});
