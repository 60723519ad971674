import type { Catalogue } from './en';
import { type Say, type SayInParts, sayIn, sayInParts } from './format-message';

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

/** The formatter of a language; English where there is no catalogue for its tag. */
export async function openLanguage(tag: string): Promise<Say> {
  return sayIn(tag, await catalogueOf(tag));
}

/** The formatter of a language that keeps marked words apart. */
export async function openLanguageInParts(tag: string): Promise<SayInParts> {
  return sayInParts(tag, await catalogueOf(tag));
}

/** The catalogue for a tag; undefined for English. */
async function catalogueOf(tag: string): Promise<Partial<Catalogue> | undefined> {
  return Object.hasOwn(otherLanguages, baseOf(tag)) ? await otherLanguages[baseOf(tag)]?.load() : undefined;
}

function baseOf(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? '';
}
