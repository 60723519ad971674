import type { Secret } from '../secret';
import { comparable, comparableText, unseenCharacters } from './comparable';
import { findPasswords, saysPasswordAlone } from './find-passwords';
import { type Sought, soughtFrom } from './password-matcher';
import type { Span } from './reading';

/** Takes passwords out of what strangers say. */
export interface SecretCover {
  /** From now on this password is taken out, too. */
  keep(secret: Secret): void;
  isEmpty(): boolean;
  /** The name of a server, which is shown in any case: a password that is part of it, or of its domain, stays in it. */
  notePublicName(name: string): void;
  /** A text without the passwords, whoever reads it and however they are written in it. */
  cover(text: string): string;
  /** Gives the function that covers the lines of one conversation in turn, where a password may run on from line to line. */
  coverLines(): (line: string) => string;
}

/** What a password is replaced by: the first of these that is no part of a password, nor becomes one with what stands before or behind it. */
const covers = ['«secret»', '•••', '***', ''] as const;

/**
 * A shorter password stands in half of all words, and a gap in each of them would tell it. It is found as a word of its own alone,
 * and then the words around it go, too.
 */
const shortChars = 3;

/** The end of a line is read again with the next: so much of it where nothing has begun there, for what is cut may say nothing yet. */
const keptChars = 12;
/** … and where something has, so much at most: the rest of it is what nobody sees. */
const keptCharsAtMost = 512;

/** Half of an escape, or of a byte in hex. */
const halfWritten = /(?:[%=][0-9a-f]?|\\(?:u[0-9a-f]{0,3}|x[0-9a-f]?|[0-7]{0,2})|&[#\w+,]{0,10}|[ :-][0-9a-f]?)$/i;

/** As long as what is half written can be. */
const halfCharsAtMost = 12;

/** What a line begins with that is the protocol's and not the server's own words. */
const status =
  /^(?:[2-5]\d\d(?:[ -]\d\.\d{1,3}\.\d{1,3}(?= |$))?[ -]?|(?:\*|[A-Za-z]?\d{1,4}|[0-9A-F]{1,4}) (?:OK|NO|BAD|BYE|PREAUTH)(?: |$)|\* |\+OK(?: |$)|-ERR(?: |$)|\+ )/i;

/** Starts with no password to cover. */
export function createSecretCover(): SecretCover {
  const secrets: Secret[] = [];
  const sought: Sought[] = [];
  const publicNames = new Set<string>();
  let long: readonly Sought[] = [];
  let short: readonly Sought[] = [];
  /** In comparable characters, those names that hold a password and more. */
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
  /** Where a password may begin, if what is half written at the end of the text is left out. */
  const openIn = (text: string, openFrom: number): number => {
    const end = halfWrittenFrom(text);
    return end === text.length ? openFrom : Math.min(openFrom, find(text.slice(0, end)).openFrom);
  };
  const replace = (text: string, spans: readonly Span[]): string => {
    if (spans.length === 0) return text;
    const covered = withSigns(text, spans, sign);
    // What stood apart may have come together.
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
          // What a line begins with is no part of what runs on from the one before.
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

/** A text up to the last character that anybody sees: what is half written may stand before others. */
function withoutUnseenEnd(text: string): string {
  let end = text.length;
  while (end > 0 && comparable(text.charCodeAt(end - 1)) === '') end--;
  return text.slice(0, end);
}

/** Where what is half written at the end of a text begins, read without what nobody sees; the end of the text where it ends whole. */
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

/** From where on the end of a text is kept in any case: the name of a mailbox may have begun, which is read as a whole. */
function keptFrom(text: string): number {
  const from = Math.max(0, text.length - keptChars);
  const shift = text.lastIndexOf('&');
  return shift !== -1 && /^&[A-Za-z0-9+,]*$/.test(text.slice(shift).replaceAll(unseenCharacters, ''))
    ? Math.min(from, shift)
    : from;
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

/** What of the places lies behind an offset, which becomes another. */
function partsFrom(offset: number, spans: readonly Span[], becomes: number): readonly Span[] {
  const moved = spans.map(({ start, end }) => ({
    start: Math.max(start, offset) - offset + becomes,
    end: end - offset + becomes,
  }));
  return moved.filter(({ start, end }) => end > start);
}

/** Whether a place is no part of one of the names. */
function isOutside(text: string, names: readonly string[]): (span: Span) => boolean {
  const known = text.toLowerCase();
  // Where case changes lengths, nothing is let through.
  if (known.length !== text.length) return () => true;
  const places = names.flatMap((name) => {
    const found: Span[] = [];
    for (let at = known.indexOf(name); at !== -1; at = known.indexOf(name, at + 1))
      found.push({ start: at, end: at + name.length });
    return found;
  });
  return ({ start, end }) => !places.some((place) => place.start <= start && end <= place.end);
}
