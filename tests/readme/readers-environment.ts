import { delimiter } from 'node:path';

/** What a reader has: a home, and what npm needs where its registry is behind something. */
const kept =
  /^(?:HOME|USER|LOGNAME|NODE_EXTRA_CA_CERTS|(?:https?|all|no)_proxy|npm_config_(?:registry|cache|cafile)|ELECTRON_OVERRIDE_DIST_PATH)$/i;

/**
 * The environment of somebody who follows a document: nothing of the tests, and no program of this checkout in the PATH.
 *
 * @param settingsFolder - Where programs store their settings, instead of the home folder.
 */
export function readersEnvironment(settingsFolder: string): Record<string, string> {
  const { PATH = '' } = process.env;
  const folders = PATH.split(delimiter).filter((folder) => !folder.includes('node_modules'));
  const others = Object.entries(process.env).flatMap(([name, value]) =>
    kept.test(name) && value !== undefined ? [[name, value] as const] : [],
  );
  return { ...Object.fromEntries(others), PATH: folders.join(delimiter), XDG_CONFIG_HOME: settingsFolder };
}
