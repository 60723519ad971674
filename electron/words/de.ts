import type { Catalogue } from './en';

/** The German catalogue; what it lacks is said in English. */
export const de = {} as const satisfies Partial<Catalogue>;
