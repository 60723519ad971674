import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { missingNotices } from './missing-notices.mjs';

/**
 * A package of node_modules that a bundle holds something of. `notice` is the text of its licence.
 *
 * @typedef {{ readonly name: string, readonly version: string, readonly license: string, readonly notice: string }} ShippedPackage
 */

/**
 * The licences that what is shipped may be under, as SPDX writes them. Each lets a program under the MIT licence hold the package, and asks
 * at most for its notice.
 */
const allowedLicences = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'MIT-0', 'OFL-1.1'];

/**
 * Notes the folders of all packages that a build bundles.
 *
 * @param {Set<string>} folders - They are added here.
 * @returns {import('vite').Plugin}
 */
export function notePackages(folders) {
  return {
    name: 'note-packages',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const id of chunk.moduleIds) {
          const folder = packageFolderOf(id);
          if (folder !== null) folders.add(folder);
        }
      }
    },
  };
}

/**
 * The folder of the package that a module belongs to; null for a module of our own.
 *
 * @param {string} id - The bundler's name of the module: its path, perhaps with marks before and behind.
 */
export function packageFolderOf(id) {
  return /^\0?(?<folder>\/?.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/?]+)/.exec(id)?.groups?.['folder'] ?? null;
}

/**
 * The packages in these folders, sorted by name. Throws where one has no licence that is allowed, or no text of it.
 *
 * @param {Iterable<string>} folders
 * @returns {readonly ShippedPackage[]}
 */
export function readPackages(folders) {
  const packages = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (!isAllowed(license)) throw new Error(`${name} is under ${license}, which is not on the list of licences`);
    return { name, version, license, notice: readNotice(folder, name, license) };
  });
  return packages.sort((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1));
}

/**
 * Whether one of the licences that a package offers is on the list.
 *
 * @param {unknown} license - An SPDX expression: one licence, or several in brackets with OR.
 */
export function isAllowed(license) {
  if (typeof license !== 'string') return false;
  const offered = license.replace(/^\((.*)\)$/, '$1').split(' OR ');
  return offered.some((one) => allowedLicences.includes(one));
}

/**
 * What has to go with the packages: name, licence and notice of each.
 *
 * @param {readonly ShippedPackage[]} packages
 */
export function noticesOf(packages) {
  const rule = '-'.repeat(80);
  const blocks = packages.map(({ name, version, license, notice }) => `${name} ${version}, ${license}\n\n${notice}`);
  return `Mailwright contains these packages.\n\n${rule}\n${blocks.join(`\n\n${rule}\n`)}\n`;
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string} license
 */
function readNotice(folder, name, license) {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
  if (file !== undefined) return readFileSync(join(folder, file), 'utf8').trim();
  const known = missingNotices.get(name);
  if (known?.license === license) return known.notice;
  throw new Error(`${name} is under ${license}, and has no file with the text of its licence`);
}
