import { literalPattern } from '../literal-pattern';
import { comparable, unseenCharacters } from './comparable';
import { type Decoding, decodings } from './encodings';
import { PasswordMatcher, type Sought } from './password-matcher';
import { type Reading, readingOf, reread, type Span } from './reading';

/** The places of passwords in a text. */
interface FoundPasswords {
  /** In order, none touching another. The last may be most of a password that the end of the text cuts off. */
  readonly spans: readonly Span[];
  /** Where a password may begin that continues beyond the text; the length of the text where none does. */
  readonly openFrom: number;
}

/**
 * The places where a text contains one of the passwords, also in parts split by invisible characters and line breaks, and in every
 * usual encoding. Takes time in proportion to the text.
 */
export function findPasswords(text: string, passwords: readonly Sought[]): FoundPasswords {
  const spans: Span[] = [];
  const matchers = passwords.map((password) => new PasswordMatcher(password));
  let openFrom = text.length;
  for (const { reading, tell } of waysToRead(text, passwords, '')) {
    for (const matcher of matchers) {
      matcher.begin(({ start, end }) => spans.push(reading.source(start, end)));
      tell(matcher);
      const begun = matcher.begun();
      if (begun === null) continue;
      const span = reading.source(begun.span.start, begun.span.end);
      openFrom = Math.min(openFrom, span.start);
      if (isTelling(matcher.sought, begun.length)) spans.push(span);
    }
  }
  return { spans: merged(spans), openFrom };
}

/** Whether a text contains one of the passwords as a separate word. */
export function saysPasswordAlone(text: string, passwords: readonly Sought[]): boolean {
  const alone = passwords.map(
    (password) => new RegExp(`(?<![\\p{L}\\p{N}])${wordPattern(password)}(?![\\p{L}\\p{N}])`, 'u'),
  );
  // Invisible characters may stand inside a password, or between it and other words.
  return (['', ' '] as const).some((gap) =>
    waysToRead(text, passwords, gap).some((way) => {
      const words = wordsOf(way, gap);
      return alone.some((pattern) => pattern.test(words));
    }),
  );
}

/** A pattern for a password, whatever stands in the place of its white space. */
function wordPattern({ text, hasSpaces }: Sought): string {
  return hasSpaces ? [...text].map(literalPattern).join('\\s*') : literalPattern(text);
}

// Control sequences of ECMA-48 §5.4, which `cleanText` leaves out.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const controlSequences = /\x1b\[[0-?]*[ -/]*[@-~]/g;
// All sequences that a terminal acts on, with their content.
const allSequences =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
  /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|(?:\x1b[\]PX^_]|[\x90\x98\x9d-\x9f])[^\x07\x1b\x80-\x9f]*(?:\x07|\x1b\\|\x9c)|\x1b[ -/]*[0-~]/g;
const unseenInSequences =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is left alone
  /(?![\x07\x1b\r\n\v\f\x80-\x9f\u2028\u2029])[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

const lineBreaks = /[\r\n\v\f\u0085\u2028\u2029]+[ \t]*/g;
/** Line breaks with the status at the start of the next line of a reply. RFC 5321 §4.2.1, RFC 9051 §7, RFC 1939 §3. */
const breaksInReplies =
  /[\r\n\v\f\u0085\u2028\u2029]+[ \t]*(?:[2-5]\d\d[ -]|\* (?:OK |NO |BAD |BYE )?|\+ |\+OK |-ERR )?/g;

const plain = /^[ -~]*$/;

/** Every way in which a person or a program could read a text: without invisible characters, over line breaks, and decoded. */
function waysToRead(text: string, passwords: readonly Sought[], gap: '' | ' '): readonly Decoding[] {
  const runChars = Math.min(...passwords.map(base64CharsOf));
  const shortest = Math.min(...passwords.map(({ text: { length } }) => length));
  const hexBytes = Math.max(hexBytesAtLeast, Math.min(hexBytesEnough, shortest));
  const whole = readingOf(text);
  if (plain.test(text)) return decodings(whole, runChars, hexBytes);
  const withoutSequences = distinct([
    whole,
    without(controlSequences, whole),
    without(allSequences, without(unseenInSequences, whole)),
  ]);
  const joined = withoutSequences.flatMap((way) => [without(breaksInReplies, way), without(lineBreaks, way)]);
  const seen = distinct(joined).map((way) => reread(way, unseenCharacters, () => gap));
  return distinct(seen).flatMap((way) => decodings(way, runChars, hexBytes));
}

/** Shorter runs in hex are looked at only where a password is shorter: they are often mere numbers. */
const hexBytesEnough = 4;
/** One or two bytes in hex are numbers. In Base64 they are words, and not looked at either. */
const hexBytesAtLeast = 3;

/** The fewest Base64 characters that can hold a password. RFC 4648 §4. */
function base64CharsOf({ text }: Sought): number {
  return Math.floor((text.length * 8) / 6);
}

function without(pattern: RegExp, reading: Reading): Reading {
  return reread(reading, pattern, () => '');
}

function distinct(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length === 1) return readings;
  return [...new Map(readings.map((reading) => [reading.text, reading])).values()];
}

function wordsOf({ tell }: Decoding, gap: string): string {
  const words: string[] = [];
  tell({
    // A mark belongs to the letter before it, and ends no word.
    take: (codePoint) => void words.push(comparable(codePoint) || (isMark(codePoint) ? '' : gap)),
    cut: () => void words.push(' '),
  });
  return words.join('');
}

function isMark(codePoint: number): boolean {
  return /\p{M}/u.test(String.fromCodePoint(codePoint));
}

/** Whether the first characters of a password reveal it without the rest. A mere word or number at the end of a text does not. */
function isTelling({ text }: Sought, length: number): boolean {
  if (length < Math.max(6, text.length / 2)) return false;
  return !/^(?:\p{L}{1,16}|\d{1,16})$/u.test(text.slice(0, length));
}

function merged(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last === undefined || span.start > last.end) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}
