import { basename } from 'node:path';
import { CannotGoOn } from '../cannot-go-on.mjs';
import { captureProgram } from '../run-program.mjs';

/**
 * Makes an archive of the laid-out program, which unpacks into one folder. No time of this run goes in.
 *
 * @param {string} program - The folder of the program.
 * @param {string} target - The path of the archive, which ends with `.tar.gz`.
 * @returns {Promise<string>} The same path.
 */
export async function makeTar(program, target) {
  const folder = basename(target, '.tar.gz');
  const steady = ['--sort=name', '--mtime=@0', '--owner=0', '--group=0', '--numeric-owner'];
  const args = [...steady, `--transform=s,^\\.,${folder},S`, '-I', 'gzip -n6', '-C', program, '-cf', target, '.'];
  const ended = await captureProgram('tar', args);
  if (ended.code !== 0) throw new CannotGoOn(`tar could not make the archive: ${ended.errors}`);
  return target;
}
