import { spawnSync } from 'node:child_process';

/** What a program writes to standard output; throws with what it complains of unless it ends well. */
export function outputOf(program: string, args: readonly string[], input: string | Uint8Array = ''): Buffer {
  const { status, stdout, stderr } = spawnSync(program, args, { input });
  if (status !== 0) throw new Error(`${program} ended with ${status}: ${stderr}`);
  return stdout;
}
