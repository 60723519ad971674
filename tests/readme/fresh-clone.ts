import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { projectPath } from '../../build/project-path.mjs';
import { makeTemporaryFolder } from '../../build/testing/temporary-folder.mjs';

/** A checkout that nobody has worked in, and a folder for what programs store there. */
export interface FreshClone {
  readonly folder: string;
  readonly settingsFolder: string;
}

/** Clones the commit that is checked out here. What is not committed is not in it. */
export function makeFreshClone(): FreshClone {
  const parent = makeTemporaryFolder('mailwright-readme-');
  const folder = join(parent, 'mailwright');
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, { encoding: 'utf8', cwd: projectPath() }).trim();
  const commit = git('rev-parse', 'HEAD');
  git('clone', '--quiet', '--no-checkout', projectPath(), folder);
  git('-C', folder, 'checkout', '--quiet', '--detach', commit);
  return { folder, settingsFolder: join(parent, 'settings') };
}
