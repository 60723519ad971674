import { languages } from './format-message';

/** The first of the preferred languages (BCP 47 tags, best first) that has a catalogue, else English. */
export function chooseLanguage(preferred: readonly string[]): string {
  return preferred.find(hasCatalogue) ?? 'en';
}

function hasCatalogue(tag: string): boolean {
  return languages.includes(tag.split('-')[0] ?? '');
}
