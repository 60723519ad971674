import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { bundleKnowledge } from './bundle-knowledge.mjs';
import { functionsThatComeLater } from './later-modules.mjs';
import { lighterPackages } from './lighter-packages.mjs';
import { preloadFont } from './preload-font.mjs';
import { projectPath } from './project-path.mjs';
import { quickToRead } from './quick-to-read.mjs';
import { notePackages, noticesOf, readPackages } from './shipped-packages.mjs';
import { hashSources } from './source-hash.mjs';
import { wordsAsJson } from './words-as-json.mjs';

/** The oldest runtime that the code runs on; `target` lowers syntax, never functions. */
const targets = { node: 'node18', browser: 'chrome114' };

/** Everything that the build reads. */
const sources = [
  'electron',
  'renderer',
  'build/bundle.mjs',
  'build/bundle-knowledge.mjs',
  'build/later-modules.mjs',
  'build/lighter-packages.mjs',
  'build/missing-notices.mjs',
  'build/packaging/publisher.json',
  'build/pino-stub.cjs',
  'build/preload-font.mjs',
  'build/quick-to-read.mjs',
  'build/said-first.mjs',
  'build/shipped-packages.mjs',
  'build/words-as-json.mjs',
  'package.json',
  'package-lock.json',
];

const marker = projectPath('dist', '.built');

/** Builds `dist/` from the sources, unless it was built from these very sources already. */
export async function bundleWhereChanged() {
  if (existsSync(marker) && readFileSync(marker, 'utf8') === digestOfSources()) return;
  await bundle();
}

function digestOfSources() {
  return hashSources(sources.map((name) => projectPath(name)));
}

/** Builds everything: command line, main, preload, window, and the knowledge that they read. */
export async function bundle() {
  const digest = digestOfSources();
  // With another mode, such as that of tests, React's development code would be bundled. Programs that are started later must not inherit it.
  const mode = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  rmSync(marker, { force: true });
  bundleKnowledge(projectPath('electron', 'knowledge'), projectPath('dist', 'knowledge'));
  const inCommandLine = new Set(/** @type {string[]} */ ([]));
  const inWindow = new Set([projectPath('node_modules', '@fontsource-variable', 'inter')]);
  const banner = '#!/usr/bin/env node';
  await bundleForNode({ entry: 'electron/cli/mailwright.ts', folder: 'dist/cli', banner, packages: inCommandLine });
  chmodSync(projectPath('dist', 'cli', 'mailwright.js'), 0o755);
  await bundleForNode({ entry: 'electron/main/main.ts', folder: 'dist/main', packages: inWindow });
  // A sandboxed preload can load no second file.
  const preload = { entry: 'electron/preload/preload.ts', folder: 'dist/preload', singleFile: true };
  await bundleForNode({ ...preload, packages: inWindow });
  await bundleWindow(inWindow);
  writeShippedPackages('command-line', inCommandLine);
  writeShippedPackages('window', inWindow);
  copyFileSync(
    projectPath('node_modules', '@fontsource-variable', 'inter', 'LICENSE'),
    projectPath('dist', 'renderer', 'assets', 'inter-license.txt'),
  );
  if (mode === undefined) delete process.env['NODE_ENV'];
  else process.env['NODE_ENV'] = mode;
  writeFileSync(marker, digest);
}

/**
 * Builds one entry as CommonJS with all its packages; only Node's own modules and Electron stay outside. What the code
 * imports lazily becomes a separate file next to the entry.
 *
 * @param {object} options
 * @param {string} options.entry - Path in the project; the built file has its name.
 * @param {string} options.folder - The target folder, which is emptied first.
 * @param {boolean} [options.singleFile]
 * @param {string} [options.banner] - First line of the built entry.
 * @param {Set<string>} [options.packages] - The folders of the bundled packages are added here.
 * @param {string} [options.publisher] - A file in the place of `build/packaging/publisher.json`; absolute. Only tests give one.
 */
export async function bundleForNode({
  entry,
  folder,
  singleFile = false,
  banner = '',
  packages = new Set(),
  publisher = projectPath('build', 'packaging', 'publisher.json'),
}) {
  await build({
    configFile: false,
    root: projectPath(),
    logLevel: 'warn',
    resolve: {
      alias: [
        { find: /^pino$/, replacement: projectPath('build', 'pino-stub.cjs') },
        { find: /^.*\/publisher\.json$/, replacement: publisher },
      ],
    },
    plugins: [wordsAsJson(), notePackages(packages)],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: targets.node,
      outDir: projectPath(folder),
      emptyOutDir: true,
      minify: true,
      rolldownOptions: {
        input: projectPath(entry),
        external: ['electron', ...builtinModules, /^node:/],
        output: {
          format: 'cjs',
          entryFileNames: '[name].js',
          chunkFileNames: '[name]-[hash].js',
          codeSplitting: !singleFile,
          banner: (chunk) => (chunk.isEntry ? banner : ''),
        },
      },
    },
  });
}

/** @param {Set<string>} packages */
async function bundleWindow(packages) {
  const laterParts = projectPath('renderer', 'later-parts.ts');
  await build({
    configFile: false,
    root: projectPath('renderer'),
    base: './',
    logLevel: 'warn',
    plugins: [
      react(),
      functionsThatComeLater(laterParts),
      lighterPackages(),
      wordsAsJson({ laterParts }),
      preloadFont('inter-latin-opsz-normal.woff2'),
      notePackages(packages),
      quickToRead(),
    ],
    build: {
      target: targets.browser,
      outDir: projectPath('dist', 'renderer'),
      emptyOutDir: true,
      // The window's content policy allows inlined data for images only, so every file stays a file.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // One file has all that the first page needs; what it shares with the later pages would be a file of its own otherwise.
      rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'first', test: /renderer[\\/]main\.tsx$/ }] } } },
      // Files are read from the disk, so their size is not worth a warning.
      chunkSizeWarningLimit: Number.POSITIVE_INFINITY,
    },
  });
}

/**
 * Writes which packages a program holds, and the notices that go with it.
 *
 * @param {'command-line' | 'window'} program
 * @param {Set<string>} folders
 */
function writeShippedPackages(program, folders) {
  const packages = readPackages(folders);
  const named = packages.map(({ name, version, license }) => ({ name, version, license }));
  mkdirSync(projectPath('dist', 'shipped'), { recursive: true });
  writeFileSync(projectPath('dist', 'shipped', `${program}.json`), JSON.stringify(named));
  writeFileSync(projectPath('dist', 'shipped', `${program}-licenses.txt`), noticesOf(packages));
}
