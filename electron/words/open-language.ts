import { type Say, sayIn } from './format-message';
import { loadWords } from './languages';

/** The formatter of a language; English where there is no catalogue for its tag. */
export async function openLanguage(tag: string): Promise<Say> {
  const words = await loadWords(tag);
  return words === null ? sayIn(tag) : sayIn(tag, words);
}
