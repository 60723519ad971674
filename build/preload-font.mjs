/**
 * Has the page ask for the font of its first words together with its code, so that it is there when they are drawn. The style sheet would
 * ask only then, and the words would move when it came.
 *
 * @param {string} name - How the font's file is called before the build.
 * @returns {import('vite').Plugin}
 */
export function preloadFont(name) {
  return {
    name: 'preload-font',
    transformIndexHtml: {
      order: 'post',
      handler(_page, { bundle = {} }) {
        const file = Object.values(bundle).find((built) => built.type === 'asset' && built.names.includes(name));
        if (file === undefined) throw new Error(`The page has no font ${name}`);
        const attrs = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${file.fileName}` };
        return [{ tag: 'link', attrs, injectTo: 'head' }];
      },
    },
  };
}
