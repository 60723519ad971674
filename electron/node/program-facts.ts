import { version } from '../../package.json';

/** The version of Mailwright. */
export const appVersion: string = version;

/** What runs it, for example `Electron 45.4.1` or `Node.js 20.20.2`. */
export function runtimeName(): string {
  const { electron, node } = process.versions;
  return electron === undefined ? `Node.js ${node}` : `Electron ${electron}`;
}
