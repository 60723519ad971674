import { discoveryWords } from './de/discovery';
import { valueWords } from './de/values';
import type { Catalogue } from './en';

/** The German catalogue; a sentence that it lacks is said in English. */
export const de = {
  ...discoveryWords,
  ...valueWords,
} as const satisfies Partial<Catalogue>;
