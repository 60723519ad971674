import { spawnSync } from 'node:child_process';

/** Whether a program of the system can be started; a test that needs a missing one is skipped and shown as such. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** What a program writes to standard output; throws with what it complains of unless it ends well. */
export function outputOf(program: string, args: readonly string[], input: string | Uint8Array = ''): Buffer {
  const { status, stdout, stderr } = spawnSync(program, args, { input });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}
