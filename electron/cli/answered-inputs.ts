import { createHash } from 'node:crypto';

/** The inputs that an audit has begun or answered. Each takes about 70 bytes, however long it is. */
interface AnsweredInputs {
  /** Adds an input by its key; false where it was there. */
  add(key: string): boolean;
}

/** Long enough that among a thousand million inputs no two have the same. */
const hashBytes = 12;

/** Starts with none. */
export function createAnsweredInputs(): AnsweredInputs {
  const hashes = new Set<string>();
  return {
    add: (key) => {
      const hash = createHash('sha256').update(key).digest().toString('latin1', 0, hashBytes);
      const before = hashes.size;
      return hashes.add(hash).size > before;
    },
  };
}
