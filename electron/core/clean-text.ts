import { limits } from './limits';

// ECMA-48 §5.4: a terminal would act on what a stranger wrote.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const escapeSequence = /\u001b\[[0-?]*[ -/]*[@-~]/g;
// Control, format (bidi, zero width, the joiners of emoji too), private-use and unpaired surrogate characters: nobody can read them,
// and they hide or turn round what can be read.
const unreadable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const unreadableInLines = /[^\P{Cc}\n\t]|[\p{Cf}\p{Co}\p{Cs}]/gu;

/** The text of a stranger as one readable line of at most `limits.seenChars` characters; longer text ends in `…`. */
export function cleanText(text: string): string {
  const line = printableLine(text).replace(/ +/g, ' ').trim();
  const characters = [...line.slice(0, 2 * limits.seenChars + 2)];
  if (characters.length <= limits.seenChars) return line;
  return `${characters.slice(0, limits.seenChars - 1).join('')}…`;
}

/** A stranger's text as one readable line of so many characters at most, which cannot end the quotation that it stands in. */
export function quotable(text: string, maxChars: number): string {
  const characters = [...cleanText(text).replace(/["“”„‟«»]/g, '’')];
  return characters.length <= maxChars ? characters.join('') : `${characters.slice(0, maxChars - 1).join('')}…`;
}

/** A text as one line that a terminal shows and never acts on; line breaks and tabs become spaces, and nothing is cut off. */
export function printableLine(text: string): string {
  return text.replace(escapeSequence, '').replace(/\s/g, ' ').replace(unreadable, '');
}

/** Text of several lines that a terminal shows and never acts on; line feeds and tabs stay, so that its values have to be lines already. */
export function printableText(text: string): string {
  return text
    .replace(escapeSequence, '')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(unreadableInLines, '');
}
