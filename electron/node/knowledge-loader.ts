import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProviderListFacts } from '../contract/updates';
import type { ProviderTable } from '../core/knowledge/provider';
import { createProviderTable } from '../core/knowledge/provider-table';
import { type ProviderFile, pagesFromFile, providerFromFile } from './provider-file';
import type { ProviderList } from './provider-list';
import { type RenewedPlace, readRenewedList, renewedPlace } from './renewed-list';

/** The folder is next to that of this code, in the build (`dist/cli`, `dist/main`) and in the sources (`electron/node`). */
const knowledgeFolder = join(__dirname, '..', 'knowledge');

/**
 * The provider table: the newest of the program's own list and one that the user has renewed. The program's own is `providers.json` in
 * the build, else the folder `providers`; where it is missing, that is our own mistake and throws.
 */
export function loadProviders(folder = knowledgeFolder, renewed = renewedPlace()): ProviderTable {
  return createProviderTable(readList(folder, renewed).providers.map(providerFromFile));
}

/** The URL of each help and web mail page by its id. No other place holds these URLs. */
export function loadHelpPages(folder = knowledgeFolder, renewed = renewedPlace()): ReadonlyMap<string, string> {
  return new Map(readList(folder, renewed).providers.flatMap(pagesFromFile));
}

/** The names of all providers, and of the companies that run them. */
export function loadProviderNames(folder = knowledgeFolder, renewed = renewedPlace()): ReadonlySet<string> {
  const operatorsOf = ({ before }: ProviderFile) => before.flatMap(({ operator }) => operator ?? []);
  return new Set(readList(folder, renewed).providers.flatMap((file) => [file.name, ...operatorsOf(file)]));
}

/** Which list of providers is in use. */
export function loadListFacts(folder = knowledgeFolder, renewed = renewedPlace()): ProviderListFacts {
  const { edition, providers, isRenewed } = readList(folder, renewed);
  const days = providers.map(({ checked }) => checked).sort();
  return { edition, checked: days.at(-1) ?? '', isRenewed, canRenew: renewed !== null };
}

function readList(folder: string, renewed: RenewedPlace | null): ProviderList & { readonly isRenewed: boolean } {
  const edition = readEdition(folder);
  const newer = renewed === null ? null : readRenewedList(renewed);
  // An update of the program may bring a newer list than the one that was renewed before.
  if (newer !== null && newer.edition > edition) return { ...newer, isRenewed: true };
  return { edition, providers: readProviderFiles(folder), isRenewed: false };
}

function readEdition(folder: string): number {
  return (readJson(join(folder, 'edition.json')) as Pick<ProviderList, 'edition'>).edition;
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
