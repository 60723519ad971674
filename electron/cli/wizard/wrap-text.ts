/** Longer lines are hard to read. */
const columnsAtMost = 100;

/** The columns that text takes on a terminal; 0 columns of the terminal mean that they are unknown. */
export function textColumns(columns: number): number {
  return Math.min(columns === 0 ? 80 : columns, columnsAtMost);
}

/**
 * A text in lines of at most `columns` characters, broken at spaces. A longer word is cut: a terminal would cut it too, but without
 * indenting the rest. At least one line.
 */
export function wrapText(text: string, columns: number): readonly string[] {
  const width = Math.max(columns, 8);
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((whole) => cut(whole, width))) {
    if (line !== '' && lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function cut(word: string, width: number): readonly string[] {
  const characters = [...word];
  const pieces: string[] = [];
  for (let start = 0; start === 0 || start < characters.length; start += width) {
    pieces.push(characters.slice(start, start + width).join(''));
  }
  return pieces;
}

function lengthOf(text: string): number {
  return [...text].length;
}
