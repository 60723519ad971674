import { Buffer } from 'node:buffer';
import fc from 'fast-check';

/** A password planted in a text. */
export interface Planting {
  readonly secret: string;
  /** Its spelling there, without the gaps. */
  readonly written: string;
  readonly text: string;
}

/** Invisible characters, and sequences that a terminal acts on. */
export const gaps = [
  '\0',
  '\x07',
  '\x7f',
  '\x1b[0m',
  '\x9b1m',
  '\u00ad',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u202e',
  '\u034f',
  '\r\n',
  '\n535-',
];

/** Line ends. */
export const lineBreaks = ['\r\n'];

type Encode = (text: string) => string;

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}

function escapedBytes(text: string, mark: string, digits: (byte: number) => string): string {
  return [...Buffer.from(text, 'utf8')].map((byte) => mark + digits(byte)).join('');
}

function escapedUnits(text: string, written: (unit: number) => string): string {
  return Array.from({ length: text.length }, (_, index) => written(text.charCodeAt(index))).join('');
}

const hex = (byte: number) => byte.toString(16).padStart(2, '0');
const upperHex = (byte: number) => hex(byte).toUpperCase();

/** Every encoding in which servers and attackers may repeat a password. */
export const encoders: Readonly<Record<string, Encode>> = {
  plain: (text) => text,
  'upper case': (text) => text.toUpperCase(),
  base64,
  'base64 after one byte': (text) => base64(`x${text}`),
  'base64 after two bytes': (text) => base64(`xy${text}z`),
  'SASL PLAIN': (text) => base64(`\0jane@mail.example\0${text}`),
  XOAUTH2: (text) => base64(`user=jane\x01auth=Bearer ${text}\x01\x01`),
  'base64 for URLs': (text) => Buffer.from(text, 'utf8').toString('base64url'),
  'base64 in a URL': (text) => encodeURIComponent(base64(text)),
  'URL encoding': encodeURIComponent,
  'URL encoding of every byte': (text) => escapedBytes(text, '%', hex),
  'URL encoding in upper case': (text) => escapedBytes(text, '%', upperHex),
  'a form': (text) => new URLSearchParams({ p: text }).toString(),
  'a quoted string': (text) => `"${text.replace(/[\\"]/g, '\\$&')}"`,
  JSON: (text) => JSON.stringify(text),
  'escapes of JSON': (text) => escapedUnits(text, (unit) => `\\u${unit.toString(16).padStart(4, '0')}`),
  hex: (text) => Buffer.from(text, 'utf8').toString('hex'),
  'upper hex': (text) => Buffer.from(text, 'utf8').toString('hex').toUpperCase(),
  'hex with colons': (text) => escapedBytes(text, ':', hex).slice(1),
  'quoted-printable': (text) => escapedBytes(text, '=', upperHex),
  entities: (text) => Array.from(text, (character) => `&#${character.codePointAt(0)};`).join(''),
  'modified UTF-7': modifiedUtf7,
};

/** RFC 3501 §5.1.3. */
function modifiedUtf7(text: string): string {
  return text.replace(/&/g, '&-').replace(/[^\x20-\x7e]+/g, (run) => {
    const bytes = Buffer.from(run, 'utf16le').swap16();
    return `&${bytes.toString('base64').replace(/=+$/, '').replaceAll('/', ',')}-`;
  });
}

/** Passwords as people and programs make them, of at least four visible characters. */
const secrets: fc.Arbitrary<string> = fc
  .oneof(
    fc.string({ minLength: 4, maxLength: 24, unit: 'grapheme-ascii' }),
    fc.string({ minLength: 4, maxLength: 24, unit: fc.constantFrom(...'aA1!ßéÄ«»secret"\\%+&=/-_.{}') }),
    fc.string({ minLength: 6, maxLength: 16, unit: fc.constantFrom(...'пароль密码كلمة') }),
    fc.constantFrom('hunter22', 'correct horse battery staple', 'пароль-41', 'pa55"w\\örd', 'xkcd', 'Ünïcödé'),
  )
  .map((text) => text.trim())
  .filter((text) => text.normalize('NFKD').replace(/[\p{C}\p{M}\s]/gu, '').length >= 4);

const words = fc.oneof(
  fc.constantFrom('', '535 5.7.8 bad: ', 'A1 NO [ALERT] ', ' for jane@mail.example', '; '),
  fc.string({ maxLength: 12 }),
);

/** Passwords in texts, with gaps inside them, put in before or after encoding. */
export function plantings(between: readonly string[]): fc.Arbitrary<Planting> {
  const cuts = fc.array(fc.tuple(fc.nat(), fc.constantFrom(...between)), { maxLength: 3 });
  return fc
    .record({ secret: secrets, encode: fc.constantFrom(...Object.values(encoders)), before: words, after: words, cuts })
    .map(({ secret, encode, before, after, cuts: places }) => {
      const written = encode(secret);
      return { secret, written, text: `${before} ${withGaps(written, places)} ${after}` };
    });
}

function withGaps(text: string, places: readonly (readonly [number, string])[]): string {
  return places.reduce((rest, [at, gap]) => {
    const place = at % (rest.length + 1);
    return rest.slice(0, place) + gap + rest.slice(place);
  }, text);
}
