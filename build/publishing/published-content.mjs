import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { joinEntries } from '../bundle-knowledge.mjs';
import { packageFile } from '../package-file.mjs';
import { projectPath } from '../project-path.mjs';

const knowledge = projectPath('electron', 'knowledge');

/** The list of providers of this checkout, with its edition. */
export function providerListContent() {
  const folder = join(knowledge, 'providers');
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  return { edition: ownEdition(), providers: JSON.parse(joinEntries(texts)) };
}

/**
 * What the publisher says is newest: the version of this checkout and, where it is published apart, its list of providers.
 *
 * @param {object} options
 * @param {string} options.page - Where a person reads about the version; https.
 * @param {string | undefined} options.listAddress - The address of the signed list, at the host of the update document.
 * @param {number} options.days - For how long the document counts.
 * @param {number} options.nowMs - Milliseconds since 1970.
 */
export function updateContent({ page, listAddress, days, nowMs }) {
  return {
    signed: moment(nowMs),
    expires: moment(nowMs + days * 86_400_000),
    version: packageFile.version,
    page,
    list: listAddress === undefined ? null : { edition: ownEdition(), address: listAddress },
  };
}

function ownEdition() {
  return JSON.parse(readFileSync(join(knowledge, 'edition.json'), 'utf8')).edition;
}

/** @param {number} timeMs */
function moment(timeMs) {
  return new Date(timeMs).toISOString().replace(/\.\d+Z$/, 'Z');
}
