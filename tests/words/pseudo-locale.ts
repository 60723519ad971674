import { IntlMessageFormat } from 'intl-messageformat';
import { type Catalogue, en } from '../../electron/words/en';

const accented: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aáeéiíoóuúyýcçnñsšzžAÁEÉIÍOÓUÚYÝCÇNÑSŠZŽ'].flatMap((letter, index, letters) =>
    index % 2 === 0 ? [[letter, letters[index + 1] ?? letter]] : [],
  ),
);

/**
 * An artificial language made from English. Every sentence is in brackets, has accents and is some 40 % longer, like sentences of other
 * languages. Text that is shown without brackets comes from no catalogue.
 */
export const pseudoLocale: Catalogue = Object.fromEntries(
  Object.entries(en).map(([id, text]) => [id, id === 'value' ? text : bracketed(text)]),
) as Catalogue;

function bracketed(text: string): string {
  const chars = longestOf(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
  return `⟦${withAccents(text)}${' ñá'.repeat(Math.ceil((chars * 0.4) / 3))}⟧`;
}

/** The number of characters of literal text in a sentence, in its longest case. */
function longestOf(elements: ReturnType<IntlMessageFormat['getAst']>): number {
  const lengths = elements.map((element) => {
    if ('options' in element) return Math.max(...Object.values(element.options).map(({ value }) => longestOf(value)));
    // Literal text has type 0; the rest is filled in.
    return element.type === 0 ? element.value.length : 0;
  });
  return lengths.reduce((sum, length) => sum + length, 0);
}

/** Braces alternate between text and argument, so a part with an odd number of braces before it is an argument. */
function withAccents(text: string): string {
  let braces = 0;
  return [...text]
    .map((letter) => {
      if (letter === '{' || letter === '}') braces++;
      return braces % 2 === 0 ? (accented[letter] ?? letter) : letter;
    })
    .join('');
}

/** The words of a text that come from no catalogue: they are outside brackets, and are no names, numbers or codes. */
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
