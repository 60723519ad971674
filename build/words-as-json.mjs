import { build } from 'vite';
import { projectPath } from './project-path.mjs';
import { isSaidFirst } from './said-first.mjs';

/** The modules that are nothing but a catalogue of words, and what they export it as. */
const english = { path: 'electron/words/en.ts', name: 'en' };
const catalogues = [english, { path: 'electron/words/de.ts', name: 'de' }];

/** Adds the rest of the English words in the window. */
const laterWords = '\0later-words';

/**
 * Has each catalogue read as JSON when it is loaded. A program starts some milliseconds earlier than with an object of 3,000 sentences,
 * which the runtime would have to compile.
 *
 * @param {object} [options]
 * @param {string} [options.laterParts] - A module, absolute, with which those English words come that are not said first; left out where
 *   all come at once.
 * @returns {import('vite').Plugin}
 */
export function wordsAsJson({ laterParts } = {}) {
  return {
    name: 'words-as-json',
    enforce: 'pre',
    resolveId: (id) => (id === laterWords ? id : null),
    load: {
      filter: { id: /[\\/]electron[\\/]words[\\/](?:en|de)\.ts$|later-words$/ },
      async handler(id) {
        if (id === laterWords) {
          const rest = Object.entries(await readCatalogue(english)).filter(([name]) => !isSaidFirst(name));
          return `import { en } from ${JSON.stringify(fileOf(english))}; Object.assign(en, ${asJson(Object.fromEntries(rest))});`;
        }
        const catalogue = catalogues.find((known) => id === fileOf(known));
        if (catalogue === undefined) return null;
        const words = Object.entries(await readCatalogue(catalogue));
        const isSplit = laterParts !== undefined && catalogue === english;
        const loaded = isSplit ? words.filter(([name]) => isSaidFirst(name)) : words;
        return `export const ${catalogue.name} = ${asJson(Object.fromEntries(loaded))};`;
      },
    },
    transform: (code, id) => (id === laterParts ? { code: `import '${laterWords}';\n${code}`, map: null } : null),
  };
}

/** @param {Readonly<Record<string, string>>} words */
function asJson(words) {
  return `JSON.parse(${JSON.stringify(JSON.stringify(words))})`;
}

/** @param {{ readonly path: string }} catalogue */
function fileOf({ path }) {
  return projectPath(...path.split('/'));
}

/**
 * The sentences of a catalogue.
 *
 * @param {{ readonly path: string, readonly name: string }} catalogue
 */
async function readCatalogue({ path, name }) {
  const built = await build({
    configFile: false,
    root: projectPath(),
    logLevel: 'warn',
    build: { ssr: true, write: false, rolldownOptions: { input: projectPath(...path.split('/')) } },
  });
  const [output] = [built].flat();
  if (output === undefined || !('output' in output)) throw new Error(`${path} was not built.`);
  const [chunk] = output.output;
  const module = await import(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`);
  return module[name];
}
