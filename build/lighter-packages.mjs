/**
 * Has two packages do at their first use what they do when they are loaded, which would delay the first page.
 *
 * @returns {import('vite').Plugin}
 */
export function lighterPackages() {
  const suffixes = '\0public-suffixes-when-needed';
  return {
    name: 'lighter-packages',
    enforce: 'pre',
    resolveId: (id, importer) => (id === 'tldts' && importer !== suffixes ? suffixes : null),
    load: (id) => (id === suffixes ? publicSuffixesWhenNeeded : null),
    transform(code, id) {
      if (!id.endsWith('/i18n/useDefaultLocale.mjs')) return null;
      // This only asks whether the tag is well-formed. The answer takes 8 ms, because all locales of the platform are listed for it.
      const question = 'Intl.DateTimeFormat.supportedLocalesOf([';
      if (!code.includes(question)) this.error(`react-aria no longer asks ${question}`);
      return { code: code.replace(question, 'Intl.getCanonicalLocales(['), map: null };
    },
  };
}

/** The public-suffix list takes 10 ms to set up. It is asked about servers, which the first page knows none of. */
const publicSuffixesWhenNeeded = `
  const list = () => require('tldts');
  export const getDomain = (...given) => list().getDomain(...given);
  export const getPublicSuffix = (...given) => list().getPublicSuffix(...given);
  export const parse = (...given) => list().parse(...given);
`;
