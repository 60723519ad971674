import { limits } from '../limits';

/** The login name that a document gives; null where it gives none, or one that no server could take. */
export function loginFrom(text: string): string | null {
  return text === '' || text.length > limits.addressChars || /\p{Cc}/u.test(text) ? null : text;
}
