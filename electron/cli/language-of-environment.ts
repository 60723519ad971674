/**
 * The language that a terminal is set to, as a BCP 47 tag: `de-AT` for `de_AT.UTF-8`. Empty where none is set, or the locale C or POSIX.
 *
 * @see POSIX.1-2024, Base Definitions §8.2
 */
export function languageOfEnvironment(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const [, language, region] = /^([a-z]{2,3})(?:[_-]([A-Z]{2}|\d{3}))?(?:[.@]|$)/.exec(locale) ?? [];
  if (language === undefined) return [];
  return [region === undefined ? language : `${language}-${region}`];
}
