import { chooseLanguage } from '../words/languages';
import { languageOfEnvironment } from './language-of-environment';

/** The language of a command line, as a BCP 47 tag: the one of `--lang`, else that of the environment. */
export function chosenLanguage({ language }: { readonly language: string | null }): string {
  return language ?? chooseLanguage(languageOfEnvironment(process.env));
}
