import { language } from './language';

/** Several things in one phrase, as the language lists them: `a, b and c`, `a, b or c`, or `a, b, c`. */
export function listWords(parts: readonly string[], type: 'conjunction' | 'disjunction' | 'unit'): string {
  return new Intl.ListFormat(language, { type, style: 'long' }).format(parts);
}
