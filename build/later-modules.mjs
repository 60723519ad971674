import { projectPath } from './project-path.mjs';

/**
 * Modules that are large, and asked only about what main has said. The window hears main once its later parts are loaded
 * (`renderer/hooks/use-later-parts.ts`), so these come with them.
 */
const laterModules = [
  // The public-suffix list, which takes another 10 ms to set up.
  { from: 'tldts', functions: ['getDomain', 'getPublicSuffix', 'parse'] },
  // All that servers are known to reply.
  { from: projectPath('electron', 'core', 'diagnosis', 'reply-codes.ts'), functions: ['causeOfReply'] },
];

const prefix = '\0later:';

/**
 * Has functions of large modules come with the later parts of the window, while the code that calls them imports them as usual. To call one
 * earlier is a mistake and throws.
 *
 * @param {string} laterParts - The module with which they come; absolute.
 * @returns {import('vite').Plugin}
 */
export function functionsThatComeLater(laterParts) {
  return {
    name: 'functions-that-come-later',
    enforce: 'pre',
    async resolveId(id, importer, options) {
      if (id.startsWith(prefix)) return id;
      if (importer === undefined || importer === laterParts) return null;
      const named = laterModules.find(({ from }) => id === from || from.endsWith(`${id.replace(/^[./]+/, '/')}.ts`));
      if (named === undefined) return null;
      const isPackage = id === named.from;
      const found = isPackage ? null : await this.resolve(id, importer, { ...options, skipSelf: true });
      return isPackage || found?.id === named.from ? prefix + named.from : null;
    },
    load(id) {
      const named = laterModules.find(({ from }) => id === prefix + from);
      return named === undefined ? null : standIn(named.functions);
    },
    transform(code, id) {
      if (id !== laterParts) return null;
      const given = laterModules.map(({ from, functions }, index) => {
        const names = functions.map((name) => `${name} as ${name}${index}`).join(', ');
        const values = functions.map((name) => `${name}: ${name}${index}`).join(', ');
        return `import { ${names} } from ${JSON.stringify(from)};
          import { take as take${index} } from ${JSON.stringify(prefix + from)};
          take${index}({ ${values} });`;
      });
      return { code: `${given.join('\n')}\n${code}`, map: null };
    },
  };
}

/**
 * A module that passes calls on to the functions that it is given later.
 *
 * @param {readonly string[]} functions
 */
function standIn(functions) {
  const calls = functions.map((name) => `export const ${name} = (...given) => taken.${name}(...given);`);
  return ['let taken;', 'export const take = (functions) => { taken = functions; };', ...calls].join('\n');
}
