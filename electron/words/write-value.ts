import type { MessageValue } from '../contract/message';

/** Gives a value as a language writes it. */
type WriteValue = (value: MessageValue) => string;

/** How the units of a language are written, with the number in its place. */
export interface UnitWords {
  readonly milliseconds: (number: string) => string;
  readonly seconds: (number: string) => string;
  readonly kilobytes: (number: string) => string;
}

/**
 * Writes values as one language does, with the digits of its locale. Whole numbers are unchanged, because most are ports. Times are whole
 * milliseconds below a second, else seconds with one decimal; what is past is whole seconds or minutes ago; sizes are units of 1,000 bytes with one decimal. A text that is no day is
 * unchanged. In a language from right to left, a text keeps its own direction, and characters around it keep theirs.
 *
 * @see Unicode Standard Annex 9 §6.3
 */
export function valuesIn(locale: string, units: UnitWords): WriteValue {
  const isRightToLeft = writingDirection(locale) === 'rtl';
  const text = (value: string) => (isRightToLeft && value !== '' ? `\u2068${value}\u2069` : value);
  // Each formatter is made when a value first needs it: that takes up to 10 ms, and most starts need none.
  const decimals = once(() => new Intl.NumberFormat(locale, { maximumFractionDigits: 1, useGrouping: false }));
  const tenths = once(
    () => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1, useGrouping: false }),
  );
  const days = once(() => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
  const past = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'always' }));
  const number = (value: number) => (Number.isInteger(value) ? String(value) : decimals().format(value));
  return (value) => {
    if (typeof value === 'string') return text(value);
    if (typeof value === 'number') return number(value);
    if ('day' in value) {
      const date = new Date(value.day);
      // The day in UTC, because a certificate ends on the same day everywhere.
      return Number.isNaN(date.getTime()) ? text(value.day) : days().format(date);
    }
    if ('ms' in value) {
      const { ms } = value;
      return ms < 1_000 ? units.milliseconds(number(Math.round(ms))) : units.seconds(tenths().format(ms / 1_000));
    }
    if ('agoMs' in value) {
      const seconds = Math.max(1, Math.floor(value.agoMs / 1_000));
      return seconds < 60 ? past().format(-seconds, 'second') : past().format(-Math.floor(seconds / 60), 'minute');
    }
    if ('bytes' in value) return units.kilobytes(decimals().format(value.bytes / 1_000));
    const { list, joinedBy } = value;
    const type = joinedBy === undefined ? 'unit' : joinedBy === 'and' ? 'conjunction' : 'disjunction';
    const parts = list.map((part) => (typeof part === 'string' ? text(part) : number(part)));
    return new Intl.ListFormat(locale, { type, style: 'long' }).format(parts);
  };
}

/** The direction in which a language is written, by its BCP 47 tag. */
export function writingDirection(tag: string): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/.test(tag) ? 'rtl' : 'ltr';
}

function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
