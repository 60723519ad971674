import { IntlMessageFormat } from 'intl-messageformat';
import { type Catalogue, en } from '../../electron/words/en';

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽ'].flatMap((letter, index, letters) =>
    index % 2 === 0 ? [[letter, letters[index + 1] ?? letter]] : [],
  ),
);

/**
 * A language that nobody speaks, made from English: every sentence stands in brackets, has accents and is some 40 % longer, as sentences of
 * other languages are. What is shown without brackets was never in a catalogue.
 */
export const pseudoLocale: Catalogue = Object.fromEntries(
  Object.entries(en).map(([id, text]) => [id, id === 'value' ? text : bracketed(text)]),
) as Catalogue;

function bracketed(text: string): string {
  const chars = longestOf(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return `⟦${withAccents(text)}${' ñá'.repeat(Math.ceil((chars * 0.4) / 3))}⟧`;
}

/** How many characters of a sentence are words, in its longest case. */
function longestOf(elements: ReturnType<IntlMessageFormat['getAst']>): number {
  const lengths = elements.map((element) => {
    if ('options' in element) return Math.max(...Object.values(element.options).map(({ value }) => longestOf(value)));
    // Literal text has type 0; the rest is filled in.
    return element.type === 0 ? element.value.length : 0;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** Braces alternate between text and argument, so what has an odd number of them before it is no text. */
function withAccents(text: string): string {
  let braces = 0;
  return [...text]
    .map((letter) => {
      if (letter === '{' || letter === '}') braces++;
      return braces % 2 === 0 ? (accented[letter] ?? letter) : letter;
    })
    .join('');
}

/** What of a text was said outside the catalogue: its words that stand in no brackets and are no names, numbers or codes. */
export function saidOutsideTheCatalogue(text: string): readonly string[] {
  let depth = 0;
  const outside = [...text]
    .map((letter) => {
      if (letter === '⟦') depth++;
      const isInside = depth > 0;
      if (letter === '⟧') depth--;
      return isInside ? ' ' : letter;
    })
    .join('');
  return outside
    .split(/\s+/)
    .filter((word) => /^[“"(]?\p{L}[\p{L}’'-]*[.,:;!?…)”"]?$/u.test(word) && /\p{Ll}{2}/u.test(word));
}
