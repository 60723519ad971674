import { describe, expect, it } from 'vitest';
import { django } from '../../../electron/core/programs/django';
import type { ExportAccount } from '../../../electron/core/programs/export-account';
import { gitea } from '../../../electron/core/programs/gitea';
import { grafana } from '../../../electron/core/programs/grafana';
import { laravel } from '../../../electron/core/programs/laravel/laravel';
import { nextcloud } from '../../../electron/core/programs/nextcloud';
import { phpmailer } from '../../../electron/core/programs/phpmailer';
import { postfix } from '../../../electron/core/programs/postfix';
import type { MailProgram } from '../../../electron/core/programs/program';
import { rails } from '../../../electron/core/programs/rails';
import { springBoot } from '../../../electron/core/programs/spring-boot';
import { symfony } from '../../../electron/core/programs/symfony/symfony';
import { wordpress } from '../../../electron/core/programs/wordpress/wordpress';
import { Secret } from '../../../electron/core/secret';
import { account, requestFor, smtp465, smtp587, smtp2525 } from './canonical-accounts';

function written(program: MailProgram, facts: Partial<ExportAccount>) {
  const rendered = program.write(requestFor(account(facts)));
  if (!rendered.ok) throw new Error(rendered.failure.reason.id);
  return rendered.value;
}

function withPassword(password: string): Partial<ExportAccount> {
  const secret = new Secret(password);
  return { passwords: { incoming: secret, outgoing: secret } };
}

/** Has the braces apart, so that no tool takes it for a template. */
const springVariable = ['a$', '{HOME}'].join('');

describe('a password that a program would misread', () => {
  it.each([
    ['Django', django, 'hörse', 'ascii'],
    ['Spring Boot', springBoot, springVariable, 'variable'],
    ['Gitea', gitea, 'a%(x)s', 'variable'],
    ['Grafana', grafana, springVariable, 'variable'],
    ['Grafana', grafana, 'a$__env{HOME}', 'variable'],
    ['Postfix', postfix, 'horse ', 'blank'],
  ])('is left out for %s, with the reason', (_, program, password, why) => {
    const { files, notCarried } = written(program, withPassword(password));
    expect(files.map(({ mode }) => mode)).not.toContain('private');
    expect(notCarried).toContainEqual(
      expect.objectContaining({ id: 'export.website.password-left-out', values: expect.objectContaining({ why }) }),
    );
    expect(notCarried.map(({ id }) => id)).not.toContain('export.website.cannot.password');
  });

  it.each([
    ['Django', django, 'hörse'],
    ['Spring Boot', springBoot, springVariable],
    ['Gitea', gitea, 'a%(x)s'],
    ['Grafana', grafana, springVariable],
    ['Postfix', postfix, 'horse '],
  ])('is not asked for in the files for %s, which say why it is not there', (name, program, password) => {
    const { files } = written(program, withPassword(password));
    const texts = files.map(({ content }) => String(content)).filter((text) => /password|credentials/i.test(text));
    for (const text of texts) expect(text).not.toMatch(/Write the password|Add a line with the password/);
    expect(texts.join('\n')).toContain(`The password is left out: ${name}`);
  });
});

describe('a login name that a program would misread', () => {
  it.each([
    ['Django', django, 'jöe', 'ascii'],
    ['Spring Boot', springBoot, springVariable, 'variable'],
    ['Gitea', gitea, 'a%(x)s', 'variable'],
    ['Postfix', postfix, 'a:b', 'colon'],
    ['Postfix', postfix, ' a', 'blank'],
  ])('is refused for %s, with the reason', (_, program, login, why) => {
    const rendered = program.write(requestFor(account({ outgoing: [{ ...smtp587, login }] })));
    expect(rendered).toMatchObject({
      ok: false,
      failure: { reason: { id: 'export.website.cannot-use', values: { field: 'login', why } } },
    });
  });

  it('is not the reason where the server only takes a sign-in through the browser', () => {
    const outgoing = [{ ...smtp587, login: 'a:b', auth: ['oauth2'] as const }];
    expect(postfix.write(requestFor(account({ outgoing })))).toMatchObject({
      ok: false,
      failure: { reason: { id: 'export.website.browser-only' } },
    });
  });

  it('is the reason also where the server would take mail without a sign-in, because a sign-in comes first', () => {
    const outgoing = [{ ...smtp587, login: 'a:b', auth: ['password', 'none'] as const }];
    expect(postfix.write(requestFor(account({ outgoing })))).toMatchObject({
      ok: false,
      failure: { reason: { id: 'export.website.cannot-use', values: { field: 'login', why: 'colon' } } },
    });
  });

  it('does not matter where the server takes mail without a sign-in', () => {
    const outgoing = [{ ...smtp587, login: 'a:b', auth: ['none'] as const }];
    expect(written(postfix, { outgoing }).files).toHaveLength(1);
  });
});

describe('a sender that a program would refuse or garble', () => {
  it.each([
    ['PHPMailer', phpmailer, 'jane@intranet', 'one-label'],
    ['PHPMailer', phpmailer, '"a b"@example.net', 'quoted-blank'],
    ['PHPMailer', phpmailer, 'jörg.müller@example.net', 'ascii'],
    ['WordPress', wordpress, 'jane@intranet', 'one-label'],
    ['WordPress', wordpress, '"a.b"@example.net', 'quoted'],
    ['WordPress', wordpress, 'jörg.müller@example.net', 'ascii'],
    ['Django', django, 'jörg.müller@example.net', 'ascii'],
    ['Rails', rails, 'jörg.müller@example.net', 'ascii'],
  ])('is refused for %s, with the reason', (_, program, address, why) => {
    const outgoing = [{ ...smtp587, login: 'jane' }];
    expect(program.write(requestFor(account({ address, outgoing })))).toMatchObject({
      ok: false,
      failure: { reason: { id: 'export.website.cannot-use', values: { field: 'address', why } } },
    });
  });

  it.each([
    ['"a.b"@example.net', 'PHPMailer', phpmailer],
    ['"a\\ b"@example.net', 'PHPMailer', phpmailer],
    ["o'neill+%s{$#}`id`@example.net", 'PHPMailer', phpmailer],
    ["o'neill+%s{$#}`id`@example.net", 'WordPress', wordpress],
    ['jane@intranet', 'Django', django],
    ['"a b"@example.net', 'Rails', rails],
  ])('is not %s for %s', (address, _, program) => {
    expect(written(program, { address }).files.length).toBeGreaterThan(0);
  });
});

describe('a server with an IPv6 address', () => {
  const outgoing = [{ ...smtp465, host: '2001:db8::25' }];

  it.each([
    ['PHPMailer', phpmailer, "$mail->Host = '[2001:db8::25]';"],
    ['WordPress', wordpress, "define('WPMS_SMTP_HOST', '[2001:db8::25]');"],
    ['WordPress', wordpress, 'SMTP Host: [2001:db8::25]'],
    ['Laravel', laravel, 'MAIL_HOST="[2001:db8::25]"'],
    ['Nextcloud', nextcloud, "'mail_smtphost' => '[2001:db8::25]'"],
  ])('stands in brackets for %s, which would split it', (_, program, line) => {
    expect(
      written(program, { outgoing })
        .files.map(({ content }) => content)
        .join('\n'),
    ).toContain(line);
  });

  it('has no card for Post SMTP, which cannot connect to it', () => {
    const { ways, impossible } = written(wordpress, { outgoing });
    expect(ways.map(({ id }) => id)).toEqual(['wp-mail-smtp', 'fluentsmtp']);
    expect(impossible.map(({ id }) => id)).toEqual(['export.wordpress.post-smtp.ipv6']);
  });
});

it('a name that would be misread is left out of the file', () => {
  const [file] = written(gitea, { name: 'Jane %(x)s', outgoing: [smtp465] }).files;
  expect(file?.content).toContain('jane.doe@example.net');
  expect(written(grafana, { name: 'Jane %(x)s' }).files[0]?.content).not.toContain('from_name');
});

describe('a program that cannot insist on STARTTLS', () => {
  it.each([laravel, symfony, gitea])('gets port 465 where it is proven: $id', (program) => {
    const { files, notCarried, warnings } = written(program, { outgoing: [smtp587, smtp2525, smtp465] });
    expect(files[0]?.content).toContain('465');
    expect(notCarried.map(({ id }) => id)).toContain('export.passed-over.risk');
    expect(warnings).toEqual([]);
  });

  it.each([laravel, symfony, gitea])('gets a warning where there is only STARTTLS: $id', (program) => {
    const { files, warnings } = written(program, { outgoing: [smtp587, smtp2525] });
    expect(files[0]?.content).toContain('587');
    expect(warnings.map(({ id }) => id)).toContain('export.website.risk');
  });

  it('is not told to fall back to a port that it cannot use safely', () => {
    const notes = written(laravel, { outgoing: [smtp465, smtp587] }).ways.flatMap((way) => way.notes);
    expect(notes.map(({ id }) => id)).toContain('export.website.blocked');
  });
});

it('what an attacker takes out does not matter to a program that insists', () => {
  const { warnings, ways } = written(wordpress, { outgoing: [smtp587, smtp2525] });
  expect(warnings).toEqual([]);
  expect(ways[0]?.notes).toContainEqual(
    expect.objectContaining({
      id: 'export.website.blocked.other',
      values: expect.objectContaining({ blockedPort: 587, port: 2525 }),
    }),
  );
});

it.each([
  ['app-password', 'app'],
  ['account', 'account'],
  [null, 'account'],
] as const)(
  'where the provider has the password kind %s, a website is advised of a password of its own',
  (kind, advice) => {
    const [way] = written(wordpress, { passwordKind: kind }).ways;
    expect(way?.notes).toContainEqual(expect.objectContaining({ values: { kind: advice } }));
  },
);

it('Grafana has a name in its variables where all read it alike, and says so where not', () => {
  const plain = written(grafana, { name: 'Jane' });
  expect(plain.files[1]?.content).toContain('GF_SMTP_FROM_NAME=Jane\n');
  const [, env] = written(grafana, { name: 'Jane Doe' }).ways;
  expect(env?.notes.map(({ id }) => id)).toContain('export.grafana.env.name');
  expect(plain.ways[1]?.notes.map(({ id }) => id)).not.toContain('export.grafana.env.name');
});

it('Grafana gets TLS from the start on port 465 alone', () => {
  const outgoing = [{ ...smtp465, port: 4465 }];
  expect(grafana.write(requestFor(account({ outgoing })))).toMatchObject({
    ok: false,
    failure: { otherPorts: [465, 587] },
  });
  expect(written(grafana, { outgoing: [...outgoing, smtp465] }).files[0]?.content).toContain('smtp.example.net:465');
});
