import { quotable } from '../clean-text';
import { limits } from '../limits';

/** A host that cannot be used, as a sentence quotes it: without what stands before an `@`, which may be a password. */
export function unusableHost(text: string): string {
  return quotable(text.slice(text.lastIndexOf('@') + 1), limits.foundChars);
}
