/** A text that a program shows, as words; each has a weight, and where something differs from case to case there is a hole before it. */
export interface Phrase {
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly holeBefore: readonly boolean[];
  /** The sum of the weights. */
  readonly total: number;
}

/** What a strange word between two words of the phrase costs; in a hole it is nearly free. */
const strangeWord = 0.3;
const wordInHole = 0.02;

/**
 * How much of a phrase stands in a text, as a sum of weights: the best stretch of the text whose words come in the order of the phrase.
 * Missing words only do not count; strange words between cost a little.
 */
export function weightFound(phrase: Phrase, text: readonly string[]): number {
  const length = phrase.words.length;
  let above = new Float64Array(text.length + 1);
  let here = new Float64Array(text.length + 1);
  let best = 0;
  for (let row = 0; row < length; row++) {
    const weight = phrase.weights[row] ?? 0;
    const skip = phrase.holeBefore[row + 1] === true ? wordInHole : strangeWord;
    for (let at = 1; at <= text.length; at++) {
      const matched = text[at - 1] === phrase.words[row] ? (above[at - 1] ?? 0) + weight : 0;
      const found = Math.max(0, matched, above[at] ?? 0, (here[at - 1] ?? 0) - skip);
      here[at] = found;
      if (found > best) best = found;
    }
    [above, here] = [here, above];
  }
  return best;
}

/** The most that can be found of a phrase in a text with these words, in whatever order they stand. */
export function mostFound({ words, weights }: Phrase, ofText: ReadonlySet<string>): number {
  let most = 0;
  for (let row = 0; row < words.length; row++) if (ofText.has(words[row] ?? '')) most += weights[row] ?? 0;
  return most;
}
