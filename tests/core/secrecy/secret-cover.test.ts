import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../electron/core/clean-text';
import { createSecretCover, type SecretCover } from '../../../electron/core/secrecy/secret-cover';
import { Secret } from '../../../electron/core/secret';
import { processorMs } from '../../fakes/processor-time';
import { isThorough } from '../../fakes/thoroughness';
import { bare } from './bare';
import { gaps, lineBreaks, plantings } from './plantings';

const password = 'Quartz-lane-41';

function coverOf(...passwords: readonly string[]): SecretCover {
  const cover = createSecretCover();
  for (const text of passwords) cover.keep(new Secret(text));
  return cover;
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

describe('createSecretCover', () => {
  it.each([
    ['as it is', `-ERR bad password '${password}' for jane`, "-ERR bad password '«secret»' for jane"],
    ['in another case', 'NO QUARTZ-LANE-41 is unknown', 'NO «secret» is unknown'],
    ['in full-width letters', 'NO Ｑｕａｒｔｚ－ｌａｎｅ－４１', 'NO «secret»'],
    ['with a control sequence inside', 'NO bad Quartz\x1b[0m-lane-41!', 'NO bad «secret»!'],
    ['with NUL and DEL inside', 'NO bad Qu\0artz-la\x7fne-41!', 'NO bad «secret»!'],
    ['with a control sequence of C1 inside', 'NO bad Quartz\x9b31m-lane-41!', 'NO bad «secret»!'],
    ['with a title for a terminal inside', 'NO bad Quartz\x1b]0;mail\x07-lane-41!', 'NO bad «secret»!'],
    ['with characters of no width inside', 'NO bad Qu\u200bartz\u00ad-la\u2060ne\ufe0f-41!', 'NO bad «secret»!'],
    ['with accents on its letters', 'NO bad Quártz-lane-4\u03361!', 'NO bad «secret»!'],
    ['with broken bytes inside', 'NO bad Quartz\ufffd-lane-41!', 'NO bad «secret»!'],
    ['over two lines of a reply', '535-bad Quartz-\n535 lane-41 here', '535-bad «secret» here'],
    ['in base64', `334 ${base64(password)}`, '334 «secret»='],
    [
      'in URL encoding',
      'NO see https://mail.example/?p=Quartz%2dlane%2D41&u=jane',
      'NO see https://mail.example/?p=«secret»&u=jane',
    ],
    ['in hex', `NO ${Buffer.from(password).toString('hex')} is bad`, 'NO «secret» is bad'],
    ['in hex with colons', 'NO 51:75:61:72:74:7a:2d:6c:61:6e:65:2d:34:31 is bad', 'NO «secret» is bad'],
    ['in escapes of JSON', 'NO {"p":"\\u0051uartz\\u002Dlane-41"}', 'NO {"p":"«secret»"}'],
    ['in entities', 'NO &#81;uartz&#x2d;lane-41', 'NO «secret»'],
    ['in JSON inside JSON', String.raw`NO "{\"p\":\"Quartz\u002dlane-41\"}"`, String.raw`NO "{\"p\":\"«secret»\"}"`],
    ['in URL encoding twice', 'NO Quartz%252Dlane-41', 'NO «secret»'],
    ['in quoted-printable', 'NO =51uartz=2Dlane-41', 'NO «secret»'],
  ])('covers a password %s', (_, text, covered) => {
    expect(coverOf(password).cover(text)).toBe(covered);
  });

  it.each(['jane', 'janet', 'janeth'])('covers a password in SASL PLAIN after the login name %s', (login) => {
    const covered = coverOf(password).cover(`AUTH PLAIN ${base64(`\0${login}\0${password}`)}`);

    expect(covered).toContain('«secret»');
    const left = covered.replace('AUTH PLAIN ', '').split('«secret»');
    expect(left.map((part) => Buffer.from(part, 'base64').toString('latin1')).join('')).not.toMatch(/uart|lane|41/);
  });

  it('covers a password in the response of XOAUTH2', () => {
    const response = base64(`user=jane@mail.example\x01auth=Bearer ${password}\x01\x01`);

    expect(bare(coverOf(password).cover(`+ ${response}`))).not.toContain(bare(response));
  });

  it('covers a password in base64 inside a URL', () => {
    // Base64 of this has + and / in it.
    const inUrl = encodeURIComponent(base64('\0jane\0þÿ¾¿?>~~'));

    expect(coverOf('þÿ¾¿?>~~').cover(inUrl)).toContain('«secret»');
  });

  it.each([
    ['of IMAP', 'a"b\\c d', 'A1 LOGIN jane "a\\"b\\\\c d"', 'A1 LOGIN jane "«secret»"'],
    ['of JSON', 'a"b\\c\u00e9', 'NO {"p":"a\\"b\\\\c\\u00e9"}', 'NO {"p":"«secret»"}'],
  ])('covers a password in a quoted string %s', (_, secret, text, covered) => {
    expect(coverOf(secret).cover(text)).toBe(covered);
  });

  it('covers a password in the UTF-7 of mailbox names', () => {
    expect(coverOf('pässwörd&co').cover('* LIST () "/" "p&AOQ-ssw&APY-rd&-co"')).toBe('* LIST () "/" "«secret»"');
  });

  it('covers a password of several words, whatever separates them', () => {
    const cover = coverOf('correct horse battery');

    expect(cover.cover('NO "correct  horse\tbattery" is bad')).toBe('NO "«secret»" is bad');
    expect(cover.cover('NO correct+horse+battery')).toBe('NO «secret»');
    expect(cover.cover('NO correct%20horse\r\n battery!')).toBe('NO «secret»!');
  });

  it('covers a password in upper case that has letters for its marks', () => {
    expect(coverOf('ᾲβγδ').cover('NO ᾺΙΒΓΔ is bad')).toBe('NO «secret» is bad');
  });

  it('covers a password with a white space of another script', () => {
    expect(coverOf('ab\u1680cdef').cover(`NO ${base64('ab\u1680cdef')}`)).toMatch(/^NO «secret»=*$/);
  });

  it('covers all of two passwords that overlap', () => {
    expect(coverOf('abcdef', 'defghi').cover('NO xabcdefghix')).toBe('NO x«secret»x');
  });

  it('covers most of a password that the end of a text cuts off, but no common word', () => {
    expect(coverOf(password).cover('535 bad Quartz-lane')).toBe('535 bad «secret»');
    expect(coverOf(password).cover('535 bad Quartz')).toBe('535 bad Quartz');
    expect(coverOf('password123').cover('535 5.7.8 Wrong password')).toBe('535 5.7.8 Wrong password');
  });

  it('covers a password that is part of the usual replacement with another replacement', () => {
    expect(coverOf('secret').cover('NO secret is bad')).toBe('NO ••• is bad');
  });

  it('leaves a text without a password alone', () => {
    expect(coverOf(password).cover('* OK [CAPABILITY IMAP4rev1] ready')).toBe('* OK [CAPABILITY IMAP4rev1] ready');
    expect(createSecretCover().cover('* OK ready')).toBe('* OK ready');
    expect(coverOf('').cover('* OK ready')).toBe('* OK ready');
  });

  it('leaves a password in the name of a server that is shown anyway, and nowhere else', () => {
    const cover = coverOf('acme');
    cover.notePublicName('mail.acme.example');

    expect(cover.cover('220 mail.ACME.example ESMTP')).toBe('220 mail.ACME.example ESMTP');
    expect(cover.cover('535 acme is no password for mail.acme.example')).toBe(
      '535 «secret» is no password for mail.acme.example',
    );
  });

  describe('of a password of three characters or fewer', () => {
    it.each([
      ['535 5.7.8 no such password: a1b', '535 5.7.8 «secret»'],
      ['A1 NO [AUTHENTICATIONFAILED] "A1B" is bad', 'A1 NO «secret»'],
      [`-ERR ${base64('\0jane\0a1b')}`, '-ERR «secret»'],
      [`-ERR ${base64('a1b')}`, '-ERR «secret»'],
      ['535-what is\n535 a\u200b1b?', '535-what is\n535 «secret»'],
    ])('removes the words around it: %s', (text, covered) => {
      expect(coverOf('a1b').cover(text)).toBe(covered);
    });

    it.each(['a-b', '/.-', '^$*', '\\(]'])(
      'covers it where it is %s, of signs that patterns are written with',
      (short) => {
        expect(coverOf(short).cover(`535 bad ${short} here`)).toBe('535 «secret»');
      },
    );

    it.each(['535 bad a b here', '535 bad a  b here', '535 bad a%20b here', `535 ${base64('a b')}`])(
      'covers it where it has a space: %s',
      (text) => {
        expect(coverOf('a b').cover(text)).toBe('535 «secret»');
      },
    );

    it('covers it in hex', () => {
      expect(coverOf('a1b').cover('535 bad 613162 here')).toBe('535 «secret»');
    });

    it('leaves words alone that contain it', () => {
      expect(coverOf('a').cover('535 5.7.8 Error: authentication failed')).toBe(
        '535 5.7.8 Error: authentication failed',
      );
      expect(coverOf('ok').cover('A1 OK broken')).toBe('A1 OK broken');
      expect(coverOf('250').cover('250-SIZE 2500')).toBe('250-SIZE 2500');
    });
  });

  it('never lets a planted password through, in any encoding', () => {
    fc.assert(
      fc.property(plantings(gaps), ({ secret, text, written }) => {
        const covered = coverOf(secret).cover(text);
        for (const shown of [covered, cleanText(covered)]) {
          expect(bare(shown).toLowerCase()).not.toContain(bare(secret).toLowerCase());
          expect(bare(shown)).not.toContain(bare(written));
        }
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('the time that it takes', () => {
  const base64Part = base64(password.slice(0, 9));
  const floods: Readonly<Record<string, (chars: number) => string>> = {
    letters: (chars) => 'x'.repeat(chars),
    'the beginning of the password': (chars) => 'Quartz-lane-4'.repeat(chars / 13),
    'the beginning of the password in base64': (chars) => base64Part.repeat(chars / base64Part.length),
    'characters that nobody sees': (chars) => `Q${'\u200b'.repeat(chars)}`,
    'letters beyond ASCII': (chars) => 'é'.repeat(chars),
    'every escape': (chars) => '\x1b[0m%41\\u0041&#65;=41&AGE-'.repeat(chars / 25),
    'half escapes': (chars) => '\x1b[\x9d%\\&=&A'.repeat(chars / 10),
    'names of servers': (chars) => 'mail.quartz-lane-41.example '.repeat(chars / 28),
    'line breaks': (chars) => '\r\n '.repeat(chars / 3),
    'short lines': (chars) => '250-X\n'.repeat(chars / 6),
    'lines without a space': (chars) =>
      Array.from({ length: chars / 16 }, (_, line) => `X-CAPABILITY-${line}`).join('\n'),
  };

  /** In milliseconds of the processor, the least of three. */
  function cost(text: string): number {
    const cover = coverOf(password);
    cover.notePublicName('mail.quartz-lane-41.example');
    const coverAll = () => {
      cover.cover(text);
      const coverLine = cover.coverLines();
      for (const line of text.split('\n')) coverLine(line);
    };
    const costs = [1, 2, 3].map(() => processorMs(coverAll));
    return Math.min(...costs);
  }

  /** Some of them: a slow pattern is seldom slow for one flood alone. */
  const poured = Object.entries(floods).filter((_, place) => isThorough || place % 3 === 0);

  it.each(poured)('grows no faster than a flood of %s', (_, flood) => {
    cost(flood(4_000));
    const small = cost(flood(16_000));
    const large = cost(flood(64_000));

    expect(large).toBeLessThan(8 * small + 20);
    expect(large).toBeLessThan(2_000);
  });
});

describe('coverLines', () => {
  it('covers the part of a password that continues in the next line', () => {
    const cover = coverOf(password).coverLines();

    expect(['250-hello Qua', '250-rtz-la', '250 ne-41 is it', '250 fine'].map(cover)).toEqual([
      '250-hello Qua',
      '250-«secret»',
      '250 «secret» is it',
      '250 fine',
    ]);
  });

  it('covers the part of a base64 password that continues in the next line, wherever it is cut', () => {
    const response = base64(`\0jane\0${password}`);
    for (let cut = 1; cut < response.length; cut += 1) {
      const cover = coverOf(password).coverLines();
      const shown = [`250-${response.slice(0, cut)}`, `250 ${response.slice(cut)} ok`].map(cover);
      expect(shown.join('')).toContain('«secret»');
      const left = shown.map((line) => Buffer.from(line.slice(4), 'base64').toString('latin1')).join('');
      expect(left).not.toMatch(/artz-lane/);
    }
  });

  it.each(['', '\r', '\u200b', '\r\u00ad\0'])(
    'covers an escape that is cut, with %j behind its first half',
    (unseen) => {
      const cover = coverOf('secr2et').coverLines();
      expect([`250-%73%65%63%72%${unseen}`, '250 32%65%74 ok'].map(cover).at(-1)).toBe('250 «secret» ok');
      const again = coverOf('secr2et').coverLines();
      expect([`250-%73%65%63%72%${unseen}3`, '250 2%65%74 ok'].map(again).at(-1)).toBe('250 «secret» ok');
    },
  );

  it('covers a password of two encoded parts, of which the second one is cut', () => {
    const written = '&AOk-aa&AMQAxADEAMQ-aa';
    for (let cut = 0; cut <= written.length; cut++) {
      const cover = coverOf('éaaÄÄÄÄaa').coverLines();
      const lines = [`250-;  ${written.slice(0, cut)}`, `250 ${written.slice(cut)}      `];
      const shown = lines.map((line) => cover(line).slice(4)).join('');
      expect(shown.replaceAll(' ', '')).not.toContain(written);
    }
  });

  it('never reveals a password that is cut into two lines', () => {
    fc.assert(
      fc.property(plantings(lineBreaks), fc.nat(), ({ secret, text, written }, at) => {
        const flat = text.replace(/[\r\n]+/g, '');
        const cut = flat.length === 0 ? 0 : at % flat.length;
        const cover = coverOf(secret).coverLines();
        const shown = [`250-${flat.slice(0, cut)}`, `250 ${flat.slice(cut)}`]
          .map((line) => cover(line).slice(4))
          .join('');
        expect(bare(shown).toLowerCase()).not.toContain(bare(secret).toLowerCase());
        expect(bare(shown)).not.toContain(bare(written));
      }),
      { numRuns: 2_000 },
    );
  });
});
