import { devDependencies, testedOn, version } from '../../package.json';

/** The version of Mailwright. */
export const appVersion: string = version;

/** What the tests run on, as the tests themselves take it from package.json. */
export const testedRuntimes = testedOn;

/** The runtime, for example `Electron 45.4.1` or `Node.js 20.20.2`. */
export function runtimeName(): string {
  const { electron, node } = process.versions;
  return electron === undefined ? `Node.js ${node}` : `Electron ${electron}`;
}

/** How many of its newest majors Electron supports. https://www.electronjs.org/docs/latest/tutorial/electron-timelines */
const mendedMajors = 3;

/**
 * Whether Electron still supports this version, for example `45.4.1`, as far as Mailwright can know: the version that it is built for
 * counts as the newest.
 */
export function isMaintainedElectron(version: string, newest: string = devDependencies.electron): boolean {
  return majorOf(version) > majorOf(newest) - mendedMajors;
}

function majorOf(version: string): number {
  return Number.parseInt(version, 10);
}
