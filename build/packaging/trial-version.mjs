import { packageFile } from '../package-file.mjs';

/** What the version of a package that is for tests only ends with. Debian sorts it before the release. */
const ending = '~trial';

/**
 * The version of a Debian package.
 *
 * @param {boolean} isForTests - Whether it holds an Electron that is no longer maintained.
 */
export function debianVersion(isForTests) {
  return isForTests ? `${packageFile.version}${ending}` : packageFile.version;
}

/**
 * Whether this is the version of a package that is for tests only.
 *
 * @param {string} version
 */
export function isTrial(version) {
  return version.endsWith(ending);
}
