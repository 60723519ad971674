import { limits } from '../limits';

// ECMA-48 §5.4: a terminal would act on what a server wrote.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const escapeSequence = /\u001b\[[0-?]*[ -/]*[@-~]/g;
// Control, format (bidi, zero-width), private-use and unpaired surrogate characters: none of them can be read.
const unreadable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** The text of a stranger as one readable line of at most `limits.seenChars` characters; longer text ends in `…`. */
export function cleanText(text: string): string {
  const readable = text.replace(escapeSequence, '').replace(/\s/g, ' ').replace(unreadable, '');
  const line = readable.replace(/ +/g, ' ').trim();
  const characters = [...line.slice(0, 2 * limits.seenChars + 2)];
  if (characters.length <= limits.seenChars) return line;
  return `${characters.slice(0, limits.seenChars - 1).join('')}…`;
}
