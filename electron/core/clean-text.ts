import { limits } from './limits';

// ECMA-48 §5.4. A terminal would act on such a sequence.
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const escapeSequence = /\u001b\[[0-?]*[ -/]*[@-~]/g;
/** What a cut may have left of such a sequence. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape character is what is looked for
const cutSequence = /\u001b[^\u001b]{0,32}$/;
// Control, format (bidi, zero width, the joiners of emoji too), private-use and unpaired surrogate characters. They are invisible, can
// hide a password or a host, and can reverse the visible text.
const unreadable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const unreadableInLines = /[^\P{Cc}\n\t]|[\p{Cf}\p{Co}\p{Cs}]/gu;

/** Of a text that is to be cut off anyway, no more is cleaned: a megabyte would take half a second. */
const cleanedChars = 16 * limits.seenChars;

/** Untrusted text as one readable line of at most `limits.seenChars` characters; longer text ends in `…`. */
export function cleanText(text: string): string {
  const shown = text.length <= cleanedChars ? text : text.trimStart();
  const isWhole = shown.length <= cleanedChars || shown.slice(cleanedChars).trimStart() === '';
  const cleaned = isWhole ? shown.slice(0, cleanedChars) : shown.slice(0, cleanedChars).replace(cutSequence, '');
  const line = printableLine(cleaned).replace(/ +/g, ' ').trim();
  const characters = [...line.slice(0, 2 * limits.seenChars + 2)];
  if (characters.length <= limits.seenChars && isWhole) return line;
  return `${characters.slice(0, limits.seenChars - 1).join('')}…`;
}

/** Untrusted text as one readable line of at most `maxChars` characters. It has no quotation mark that could end a quotation around it. */
export function quotable(text: string, maxChars: number): string {
  const characters = [...cleanText(text).replace(/["“”„‟«»]/g, '’')];
  return characters.length <= maxChars ? characters.join('') : `${characters.slice(0, maxChars - 1).join('')}…`;
}

/** A text as one line that a terminal shows and never acts on. Line breaks and tabs become spaces; nothing is cut off. */
export function printableLine(text: string): string {
  return text.replace(escapeSequence, '').replace(/\s/g, ' ').replace(unreadable, '');
}

/** Text of several lines that a terminal shows and never acts on. Line feeds and tabs stay, so values in it must be single lines. */
export function printableText(text: string): string {
  return text
    .replace(escapeSequence, '')
    .replace(/[\u2028\u2029]/g, ' ')
    .replace(unreadableInLines, '');
}
