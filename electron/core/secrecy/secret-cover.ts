import type { Secret } from '../secret';
import { comparable, comparableText, unseenCharacters } from './comparable';
import { findPasswords, saysPasswordAlone } from './find-passwords';
import { type Sought, soughtFrom } from './password-matcher';
import type { Span } from './reading';

/**
 * Takes passwords out of the text of servers, documents and certificates before it is shown or kept. Dialogs and libraries read the
 * original text, so a password that is also a word of the protocol breaks nothing.
 */
export interface SecretCover {
  /** Takes out this password too from now on. */
  keep(secret: Secret): void;
  isEmpty(): boolean;
  /** Lets a server's name through, because it is shown anyway: a password that is part of it, or of its domain, stays in it. */
  notePublicName(name: string): void;
  /** Gives a text without the passwords, in whatever encoding they stand in it. */
  cover(text: string): string;
  /** Gives a function that covers the lines of one conversation in turn; a password may continue from line to line. */
  coverLines(): (line: string) => string;
}

/** Replacements for a password. The first is used that is no part of a password and cannot form one with the text around it. */
const covers = ['«secret»', '•••', '***', ''] as const;

/**
 * A password of at most this length is part of many words, and a gap in each of them would reveal it. It is only found as a separate
 * word, and then the words around it are removed too.
 */
const shortChars = 3;

/** Characters at the end of a line that are read again with the next line: an encoding that is cut here cannot be read alone. */
const keptChars = 12;
/** … and at most this many where a password may have begun: anything beyond that is invisible characters. */
const keptCharsAtMost = 512;

/** An unfinished escape, or half of a byte in hex. */
const halfWritten = /(?:[%=][0-9a-f]?|\\(?:u[0-9a-f]{0,3}|x[0-9a-f]?|[0-7]{0,2})|&[#\w+,]{0,10}|[ :-][0-9a-f]?)$/i;

/** The longest unfinished escape. */
const halfCharsAtMost = 12;

/** The start of a line that is the protocol's status and not the server's own text. */
const status =
  /^(?:[2-5]\d\d(?:[ -]\d\.\d{1,3}\.\d{1,3}(?= |$))?[ -]?|(?:\*|[A-Za-z]?\d{1,4}|[0-9A-F]{1,4}) (?:OK|NO|BAD|BYE|PREAUTH)(?: |$)|\* |\+OK(?: |$)|-ERR(?: |$)|\+ )/i;

/** A cover that knows no password yet. */
export function createSecretCover(): SecretCover {
  const secrets: Secret[] = [];
  const sought: Sought[] = [];
  const publicNames = new Set<string>();
  let long: readonly Sought[] = [];
  let short: readonly Sought[] = [];
  /** The public names that contain a password and more, in comparable characters. */
  let harbours: readonly string[] = [];
  let sign = '';

  const prepare = () => {
    const isPartOf = (name: string) => sought.some(({ text }) => name !== text && name.includes(text));
    long = sought.filter(({ text }) => text.length > shortChars);
    short = sought.filter(({ text }) => text.length <= shortChars);
    harbours = [...publicNames].map(comparableText).filter(isPartOf);
    sign = covers.find((cover) => sought.every(({ text }) => isApart(cover, text))) ?? '';
  };
  const find = (text: string) => {
    const found = findPasswords(text, long);
    return harbours.length === 0 ? found : { ...found, spans: found.spans.filter(isOutside(text, harbours)) };
  };
  /** Where a password may begin when what is unfinished at the end of the text is left out: an escape, or an encoded mailbox name. */
  const openIn = (text: string, openFrom: number): number => {
    const end = Math.min(halfWrittenFrom(text), begunNameFrom(text));
    return end === text.length ? openFrom : Math.min(openFrom, find(text.slice(0, end)).openFrom);
  };
  const replace = (text: string, spans: readonly Span[]): string => {
    if (spans.length === 0) return text;
    const covered = withSigns(text, spans, sign);
    // Text around a removed password may now form one.
    return find(covered).spans.length === 0 ? covered : sign;
  };
  const withhold = (line: string): string => {
    const [said = ''] = status.exec(line) ?? [];
    return saysPasswordAlone(line.slice(said.length), short) ? said + sign : line;
  };

  return {
    keep: (secret) => {
      if (secrets.some((kept) => kept.isSameAs(secret))) return;
      secrets.push(secret);
      const added = soughtFrom(secret.reveal());
      if (added !== null) sought.push(added);
      prepare();
    },
    isEmpty: () => secrets.length === 0,
    notePublicName: (name) => {
      if (publicNames.has(name)) return;
      const domain = name.slice(name.indexOf('.') + 1);
      for (const shown of domain.includes('.') ? [name, domain] : [name]) publicNames.add(shown);
      prepare();
    },
    cover: (text) => {
      const covered = long.length === 0 ? text : replace(text, find(text).spans);
      return short.length === 0 ? covered : covered.replace(/[^\r\n]+/g, withhold);
    },
    coverLines: () => {
      let before = '';
      return (line) => {
        let covered = line;
        if (long.length > 0) {
          // The status of a line is no part of a password that continues from the line before.
          const [said = ''] = before === '' ? [] : (status.exec(line) ?? []);
          const joined = before + line.slice(said.length);
          const { spans, openFrom } = find(joined);
          covered = replace(line, partsFrom(before.length, spans, said.length));
          const seen = withoutUnseenEnd(joined);
          before = seen.slice(Math.min(openIn(seen, openFrom), keptFrom(seen))).slice(-keptCharsAtMost);
        }
        return short.length === 0 ? covered : withhold(covered);
      };
    },
  };
}

/** A text up to its last visible character: an unfinished escape may stand before invisible ones. */
function withoutUnseenEnd(text: string): string {
  let end = text.length;
  while (end > 0 && comparable(text.charCodeAt(end - 1)) === '') end--;
  return text.slice(0, end);
}

/** Where an unfinished escape at the end of a text begins, invisible characters left out; the length of the text where there is none. */
function halfWrittenFrom(text: string): number {
  let seen = '';
  const places: number[] = [];
  for (let at = text.length - 1; at >= 0 && seen.length < halfCharsAtMost; at--) {
    const character = text.charAt(at);
    if (comparable(character.charCodeAt(0)) === '') continue;
    seen = character + seen;
    places.unshift(at);
  }
  const [half = ''] = halfWritten.exec(seen) ?? [];
  return half === '' ? text.length : (places[seen.length - half.length] ?? text.length);
}

/** Where the part to keep of a text begins. It includes an encoded mailbox name that has begun, because that is decoded as a whole. */
function keptFrom(text: string): number {
  return Math.min(Math.max(0, text.length - keptChars), begunNameFrom(text));
}

/** Where an encoded mailbox name begins that has not ended yet; the length of the text where there is none. */
function begunNameFrom(text: string): number {
  const shift = text.lastIndexOf('&');
  const hasBegun = shift !== -1 && /^&[A-Za-z0-9+,]*$/.test(text.slice(shift).replaceAll(unseenCharacters, ''));
  return hasBegun ? shift : text.length;
}

function isApart(cover: string, password: string): boolean {
  return !cover.includes(password) && !password.includes(cover.slice(0, 1)) && !password.includes(cover.slice(-1));
}

function withSigns(text: string, spans: readonly Span[], sign: string): string {
  let covered = '';
  let done = 0;
  for (const { start, end } of spans) {
    covered += text.slice(done, start) + sign;
    done = end;
  }
  return covered + text.slice(done);
}

/** The parts of the places behind `offset`, moved so that `offset` becomes `becomes`. */
function partsFrom(offset: number, spans: readonly Span[], becomes: number): readonly Span[] {
  const moved = spans.map(({ start, end }) => ({
    start: Math.max(start, offset) - offset + becomes,
    end: end - offset + becomes,
  }));
  return moved.filter(({ start, end }) => end > start);
}

/** Gives a function that says whether a place is not inside one of the names. */
function isOutside(text: string, names: readonly string[]): (span: Span) => boolean {
  const known = text.toLowerCase();
  // Where lower case changes the length, places would be wrong, so no name is let through.
  if (known.length !== text.length) return () => true;
  const places = names.flatMap((name) => {
    const found: Span[] = [];
    for (let at = known.indexOf(name); at !== -1; at = known.indexOf(name, at + 1))
      found.push({ start: at, end: at + name.length });
    return found;
  });
  return ({ start, end }) => !places.some((place) => place.start <= start && end <= place.end);
}
