import { IntlMessageFormat } from 'intl-messageformat';
import { type Catalogue, en } from './en';
import { dayIn } from './format-day';

const catalogues: Readonly<Record<string, Catalogue>> = { en };

/** The languages that have a catalogue, as BCP 47 tags. */
export const languages: readonly string[] = Object.keys(catalogues);

/** A message as it is passed about: an id of the catalogue and its values. */
interface Sentence {
  readonly id: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Gives the sentence of a message in one language; a value called `day` is an ISO 8601 day. An id that the catalogue lacks is our mistake and throws. */
export type Say = (message: Sentence) => string;

// The library asks the platform first whether it has numbers for the language, and reading those of all languages takes 10 ms. The
// languages here have a catalogue, and sentences without a plural need no numbers.
IntlMessageFormat.resolveLocale = (locales) => new Intl.Locale(String(locales));

/** The formatter of one language; falls back to English for a language without a catalogue. Ports and times keep Latin digits. */
export function sayIn(language: string): Say {
  const catalogue = catalogues[language] ?? catalogues[language.split('-')[0] ?? ''] ?? en;
  const locale = `${language.split('-u-')[0]}-u-nu-latn`;
  const wordsOfDay = dayIn(locale);
  const formats = new Map<string, IntlMessageFormat>();
  return ({ id, values }) => {
    let format = formats.get(id);
    if (format === undefined) {
      if (!Object.hasOwn(catalogue, id)) throw new Error(`No message ${id} in the catalogue`);
      format = new IntlMessageFormat(catalogue[id as keyof Catalogue], locale, undefined, { ignoreTag: true });
      formats.set(id, format);
    }
    const { day } = values;
    return String(format.format(day === undefined ? { ...values } : { ...values, day: wordsOfDay(String(day)) }));
  };
}
