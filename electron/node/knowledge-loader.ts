import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProviderTable } from '../core/knowledge/provider';
import { createProviderTable } from '../core/knowledge/provider-table';
import { type ProviderFile, pagesFromFile, providerFromFile } from './provider-file';

/** The folder is next to that of this code, in the build (`dist/cli`, `dist/main`) and in the sources (`electron/node`). */
const knowledgeFolder = join(__dirname, '..', 'knowledge');

/**
 * The built-in provider table, from `providers.json` in the build, else from the folder `providers`. Missing knowledge is our own
 * mistake and throws.
 */
export function loadProviders(folder = knowledgeFolder): ProviderTable {
  return createProviderTable(readProviderFiles(folder).map(providerFromFile));
}

/** The URL of each help and web mail page by its id. No other place holds these URLs. */
export function loadHelpPages(folder = knowledgeFolder): ReadonlyMap<string, string> {
  return new Map(readProviderFiles(folder).flatMap(pagesFromFile));
}

/** The names of all providers, and of the companies that run them. */
export function loadProviderNames(folder = knowledgeFolder): ReadonlySet<string> {
  const operatorsOf = ({ before }: ProviderFile) => before.flatMap(({ operator }) => operator ?? []);
  return new Set(readProviderFiles(folder).flatMap((file) => [file.name, ...operatorsOf(file)]));
}

/** The entries of the table. They are part of the program: a test checks each field, so they are not checked at each start. */
function readProviderFiles(folder: string): readonly ProviderFile[] {
  const bundled = join(folder, 'providers.json');
  const entries = existsSync(bundled) ? readJson(bundled) : readFolder(join(folder, 'providers'));
  return entries as readonly ProviderFile[];
}

function readFolder(folder: string): readonly unknown[] {
  return readdirSync(folder)
    .sort()
    .map((name) => readJson(join(folder, name)));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'));
}
