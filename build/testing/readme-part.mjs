import { existsSync } from 'node:fs';
import { projectPath } from '../project-path.mjs';
import { whyNoServers } from './server-packages.mjs';
import { runVitest } from './vitest-part.mjs';

/** @typedef {import('./tally.mjs').Tally} Tally */

/** Debian packages for following the documents: a clone, and a look at the windows of a display. */
export const readmePackages = ['git', 'x11-utils', 'xvfb'];

/**
 * Runs the commands of the documents in a fresh clone of the last commit.
 *
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Tally>}
 */
export async function runReadmePart(env) {
  const note = whyNoClone();
  // Even to list these tests takes a clone.
  if (note !== null) return { passed: 0, failed: 0, skipped: 1, note };
  return await runVitest('readme', 'build/vitest.readme.config.mjs', env);
}

/** Why the commands cannot be run in a fresh clone here, in one sentence; null where they can. */
function whyNoClone() {
  const reason = whyNoServers(['git', 'xwininfo', 'xprop', 'Xvfb', 'script']);
  if (reason !== null) return reason;
  return existsSync(projectPath('.git')) ? null : 'Skipped: this is no checkout that could be cloned.';
}
