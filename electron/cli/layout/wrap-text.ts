import { textWidth } from './text-width';

/** Longer lines are hard to read. */
const columnsAtMost = 100;

/** Of a stream that is no terminal, and of a terminal that does not tell. */
const usualColumns = 80;

/** The columns that text takes on a terminal; 0 columns of the terminal mean that they are unknown. */
export function textColumns(columns: number): number {
  return Math.min(columns === 0 ? usualColumns : columns, columnsAtMost);
}

/**
 * A text in lines of at most `columns` columns, broken at spaces and between wide characters. At least one line.
 *
 * @param longWords - What becomes of a word that is longer than a line: it stays whole, so that a host can be copied, or is cut, where
 *   the rest of the screen would suffer from a line that the terminal breaks.
 */
export function wrapText(text: string, columns: number, longWords: 'whole' | 'cut' = 'cut'): readonly string[] {
  const width = Math.max(columns, 8);
  const lines: string[] = [];
  let line = '';
  for (const { word, before } of text.split(' ').flatMap((whole) => pieces(whole, width, longWords))) {
    if (line !== '' && textWidth(line) + before.length + textWidth(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : line + before + word;
    }
  }
  return [...lines, line];
}

/** A part of a text that stays together, and the space before it. */
interface Piece {
  readonly word: string;
  readonly before: string;
}

function pieces(whole: string, width: number, longWords: 'whole' | 'cut'): readonly Piece[] {
  const isWide = textWidth(whole) > [...whole.replace(/[\p{M}\p{Cf}]/gu, '')].length;
  if (textWidth(whole) <= width || (longWords === 'whole' && !isWide)) return [{ word: whole, before: ' ' }];
  const cut: string[] = [];
  let piece = '';
  // A mark stays with the character that it belongs to.
  for (const character of whole.match(/.\p{M}*/gsu) ?? []) {
    if (piece !== '' && textWidth(piece) + textWidth(character) > width) {
      cut.push(piece);
      piece = character;
    } else {
      piece += character;
    }
  }
  return [...cut, piece].map((word, index) => ({ word, before: index === 0 ? ' ' : '' }));
}
