import { spawnSync } from 'node:child_process';

/** What a program writes to standard output. Any exit code but 0 throws with its standard error. */
export function outputOf(program: string, args: readonly string[], input: string | Uint8Array = ''): Buffer {
  const { status, stdout, stderr } = spawnSync(program, args, { input });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}
