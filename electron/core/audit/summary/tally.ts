import { auditLimits } from './audit-limits';
import { compareTexts, type Keeper, keepFirst } from './keep-first';

/** How many inputs something holds for, and a few of them. */
export interface Counted {
  readonly inputs: number;
  readonly examples: readonly string[];
}

/** Counts the inputs of each key of a closed list. */
interface Tally<Key extends string> {
  add(key: Key, input: string): void;
  of(key: Key): Counted;
  /** The keys that were counted, most inputs first. */
  keys(): readonly Key[];
}

/** Makes an empty tally. The keys have to be few, because each is kept. */
export function tally<Key extends string>(): Tally<Key> {
  const counts = new Map<Key, Keeper<string>>();
  const of = (key: Key): Counted => {
    const { items, count } = counts.get(key)?.kept() ?? { items: [], count: 0 };
    return { inputs: count, examples: items };
  };
  return {
    add: (key, input) => {
      const keeper = counts.get(key) ?? keepFirst(auditLimits.examples, compareTexts);
      keeper.add(input);
      counts.set(key, keeper);
    },
    of,
    keys: () => [...counts.keys()].sort((a, b) => of(b).inputs - of(a).inputs || compareTexts(a, b)),
  };
}
