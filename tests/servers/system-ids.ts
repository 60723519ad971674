import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** The numeric id of a user or a group of this system; throws where there is none. */
export async function systemId(kind: 'user' | 'group', name: string): Promise<number> {
  const database = kind === 'user' ? 'passwd' : 'group';
  const { stdout } = await promisify(execFile)('getent', [database, name]);
  return Number(stdout.split(':')[2]);
}
