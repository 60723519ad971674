import { packageFile } from '../package-file.mjs';

/** What the version of a package that is for tests only ends with. Debian and rpm sort it before the release. */
const ending = '~trial';

/**
 * Whether packages with this runtime are for tests only. Nobody is to take one for a release that holds an old Electron.
 *
 * @param {Pick<import('../electron-runtime.mjs').Runtime, 'origin'>} runtime
 */
export function isForTestsOnly({ origin }) {
  return origin !== 'official';
}

/**
 * The version of a Debian package and of an rpm.
 *
 * @param {boolean} isForTests - Whether it holds another Electron than the official one.
 */
export function versionForLinux(isForTests) {
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
