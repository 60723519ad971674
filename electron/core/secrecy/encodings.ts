import { type Reading, reread } from './reading';

/** Receives the characters of a decoded text one by one, each with its place in the reading. */
export interface Listener {
  take(codePoint: number, start: number, end: number): void;
  /** The next character does not continue the one before. */
  cut(): void;
}

/** One possible decoding of a text. */
export interface Decoding {
  readonly reading: Reading;
  readonly tell: (listener: Listener) => void;
}

/** A kind of escape: how it is found and what it stands for. */
interface Escapes {
  /** The character that each escape begins with. */
  readonly mark: string;
  readonly pattern: RegExp;
  readonly meaning: (written: string) => string;
}

/** RFC 3986 §2.1. */
const percent: Escapes = { mark: '%', pattern: /(?:%[0-9a-f]{2})+/gi, meaning: textOfHex };

/** Quoted strings of IMAP (RFC 9051 §4.3), JSON (RFC 8259 §7) and programming languages. */
const backslash: Escapes = {
  mark: '\\',
  pattern: /\\(?:u\{[0-9a-f]{1,6}\}|u[0-9a-f]{4}|x[0-9a-f]{2}|[0-7]{3}|.)/gis,
  meaning: meaningOfBackslash,
};

const escapes: readonly Escapes[] = [
  percent,
  backslash,
  // A form writes a space as `+`, and a `+` as `%2B`.
  { mark: '+', pattern: /(?:%[0-9a-f]{2})+|\+/gi, meaning: (written) => (written === '+' ? ' ' : textOfHex(written)) },
  // HTML and XML.
  { mark: '&', pattern: /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos);/gi, meaning: meaningOfEntity },
  // Quoted-printable, RFC 2045 §6.7.
  { mark: '=', pattern: /(?:=[0-9a-f]{2})+/gi, meaning: textOfHex },
  // The UTF-7 of IMAP's mailbox names, RFC 3501 §5.1.3.
  { mark: '&', pattern: /&[A-Za-z0-9+,]*-/g, meaning: meaningOfMailboxName },
];

/**
 * Every decoding in which a text may contain a password, the plain text first. Reading them all takes time in proportion to the text.
 *
 * @param runChars - Base64 shorter than this is skipped, unless the end of the text cuts it off.
 * @param hexBytesAtLeast - Fewer bytes in hex are skipped.
 */
export function decodings(text: Reading, runChars: number, hexBytesAtLeast: number): readonly Decoding[] {
  const wraps = distinct([text, unescaped(text, percent), unescaped(text, backslash)]);
  const unquoted = unescaped(text, backslash);
  const others = escapes.flatMap((kind) => {
    const once = unescaped(text, kind);
    // Texts are escaped again where one program quotes another.
    return [once, unescaped(once, kind), unescaped(unquoted, kind)];
  });
  const runs = base64Runs(runChars);
  const hexRuns = hexRunsOf(hexBytesAtLeast);
  // Base64 and hex often stand inside a string or a URL. It is not known where a group begins, so every offset is tried.
  const inBase64 = wraps.filter((wrap) => wrap.text.search(runs) !== -1);
  const inHex = wraps.filter((wrap) => wrap.text.search(hexRuns) !== -1);
  return [
    ...distinct([text, ...others]).map(asItStands),
    ...inBase64.flatMap((wrap) => [0, 1, 2, 3].map((skipped) => inRuns(wrap, runs, base64Bytes, skipped))),
    ...inHex.flatMap((wrap) => [0, 1].map((skipped) => inRuns(wrap, hexRuns, hexBytes, skipped))),
  ];
}

function distinct(readings: readonly Reading[]): readonly Reading[] {
  return [...new Set(readings)];
}

function unescaped(text: Reading, { mark, pattern, meaning }: Escapes): Reading {
  return text.text.includes(mark) ? reread(text, pattern, meaning) : text;
}

function asItStands(reading: Reading): Decoding {
  const { text } = reading;
  const tell = (listener: Listener) => {
    for (let at = 0; at < text.length; ) {
      const code = text.codePointAt(at) ?? 0;
      const end = at + (code > 0xffff ? 2 : 1);
      listener.take(code, at, end);
      at = end;
    }
  };
  return { reading, tell };
}

/** Receives a byte and its place in the run. */
type TakeByte = (byte: number, start: number, end: number) => void;

function inRuns(
  reading: Reading,
  runs: RegExp,
  readBytes: (run: string, skipped: number, take: TakeByte) => void,
  skipped: number,
): Decoding {
  const { text } = reading;
  const tell = (listener: Listener) => {
    listener.cut();
    for (const { 0: run, index } of text.matchAll(runs)) {
      readBytes(run, skipped, lenientUtf8(listener, index));
      // A run at the end of the text may continue in the next one.
      if (index + run.length < text.length) listener.cut();
    }
  };
  return { reading, tell };
}

/** Finds runs of both Base64 alphabets (RFC 4648 §4 and §5): long ones, and one at the end of the text. */
function base64Runs(runChars: number): RegExp {
  const character = '[A-Za-z0-9+/_-]';
  const long = `${character}{${Math.max(4, runChars)},}={0,2}`;
  return new RegExp(`${long}|(?<!${character})${character}{2,}={0,2}$`, 'g');
}

/** Finds runs of so many bytes in hex, one after the other or with a sign between them. */
function hexRunsOf(bytes: number): RegExp {
  return new RegExp(`[0-9a-f]{${2 * bytes},}|[0-9a-f]{2}(?:[ :-][0-9a-f]{2}){${bytes - 1},}`, 'gi');
}

const base64Alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const base64Values = new Uint8Array(128);
for (const [value, character] of [...base64Alphabet].entries()) base64Values[character.charCodeAt(0)] = value;
base64Values['-'.charCodeAt(0)] = 62;
base64Values['_'.charCodeAt(0)] = 63;

function base64Bytes(run: string, skipped: number, take: TakeByte): void {
  let bits = 0;
  let held = 0;
  for (let at = skipped; at < run.length && run[at] !== '='; at += 1) {
    bits = ((bits << 6) | (base64Values[run.charCodeAt(at)] ?? 0)) & 0xfff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    // The place begins at the group, because reading on from there needs the whole group.
    take((bits >> held) & 0xff, at - ((at - skipped) & 3), at + 1);
  }
}

function hexBytes(run: string, skipped: number, take: TakeByte): void {
  const step = /^\w{3}/.test(run) ? 2 : 3;
  for (let at = skipped; at + 2 <= run.length; at += step) take(Number.parseInt(run.slice(at, at + 2), 16), at, at + 2);
}

/**
 * Gives a function that reads bytes as UTF-8 (RFC 3629). An invalid byte never swallows the bytes after it, because the bytes may
 * begin in the middle of a character.
 */
function lenientUtf8(listener: Listener, offset: number): TakeByte {
  let code = 0;
  let missing = 0;
  let begin = 0;
  return (byte, start, end) => {
    if (missing > 0 && (byte & 0xc0) === 0x80) {
      code = (code << 6) | (byte & 0x3f);
      missing -= 1;
      if (missing === 0) listener.take(code <= 0x10ffff ? code : 0xfffd, offset + begin, offset + end);
      return;
    }
    if (missing > 0) listener.take(0xfffd, offset + begin, offset + start);
    begin = start;
    missing = byte < 0xc2 || byte > 0xf4 ? 0 : byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    code = byte & (0x3f >> missing);
    if (missing === 0) listener.take(byte < 0x80 ? byte : 0xfffd, offset + start, offset + end);
  };
}

function textOfHex(written: string): string {
  const characters: string[] = [];
  const take = (code: number) => void characters.push(String.fromCodePoint(code));
  hexBytes(written.replace(/[%=]/g, ''), 0, lenientUtf8({ take, cut: () => undefined }, 0));
  return characters.join('');
}

function meaningOfBackslash(written: string): string {
  const code = /^\\(?:u\{?|x)([0-9a-f]+)\}?$/i.exec(written)?.[1];
  if (code !== undefined) return characterOf(Number.parseInt(code, 16));
  if (/^\\[0-7]{3}$/.test(written)) return characterOf(Number.parseInt(written.slice(1), 8));
  const letter = written.slice(1);
  // Escapes of control characters, which are invisible.
  return 'abfnrtv0'.includes(letter) ? '\n' : letter;
}

const entityNames: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function meaningOfEntity(written: string): string {
  const name = written.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return entityNames.get(name) ?? written;
  return characterOf(name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1)));
}

function meaningOfMailboxName(written: string): string {
  const packed = written.slice(1, -1);
  if (packed === '') return '&';
  const bytes: number[] = [];
  base64Bytes(packed.replaceAll(',', '/'), 0, (byte) => void bytes.push(byte));
  const units = Array.from({ length: bytes.length >> 1 }, (_, index) => {
    return String.fromCharCode(((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0));
  });
  return units.join('');
}

function characterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
