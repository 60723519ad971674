import { type Say, type SayInParts, sayIn, sayInParts } from './format-message';
import { loadWords } from './languages';

/** The formatter of a language; English where there is no catalogue for its tag. */
export async function openLanguage(tag: string): Promise<Say> {
  const words = await loadWords(tag);
  return words === null ? sayIn(tag) : sayIn(tag, words);
}

/** The formatter of a language that keeps marked words apart. */
export async function openLanguageInParts(tag: string): Promise<SayInParts> {
  const words = await loadWords(tag);
  return words === null ? sayInParts(tag) : sayInParts(tag, words);
}
