import type { Security } from '../../contract/candidate';
import { parseHostName } from '../../contract/host-name';
import { requestLimits } from '../../contract/request-limits';
import { parsePort } from './port';
import { isWellKnown } from './welcome-signs';
import { type WelcomeWord, welcomeWords } from './welcome-words';

/** A piece of a line that means something for settings. */
export type WelcomePiece =
  | { readonly kind: 'word'; readonly words: readonly WelcomeWord[]; readonly isLabel: boolean }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'host'; readonly host: string }
  /** `port` is null where it cannot be one, as in a phone number; `isBehindColon` says that it is joined to a host by a colon. */
  | { readonly kind: 'number'; readonly port: number | null; readonly isBehindColon: boolean }
  /** What is counted by a number beside it: money, bytes, time. */
  | { readonly kind: 'unit' }
  | { readonly kind: 'security'; readonly security: Exclude<Security, 'none'> }
  /** Anything else. */
  | { readonly kind: 'other' };

/** Everything between spaces, brackets, quotation marks and the commas of several scripts. */
const pieces = /[^\s<>()[\]{}"'“”„«»‹›,;|*：，、；（）｜【】「」]+/gu;

/** A line of settings has fewer. */
const piecesAtMost = 100;

/** Numbers that are joined: prices, dates, times of the day, and lists of ports. */
const joinedNumbers = /(?<![\p{L}\d.+-])\d+(?:[,/:]\d+)+(?![\p{L}\d])/gu;

/** What is counted, in lower case. A code of a currency is written in capitals. */
const units =
  /^(?:%|\p{Sc}|[kmgt]i?b(?:ytes?)?|[kmgt]o|euros?|dollars?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|sekunden?|minuten?|stunden?|tagen?|tage|wochen?|monaten?|jahren?|secondes?|heures?|jours?|mois|ans?)$/iu;
const currencyCode = /^(?:EUR|USD|GBP|CHF|JPY|CNY|RUB|PLN|CZK|SEK|NOK|DKK|HUF|INR|BRL|AUD|CAD)$/;

/** The pieces of a line, in order. */
export function welcomePieces(line: string): readonly WelcomePiece[] {
  const spaced = line
    .replace(/：/g, ': ')
    .replace(/\s+/g, ' ')
    .replace(/ ([:=])/g, '$1 ')
    .replace(joinedNumbers, (joined) => {
      const numbers = joined.split(/[,/:]/);
      return numbers.join(numbers.every((number) => isWellKnown(Number(number))) ? ' ' : '.');
    });
  return (spaced.match(pieces) ?? []).slice(0, piecesAtMost).flatMap(piecesIn);
}

function piecesIn(whole: string): readonly WelcomePiece[] {
  // No name, address or label is longer.
  if (whole.length > requestLimits.addressChars) return [{ kind: 'other' }];
  // What stands before the host of a URL may be a password.
  const piece = whole.replace(/^([a-z][a-z\d+.-]{1,20}:\/\/)[^\s/]*@/i, '$1');
  if (/^(?:https?|ftp):\/\//i.test(piece)) return [{ kind: 'other' }];
  const mailto = /^mailto:(.*)$/i.exec(piece)?.[1];
  const address = addressIn(mailto?.split('?', 1)[0] ?? piece);
  if (address !== null) return [address];
  const scheme = /^(imap|pop3?|smtp)s?:\/\/(.*)$/i.exec(piece);
  if (scheme !== null) return [...wordIn(scheme[1] ?? ''), ...piecesIn(scheme[2]?.replace(/\/.*$/, '') ?? '')];
  const parts = piece.split(/([:=/])/);
  return parts.flatMap((part, index) =>
    index % 2 === 0
      ? partPiece(part, {
          isLabel: /^[:=]$/.test(parts[index + 1] ?? ''),
          isBehindColon: parts[index - 1] === ':' && hostIn(parts[index - 2] ?? '') !== null,
        })
      : [],
  );
}

function partPiece(
  part: string,
  { isLabel, isBehindColon }: { readonly isLabel: boolean; readonly isBehindColon: boolean },
): readonly WelcomePiece[] {
  const bare = part.replace(/^[.\-–—•·#]+|[.!?\-–—]+$/gu, '');
  if (bare === '') return [];
  if (/^\+?\d[\d.\-–]*$/.test(bare)) return [{ kind: 'number', port: parsePort(bare), isBehindColon }];
  if (units.test(bare) || currencyCode.test(bare)) return [{ kind: 'unit' }];
  const address = addressIn(bare);
  if (address !== null) return [address];
  const security = securityIn(bare.toLowerCase());
  if (security !== null) return [{ kind: 'security', security }];
  const host = hostIn(bare);
  if (host !== null) return [{ kind: 'host', host }];
  const words = welcomeWords(bare);
  return [words.length === 0 && !isLabel ? { kind: 'other' } : { kind: 'word', words, isLabel }];
}

function wordIn(text: string): readonly WelcomePiece[] {
  return [{ kind: 'word', words: welcomeWords(text), isLabel: true }];
}

function securityIn(text: string): Exclude<Security, 'none'> | null {
  if (/^start-?tls$/.test(text)) return 'starttls';
  return /^(?:ssl|tls)(?:v?1(?:\.\d)?)?$/.test(text) ? 'tls' : null;
}

function addressIn(text: string): WelcomePiece | null {
  const bare = text.replace(/[.:!?]+$/, '');
  const at = bare.indexOf('@');
  if (at < 1 || bare.includes('@', at + 1)) return null;
  const localPart = bare.slice(0, at).replace(/^.*[:=]/, '');
  const host = hostIn(bare.slice(at + 1));
  if (host === null || !/^[\w!#$%&'*+\-/?^`{|}~.\u{a1}-\u{10ffff}]{1,64}$/u.test(localPart)) return null;
  return { kind: 'address', address: `${localPart}@${host}` };
}

/** A name of several labels whose last one has letters only: no version and no date. */
function hostIn(text: string): string | null {
  if (!/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(text)) return null;
  const host = parseHostName(text);
  return host.ok && /\.(?:[a-z]{2,63}|xn--[a-z\d-]+)$/.test(host.value) ? host.value : null;
}
