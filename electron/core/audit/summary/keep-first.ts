/** The first items of a stream in some order, and how many there were in all. */
export interface Kept<T> {
  readonly items: readonly T[];
  readonly count: number;
}

/** Keeps the first items of whatever comes, so that memory does not grow with the stream and its order does not matter. */
export interface Keeper<T> {
  add(item: T): void;
  kept(): Kept<T>;
}

/** Makes a keeper of at most `atMost` items, in the order of `compare`. */
export function keepFirst<T>(atMost: number, compare: (a: T, b: T) => number): Keeper<T> {
  const items: T[] = [];
  let count = 0;
  return {
    add: (item) => {
      count += 1;
      const last = items.at(-1);
      if (items.length === atMost && last !== undefined && compare(item, last) >= 0) return;
      items.splice(placeOf(item, items, compare), 0, item);
      if (items.length > atMost) items.pop();
    },
    kept: () => ({ items: [...items], count }),
  };
}

/** The order of two texts by their characters, the same in every language. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The place behind all items that are not greater. */
function placeOf<T>(item: T, items: readonly T[], compare: (a: T, b: T) => number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = items[middle];
    if (other !== undefined && compare(other, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
