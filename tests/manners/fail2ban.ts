import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { unpackedPath } from '../../build/testing/unpacked-packages.mjs';

/**
 * The lines of a log that a filter counts against an address. The unpacked `fail2ban-regex` reads them; the service is not started.
 *
 * @param filter - With its mode where that is not the usual one: `dovecot[mode=aggressive]`.
 */
export async function filteredLines(logFile: string, filter: string): Promise<ReadonlySet<string>> {
  const program = unpackedPath('fail2ban', 'usr', 'bin', 'fail2ban-regex');
  const config = unpackedPath('fail2ban', 'etc', 'fail2ban');
  const env = {
    ...process.env,
    LANG: 'C.UTF-8',
    PYTHONPATH: unpackedPath('fail2ban', 'usr', 'lib', 'python3', 'dist-packages'),
  };
  // Debian's own Python, because another one may be first in PATH.
  const args = [program, '-c', config, '--usedns', 'no', '-o', 'msg', logFile, filter];
  const { stdout } = await promisify(execFile)('/usr/bin/python3', args, { env });
  return new Set(stdout.split('\n').filter((line) => line !== ''));
}
