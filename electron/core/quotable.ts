import { cleanText } from './clean-text';

/** A stranger's text as one readable line of so many characters at most, which cannot end the quotation that it stands in. */
export function quotable(text: string, maxChars: number): string {
  const characters = [...cleanText(text).replace(/["“”„‟«»]/g, '’')];
  return characters.length <= maxChars ? characters.join('') : `${characters.slice(0, maxChars - 1).join('')}…`;
}
