import type { Catalogue } from './en';

/** A language other than English. */
interface Language {
  /** Whether it has every sentence. Otherwise it is used only where its tag is asked for, and English fills the gaps. */
  readonly isComplete: boolean;
  /** Loads the catalogue, a file of its own, when its language is used. */
  readonly load: () => Promise<Partial<Catalogue>>;
}

/** The languages other than English, by BCP 47 tag. A process speaks one language: main chooses it and hands its tag to the window. */
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

/** The words of a language for `sayIn`, read from its file; null for English and where there is no catalogue for its tag. */
export async function loadWords(tag: string): Promise<Partial<Catalogue> | null> {
  const language = Object.hasOwn(otherLanguages, baseOf(tag)) ? otherLanguages[baseOf(tag)] : undefined;
  return language === undefined ? null : await language.load();
}

function baseOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
