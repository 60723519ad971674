import type { Catalogue } from './en';
import { type Say, sayIn } from './format-message';

/** A language besides English. */
interface Language {
  /** Whether it says everything; one that does not is spoken only where it is asked for by name, and says the rest in English. */
  readonly isComplete: boolean;
  /** Each catalogue is a file of its own, read when its language is spoken. */
  readonly load: () => Promise<Partial<Catalogue>>;
}

/**
 * The languages besides English, by BCP 47 tag. English is part of the program: it says what another language lacks, and what has to be
 * said before any file is read.
 */
const otherLanguages: Readonly<Record<string, Language>> = {
  de: { isComplete: false, load: async () => (await import('./de')).de },
};

/** The languages that a person may choose from, as BCP 47 tags. */
export const completeLanguages: readonly string[] = [
  'en',
  ...Object.keys(otherLanguages).filter((tag) => otherLanguages[tag]?.isComplete),
];

/** The first of the preferred languages (BCP 47 tags, best first) whose catalogue is complete, else English. */
export function chooseLanguage(preferred: readonly string[]): string {
  return preferred.find((tag) => completeLanguages.includes(baseOf(tag))) ?? 'en';
}

/** The formatter of a language; English where there is no catalogue for its tag. */
export async function openLanguage(tag: string): Promise<Say> {
  const language = Object.hasOwn(otherLanguages, baseOf(tag)) ? otherLanguages[baseOf(tag)] : undefined;
  return language === undefined ? sayIn(tag) : sayIn(tag, await language.load());
}

function baseOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
