import { projectPath } from './project-path.mjs';

const laterParts = projectPath('renderer', 'later-parts.ts');

/**
 * Has two packages do later what they do when they are loaded, which would delay the first page.
 *
 * @returns {import('vite').Plugin}
 */
export function lighterPackages() {
  const suffixes = '\0public-suffixes-later';
  return {
    name: 'lighter-packages',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id === suffixes) return id;
      return id === 'tldts' && importer !== laterParts ? suffixes : null;
    },
    load: (id) => (id === suffixes ? publicSuffixesLater : null),
    transform(code, id) {
      if (id === laterParts) {
        const handOver = `import * as suffixList from 'tldts'; import { useSuffixList } from ${JSON.stringify(suffixes)}; useSuffixList(suffixList);`;
        return { code: `${handOver}\n${code}`, map: null };
      }
      if (!id.endsWith('/i18n/useDefaultLocale.mjs')) return null;
      // This only asks whether the tag is well-formed. The answer takes 8 ms, because all locales of the platform are listed for it.
      const question = 'Intl.DateTimeFormat.supportedLocalesOf([';
      if (!code.includes(question)) this.error(`react-aria no longer asks ${question}`);
      return { code: code.replace(question, 'Intl.getCanonicalLocales(['), map: null };
    },
  };
}

/**
 * The public-suffix list is a fifth of all code, and takes 10 ms to set up. It is asked about servers, of which the window hears only once its
 * later parts are loaded.
 */
const publicSuffixesLater = `
  let list;
  export const useSuffixList = (loaded) => { list = loaded; };
  export const getDomain = (...given) => list.getDomain(...given);
  export const getPublicSuffix = (...given) => list.getPublicSuffix(...given);
  export const parse = (...given) => list.parse(...given);
`;
