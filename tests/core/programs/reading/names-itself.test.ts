import { describe, expect, it } from 'vitest';
import { aercReader } from '../../../../electron/core/programs/aerc/read-accounts-conf';
import { himalayaReader } from '../../../../electron/core/programs/himalaya/read-himalaya-config';
import { laravelReader } from '../../../../electron/core/programs/laravel/read-laravel-env';
import { msmtpReader } from '../../../../electron/core/programs/msmtp/read-msmtprc';
import { muttReader } from '../../../../electron/core/programs/mutt/read-muttrc';
import { offlineimapReader } from '../../../../electron/core/programs/offlineimap/read-offlineimaprc';
import { wordpressReader } from '../../../../electron/core/programs/wordpress/read-wp-config';
import type { SettingsFile, SettingsReader } from '../../../../electron/core/reading/settings-reader';
import { processorMs } from '../../../fakes/processor-time';

function file(path: string, text: string): SettingsFile {
  return { path, content: new TextEncoder().encode(text) };
}

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

/** Texts that grow without end where each value, file or hook is followed as often as it is named. */
const growing: readonly (readonly [what: string, reader: SettingsReader, files: readonly SettingsFile[]])[] = [
  [
    'files that name others many times',
    muttReader,
    Array.from({ length: 12 }, (_, index) =>
      file(`.mutt/f${index}`, `set from=jane@example.net\n${`source f${index + 1}\n`.repeat(20)}`),
    ),
  ],
  [
    'hooks that run hooks',
    muttReader,
    [
      file(
        'muttrc',
        `set folder=imaps://imap.example.net\n${lines(2_000, (index) => `folder-hook .*a.*${index % 7}.* 'source muttrc'\naccount-hook . 'set my_${index}="$my_${index - 1}$my_${index - 1}x"'`)}`,
      ),
    ],
  ],
  [
    'variables of variables',
    muttReader,
    [file('muttrc', `set my_0=xxxxxxxxxx\n${lines(5_000, (index) => `set my_${index + 1}=$my_${index}$my_${index}`)}`)],
  ],
  [
    'keys of keys in Python',
    offlineimapReader,
    [
      file(
        'offlineimaprc',
        `[Account a]\nremoterepository=r\n[Repository r]\ntype=IMAP\nremotehost=%(k0)s\n${lines(60, (index) => `k${index}=${`%(k${index + 1})s`.repeat(60)}`)}`,
      ),
    ],
  ],
  [
    'keys of keys in Go',
    aercReader,
    [
      file(
        'accounts.conf',
        `[a]\nsource=imaps://%(k0)s\n${lines(3_000, (index) => `k${index}=${`%(k${index + 1})s`.repeat(40)}`)}`,
      ),
    ],
  ],
  [
    'variables of an environment',
    laravelReader,
    [
      file(
        '.env',
        `MAIL_HOST=h.example\nA=${'x'.repeat(9_000)}\n${'\u0024{A}'.repeat(10)}\nB=${'\u0024{A}'.repeat(200_000)}\n`,
      ),
    ],
  ],
  ['quotes that are open', wordpressReader, [file('wp-config.php', `<?php '${String.raw`\'`.repeat(400_000)}`)]],
  ['comments that are open', wordpressReader, [file('wp-config.php', '/* '.repeat(300_000))]],
  ['arrays in arrays', himalayaReader, [file('config.toml', `[accounts.a]\n${'a = [[{b = [\n'.repeat(60_000)}`)]],
  [
    'accounts on top of accounts',
    msmtpReader,
    [
      file(
        'msmtprc',
        `account a0\nhost smtp.example.net\n${lines(3_000, (index) => `account a${index + 1} : ${Array.from({ length: 40 }, () => `a${index}`).join(',')}`)}`,
      ),
    ],
  ],
];

/** Texts at which an expression would go back and forth, or over millions of escapes. */
const longWinded: readonly (readonly [what: string, reader: SettingsReader, file: SettingsFile])[] = [
  [
    'signs of comments before a carriage return',
    laravelReader,
    file('.env', `MAIL_HOST=h.example\nA=x${' #'.repeat(200_000)}\rx\n`),
  ],
  [
    'escapes in an environment',
    laravelReader,
    file('.env', `MAIL_HOST=h.example\nA="${String.raw`\a`.repeat(5_000_000)}"\n`),
  ],
  [
    'escapes in PHP',
    wordpressReader,
    file('wp-config.php', `<?php define('WPMS_ON', true); $a = "${String.raw`\a`.repeat(5_000_000)}";`),
  ],
  [
    'blank commands of a shortcut',
    muttReader,
    file('muttrc', `set folder=imaps://a.example\nmacro index x "${'<enter-command> <enter>'.repeat(60_000)}"\n`),
  ],
  [
    'quotes in a name',
    muttReader,
    file('muttrc', `set folder=imaps://a.example\nset from='"${String.raw`\"`.repeat(100_000)}x <jane@example.net>'\n`),
  ],
];

describe('settings that are long', () => {
  it.each(longWinded)('are read in a while: %s', (_, reader, only) => {
    expect(processorMs(() => void reader.read([only], { at: () => null }))).toBeLessThan(3_000);
  });
});

describe('settings that name themselves', () => {
  it.each(growing)('are read in a while: %s', { timeout: 120_000 }, (_, reader, files) => {
    const folder = { at: (path: string) => files.find((each) => each.path === path) ?? null };
    expect(reader.read(files, folder).accounts.length).toBeLessThan(4_000);
  });
});
