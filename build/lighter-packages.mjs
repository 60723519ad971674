/**
 * Has a package do in less time what it does when it is loaded, which would delay the first page.
 *
 * @returns {import('vite').Plugin}
 */
export function lighterPackages() {
  return {
    name: 'lighter-packages',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/i18n/useDefaultLocale.mjs')) return null;
      // This only asks whether the tag is well-formed. The answer takes 8 ms, because all locales of the platform are listed for it.
      const question = 'Intl.DateTimeFormat.supportedLocalesOf([';
      if (!code.includes(question)) this.error(`react-aria no longer asks ${question}`);
      return { code: code.replace(question, 'Intl.getCanonicalLocales(['), map: null };
    },
  };
}
