import { limits } from './limits';
import { printableLine } from './printable-text';

/** The text of a stranger as one readable line of at most `limits.seenChars` characters; longer text ends in `…`. */
export function cleanText(text: string): string {
  const line = printableLine(text).replace(/ +/g, ' ').trim();
  const characters = [...line.slice(0, 2 * limits.seenChars + 2)];
  if (characters.length <= limits.seenChars) return line;
  return `${characters.slice(0, limits.seenChars - 1).join('')}…`;
}
