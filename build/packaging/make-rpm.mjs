import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotGoOn } from '../cannot-go-on.mjs';
import { packageFile } from '../package-file.mjs';
import { captureProgram } from '../run-program.mjs';
import { identity } from './identity.mjs';
import { layOutForLinux } from './lay-out-for-linux.mjs';
import { rpmDependencies } from './library-dependencies.mjs';
import { specFile } from './linux-files.mjs';

/** What rpm calls the processors that Electron is built for. */
const architectures = new Map([
  ['x64', 'x86_64'],
  ['arm64', 'aarch64'],
]);

/**
 * Makes an rpm of the laid-out program, with nothing but rpmbuild. It installs what the Debian package installs. No time of this run goes in.
 *
 * @param {string} program - The folder of the program.
 * @param {string} target - The path of the package.
 * @param {string} version
 * @returns {Promise<string>} The same path.
 */
export async function makeRpm(program, target, version) {
  const architecture = architectures.get(process.arch);
  if (architecture === undefined) throw new CannotGoOn(`Electron is not built for ${process.arch}.`);
  const folder = mkdtempSync(join(dirname(target), 'rpm-'));
  try {
    const root = join(folder, 'root');
    mkdirSync(root);
    layOutForLinux(program, root);
    const spec = join(folder, `${identity.command}.spec`);
    const { description: summary, license: licence } = packageFile;
    const facts = { version, summary, licence, dependencies: rpmDependencies };
    writeFileSync(spec, specFile({ ...facts, root, files: filesIn(root, '/') }));
    const made = 'made.rpm';
    const macros = { _topdir: folder, _rpmfilename: made, _buildhost: 'localhost' };
    const defines = Object.entries(macros).flatMap(([name, value]) => ['--define', `${name} ${value}`]);
    const args = ['-bb', '--quiet', '--target', `${architecture}-linux`, ...defines, spec];
    const ended = await captureProgram('rpmbuild', args, { SOURCE_DATE_EPOCH: '1' });
    if (ended.code !== 0) throw new CannotGoOn(`rpmbuild could not make the package: ${ended.errors}`);
    copyFileSync(join(folder, 'RPMS', made), target);
    return target;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * What the package owns below a path: its own folders as a whole, and each file that lies in a folder of the system.
 *
 * @param {string} root
 * @param {string} path
 * @returns {readonly string[]}
 */
function filesIn(root, path) {
  return readdirSync(join(root, path), { withFileTypes: true }).flatMap((entry) => {
    const own = join(path, entry.name);
    const isShared = entry.isDirectory() && entry.name.toLowerCase() !== identity.command;
    return isShared ? filesIn(root, own) : [own];
  });
}
