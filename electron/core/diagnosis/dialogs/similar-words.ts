/** Shorter words differ too little from each other for one wrong letter to be forgiven. */
const shortestForgiven = 5;
const longestForgiven = 24;

/** A list of known words that also finds a word with one letter wrong, missing, too many or exchanged with the next. */
export interface SimilarWords {
  /** The known word that is meant; null where none is near. */
  readonly find: (word: string) => string | null;
}

/** Prepares known words for look-ups that forgive one wrong letter. */
export function similarWords(known: Iterable<string>): SimilarWords {
  const words = new Set(known);
  const shortened = new Map<string, string>();
  for (const word of words) {
    if (!isForgiven(word)) continue;
    for (const shorter of withoutOneLetter(word)) if (!shortened.has(shorter)) shortened.set(shorter, word);
  }
  const find = (word: string): string | null => {
    if (words.has(word)) return word;
    if (!isForgiven(word)) return null;
    const withTooMuch = shortened.get(word);
    if (withTooMuch !== undefined) return withTooMuch;
    for (const shorter of withoutOneLetter(word)) {
      if (words.has(shorter) && shorter.length >= shortestForgiven) return shorter;
      const other = shortened.get(shorter);
      if (other !== undefined && differsInOne(word, other)) return other;
    }
    return null;
  };
  return { find };
}

function isForgiven(word: string): boolean {
  return word.length >= shortestForgiven && word.length <= longestForgiven && !/^\d+$/.test(word);
}

function withoutOneLetter(word: string): readonly string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether two words of one length differ in one letter, or in the order of two neighbours. */
function differsInOne(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const places = [...one].flatMap((letter, at) => (letter === other[at] ? [] : [at]));
  const [first = 0, second = 0] = places;
  if (places.length <= 1) return true;
  return places.length === 2 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}
