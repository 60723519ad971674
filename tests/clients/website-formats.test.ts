import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDotenv } from '../../electron/core/formats/dotenv';
import { phpLiteral, renderPhp } from '../../electron/core/formats/php';
import { type PythonSetting, renderPythonSettings } from '../../electron/core/formats/python-settings';
import { renderRuby } from '../../electron/core/formats/ruby';
import { singleQuoted } from '../../electron/core/formats/single-quoted';
import { laravel } from '../../electron/core/programs/laravel/laravel';
import { nextcloud } from '../../electron/core/programs/nextcloud';
import { phpmailer } from '../../electron/core/programs/phpmailer';
import type { MailProgram } from '../../electron/core/programs/program';
import { wordpress } from '../../electron/core/programs/wordpress/wordpress';
import { writableText } from '../core/formats/writable-text';
import { account, canonicalAccounts, requestFor, smtp587 } from '../core/programs/canonical-accounts';
import { outputOf } from './installed-program';
import { senderScript } from './sending-program';

// Here the languages themselves read what we write for websites that are not run.

/** The same in every run. */
const texts = [
  ...fc.sample(writableText, { numRuns: 300, seed: 4711 }),
  ...[`p a"s's\\w#ö%d$;`, "\\'", '\\\\', '#{1}', '$HOME {$x}', '?>', '"', ' a '],
];

/** What a program prints as JSON about a text that it reads. */
function heardFrom(program: string, args: readonly string[], input: string) {
  return JSON.parse(outputOf(program, args, input).toString());
}

const readDotenv = [senderScript('read-dotenv.php')];

describe('texts in single quotes', () => {
  const literals = texts.map(singleQuoted).join(',\n');

  it('are read back by PHP', () => {
    expect(heardFrom('php', [], `<?php echo json_encode([\n${literals}\n], JSON_THROW_ON_ERROR);`)).toEqual(texts);
  });

  it('are read back by Python', () => {
    const source = `import json\nprint(json.dumps([\n${literals}\n]))\n`;
    expect(heardFrom('/usr/bin/python3', ['-'], source)).toEqual(texts);
  });

  it('are read back by Ruby', () => {
    const source = `# encoding: utf-8\nrequire 'json'\nputs JSON.generate([\n${literals}\n])\n`;
    expect(heardFrom('ruby', ['-'], source)).toEqual(texts);
  });
});

/** Each text as a value, beside values that are no texts. */
const values = Object.fromEntries(
  texts.map((text, index) => [`k${index}`, { text, isOn: index % 2 === 0, port: index }]),
);
/** The texts that a comment can hold. */
const comments = texts.filter((text) => !text.includes('?>')).map((comment) => ({ comment }));

describe('PHPMailer', () => {
  const addresses = [
    ...['jane.doe@example.net', "o'neill+%s{$#}`id`@example.net", 'jane@xn--bcher-kva.example', 'jane@intranet'],
    ...[
      '"a.b"@example.net',
      '"a b"@example.net',
      '"a\\ b"@example.net',
      '"a\\"b"@example.net',
      '"a\\\\ b"@example.net',
    ],
    ...['jörg.müller@example.net', '"jörg"@example.net'],
  ];

  it.each(addresses)('takes the sender %s where we write it, and refuses it where we do not', (address) => {
    const source = `<?php require '/usr/share/php/libphp-phpmailer/autoload.php';
      echo json_encode((new PHPMailer\\PHPMailer\\PHPMailer())->setFrom(${singleQuoted(address)}));`;
    const outgoing = [{ ...smtp587, login: 'jane' }];
    expect(heardFrom('php', [], source)).toBe(phpmailer.write(requestFor(account({ address, outgoing }))).ok);
  });
});

it('arrays of PHP are read back by PHP', () => {
  const source = `<?php echo json_encode(${phpLiteral(values)}, JSON_THROW_ON_ERROR);`;
  expect(heardFrom('php', [], source)).toEqual(values);
});

it('statements of PHP are carried out by PHP, and no comment is', () => {
  const statements = renderPhp([
    ...comments,
    { code: '$all = [];' },
    { code: 'function keep($text, $number) { global $all; $all[] = [$text, $number]; }' },
    ...texts.flatMap((text, index) => [
      null,
      { left: `$all[]`, value: text },
      { define: `T${index}`, value: text },
      { call: 'keep', values: [text, index] },
    ]),
  ]);
  const source = `<?php\n${statements}echo json_encode([$all, array_values(get_defined_constants(true)['user'])], JSON_THROW_ON_ERROR);`;
  const kept = texts.flatMap((text, index) => [text, [text, index]]);
  expect(heardFrom('php', [], source)).toEqual([kept, texts]);
});

it('assignments of Ruby are carried out by Ruby, and no comment is', () => {
  const hashes = Object.values(values).map(({ text, isOn, port }, index) => ({
    left: `all[${index}]`,
    value: { text, isOn, port, [`way${index}`]: { symbol: 'smtp' } },
  }));
  const statements = renderRuby([
    ...comments,
    ...hashes,
    { left: 'alone', value: texts[0] ?? '' },
    { left: 'symbol', value: { symbol: 'smtp' } },
  ]);
  const source = `# encoding: utf-8\nrequire 'json'\nall = []\n${statements}puts JSON.generate([all, alone, symbol.inspect])\n`;
  const read = Object.values(values).map((each, index) => ({ ...each, [`way${index}`]: 'smtp' }));
  expect(heardFrom('ruby', ['-'], source)).toEqual([read, texts[0], ':smtp']);
});

it('settings of Python are carried out by Python, and no comment is', () => {
  const settings: readonly PythonSetting[] = texts.flatMap((text, index) => [
    { comment: text },
    [`S${index}`, text],
    [
      `D${index}`,
      [
        { comment: text },
        [
          text,
          [
            ['text', text],
            ['isOn', index % 2 === 0],
            ['port', index],
          ],
        ],
      ],
    ],
  ]);
  const names = texts.map((_, index) => `[S${index}, D${index}]`);
  const source = `${renderPythonSettings(settings)}import json\nprint(json.dumps([${names.join(', ')}]))\n`;
  const read = texts.map((text, index) => [text, { [text]: { text, isOn: index % 2 === 0, port: index } }]);
  expect(heardFrom('/usr/bin/python3', ['-'], source)).toEqual(read);
});

it('variables of a .env file are read back by the library that Laravel uses', () => {
  const file = renderDotenv(texts.map((text, index) => [`K${index}`, text]));
  expect(Object.values(heardFrom('php', readDotenv, file))).toEqual(texts);
});

const accounts = Object.entries(canonicalAccounts).filter(([, { outgoing }]) => outgoing[0]?.auth[0] !== 'oauth2');

describe.each(accounts)('the account "%s"', (_, exported) => {
  const { address, name } = exported;
  const login = exported.outgoing[0]?.login;
  const password = exported.passwords?.outgoing.reveal() ?? '';

  function fileOf(program: MailProgram): string {
    const rendered = program.write(requestFor(exported));
    return rendered.ok ? String(rendered.value.files[0]?.content) : '';
  }

  // WordPress refuses a sender in quotes.
  if (!address.startsWith('"'))
    it('is read by PHP from the lines for wp-config.php', () => {
      const source = `<?php\n${fileOf(wordpress)}echo json_encode(get_defined_constants(true)['user']);`;
      expect(heardFrom('php', [], source)).toMatchObject({
        WPMS_MAILER: 'smtp',
        WPMS_SMTP_USER: login,
        WPMS_SMTP_PASS: password,
        WPMS_MAIL_FROM: address,
        ...(name === null ? {} : { WPMS_MAIL_FROM_NAME: name }),
      });
    });

  it('is read by PHP from the file for Nextcloud', () => {
    const values = heardFrom('php', [], `${fileOf(nextcloud)}echo json_encode($CONFIG);`);
    expect(`${values.mail_from_address}@${values.mail_domain}`).toBe(address);
    expect(values).toMatchObject({ mail_smtpname: login, mail_smtppassword: password, mail_smtpauth: true });
  });

  it('is read by its library from the lines for Laravel', () => {
    expect(heardFrom('php', readDotenv, fileOf(laravel))).toMatchObject({
      MAIL_MAILER: 'smtp',
      MAIL_USERNAME: login,
      MAIL_PASSWORD: password,
      MAIL_FROM_ADDRESS: address,
      ...(name === null ? {} : { MAIL_FROM_NAME: name }),
    });
  });
});
