import { existsSync } from 'node:fs';
import { projectPath } from '../project-path.mjs';
import { whyNoServers } from './server-packages.mjs';

/** Debian packages for following the documents: a clone, and a look at the windows of a display. */
export const readmePackages = ['git', 'x11-utils'];

/** Why the commands of the documents cannot be run in a fresh clone here, in one sentence; null where they can. */
export function whyNoClone() {
  const reason = whyNoServers(['git', 'xwininfo', 'xprop', 'Xvfb', 'script']);
  if (reason !== null) return reason;
  return existsSync(projectPath('.git')) ? null : 'Skipped: this is no checkout that could be cloned.';
}
