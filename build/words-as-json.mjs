import { build } from 'vite';
import { projectPath } from './project-path.mjs';

/** The modules that are nothing but a catalogue of words, and what they export it as. */
const catalogues = [
  { path: 'electron/words/en.ts', name: 'en' },
  { path: 'electron/words/de.ts', name: 'de' },
];

/**
 * Has each catalogue read as JSON when it is loaded. A program starts some milliseconds earlier than with an object of 2,500 sentences,
 * which the runtime would have to compile.
 *
 * @returns {import('vite').Plugin}
 */
export function wordsAsJson() {
  return {
    name: 'words-as-json',
    enforce: 'pre',
    load: {
      filter: { id: /[\\/]electron[\\/]words[\\/](?:en|de)\.ts$/ },
      async handler(id) {
        const catalogue = catalogues.find(({ path }) => id === projectPath(...path.split('/')));
        if (catalogue === undefined) return null;
        const words = await readCatalogue(catalogue);
        return `export const ${catalogue.name} = JSON.parse(${JSON.stringify(JSON.stringify(words))});`;
      },
    },
  };
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
