import { IntlMessageFormat } from 'intl-messageformat';
import type { Message, MessageValue } from '../contract/message';
import { type Catalogue, en } from './en';
import { valueWords } from './en/values';
import { type UnitWords, valuesIn } from './write-value';

/** Gives the sentence of a message in one language. An id that the catalogues lack is a mistake of ours and throws. */
export type Say = (message: Message) => string;

/** A piece of a sentence; marked where it names what a program shows, such as a menu or a button. */
interface SentencePart {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Gives the sentence of a message in pieces. Put together they are what `Say` gives. */
export type SayInParts = (message: Message) => readonly SentencePart[];

// The library first resolves the language, which takes 9 ms in the window. It needs that for times in a sentence alone, and here the
// formatter is given times as words.
IntlMessageFormat.resolveLocale = () => undefined;

/**
 * The formatter of one language, given by its BCP 47 tag and its words; a sentence that they lack is said in English. Ports and times
 * keep Latin digits.
 */
export function sayIn(language: string, words: Partial<Catalogue> = en): Say {
  const say = sayInParts(language, words);
  return (message) => joined(say(message));
}

/** The same formatter for views that show marked words in another way. */
export function sayInParts(language: string, words: Partial<Catalogue> = en): SayInParts {
  // A language without words for units uses the English ones. English is not copied, because the window adds to it.
  const own = sayWith(words === en ? en : { ...valueWords, ...words }, language);
  const english = words === en ? own : sayWith(en, 'en');
  return (message) => {
    const sentence = own(message) ?? english(message);
    if (sentence === null) throw new Error(`No message ${message.id} in the catalogue`);
    return sentence;
  };
}

/** The formatter of one catalogue; null for a sentence that the catalogue lacks. */
function sayWith(
  words: Partial<Catalogue>,
  language: string,
): (message: Pick<Message, 'id' | 'values'>) => readonly SentencePart[] | null {
  const locale = `${language.split('-u-')[0]}-u-nu-latn`;
  const formats = new Map<string, IntlMessageFormat>();
  const say = ({ id, values }: Pick<Message, 'id' | 'values'>) => {
    let format = formats.get(id);
    if (format === undefined) {
      if (!Object.hasOwn(words, id)) return null;
      format = new IntlMessageFormat(words[id as keyof Catalogue] ?? '', locale, undefined, { ignoreTag: true });
      formats.set(id, format);
    }
    const given = Object.entries(values).map(([name, value]) => [name, asGiven(value)]);
    const parts = format.formatToParts<WrittenLater>(Object.fromEntries(given));
    let isMarked = false;
    return parts.flatMap((part) => {
      if (part.type !== 0) return { text: write(part.value.value), isMarked };
      const pieces: SentencePart[] = [];
      for (const piece of part.value.split(/(<\/?b>)/)) {
        if (piece === '<b>' || piece === '</b>') isMarked = piece === '<b>';
        else if (piece !== '') pieces.push({ text: piece, isMarked });
      }
      return pieces;
    });
  };
  const unit = (id: keyof Catalogue) => (number: string) => joined(say({ id, values: { number } }) ?? []) || number;
  const units: UnitWords = {
    milliseconds: unit('value.milliseconds'),
    seconds: unit('value.seconds'),
    kilobytes: unit('value.kilobytes'),
  };
  const write = valuesIn(locale, units);
  return say;
}

function joined(parts: readonly SentencePart[]): string {
  return parts.map(({ text }) => text).join('');
}

/** A value that the library returns unchanged where a placeholder is only this value, and reads as text in a `select`. */
class WrittenLater {
  constructor(readonly value: MessageValue) {}

  // The cases of a `select` have an underscore where the code has a hyphen.
  toString(): string {
    return String(this.value).replaceAll('-', '_');
  }
}

/** Gives whole numbers to the library unchanged: it needs them for plurals, and every language writes them alike. */
function asGiven(value: MessageValue): number | WrittenLater {
  return typeof value === 'number' && Number.isInteger(value) ? value : new WrittenLater(value);
}
