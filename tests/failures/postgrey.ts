import { chown, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { postgreyPackages } from '../../build/testing/server-packages.mjs';
import { unpackedPath } from '../../build/testing/unpacked-packages.mjs';
import { type NetworkNamespace, socketName } from '../servers/network-namespace';
import { systemId } from '../servers/system-ids';

/** Starts the unpacked Postgrey on port 10023 of an address, with its own database. It greylists every sender that it does not know. */
export async function startPostgrey(namespace: NetworkNamespace, address: string): Promise<void> {
  const folder = join(namespace.folder, 'postgrey');
  await mkdir(folder);
  await chown(folder, await systemId('user', 'nobody'), await systemId('group', 'nogroup'));
  const libraries = (await Promise.all(postgreyPackages.map(librariesOf))).flat();
  const program = unpackedPath('postgrey', 'usr', 'sbin', 'postgrey');
  const options = [`--inet=${address}:10023`, `--dbdir=${folder}`, '--user=nobody', '--group=nogroup'];
  // It insists on -T, which ignores PERL5LIB. Debian's own Perl, because a compiled library fits no other.
  const args = ['-T', ...libraries.flatMap((path) => ['-I', path]), program, ...options];
  await namespace.startServer('/usr/bin/perl', args, [socketName(address, 10023)]);
}

/** Where a package has its Perl modules: in a shared folder, or in one for this processor and version of Perl. */
async function librariesOf(name: string): Promise<readonly string[]> {
  const compiled = unpackedPath(name, 'usr', 'lib');
  const folders = [unpackedPath(name, 'usr', 'share', 'perl5')];
  for (const triplet of await readdir(compiled).catch(() => []))
    for (const version of await readdir(join(compiled, triplet, 'perl5')))
      folders.push(join(compiled, triplet, 'perl5', version));
  return folders;
}
