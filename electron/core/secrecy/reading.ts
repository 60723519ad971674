/** A text after decoding, which knows where in the original its characters come from. */
export interface Reading {
  readonly text: string;
  /** The place in the original of the characters from `start` up to `end`. */
  readonly source: (start: number, end: number) => Span;
}

/** A piece of a text, from its first character up to the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters of a reading that replace others of the reading before. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly written: Span;
}

/** The plain text as a reading. */
export function readingOf(text: string): Reading {
  return { text, source: (start, end) => ({ start, end }) };
}

/** The reading with every match of a pattern replaced by its meaning; the same reading where nothing changes. */
export function reread(reading: Reading, pattern: RegExp, meaning: (written: string) => string): Reading {
  const pieces: Piece[] = [];
  let text = '';
  let done = 0;
  for (const { 0: written, index } of reading.text.matchAll(pattern)) {
    const meant = meaning(written);
    if (meant === written) continue;
    const end = index + written.length;
    text += reading.text.slice(done, index);
    pieces.push({ at: text.length, length: meant.length, written: { start: index, end } });
    text += meant;
    done = end;
  }
  if (pieces.length === 0) return reading;
  return {
    text: text + reading.text.slice(done),
    source: (start, end) => reading.source(placeOf(start, pieces).start, placeOf(end - 1, pieces).end),
  };
}

/** The place that one character was read from: the whole piece that it belongs to. */
function placeOf(index: number, pieces: readonly Piece[]): Span {
  const piece = lastBefore(index, pieces);
  if (piece === undefined) return { start: index, end: index + 1 };
  const { at, length, written } = piece;
  const beyond = index - at - length;
  return beyond < 0 ? written : { start: written.end + beyond, end: written.end + beyond + 1 };
}

function lastBefore(index: number, pieces: readonly Piece[]): Piece | undefined {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as Piece).at <= index) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1];
}
