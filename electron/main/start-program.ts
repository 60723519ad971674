import { spawn } from 'node:child_process';
import { shell } from 'electron';

/** Starts a program with its arguments, independent of Mailwright. Resolves with whether it could be started. */
export function startProgram(program: string, args: readonly string[] = []): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { detached: true, stdio: 'ignore' });
    child.once('error', () => resolve(false));
    child.once('spawn', () => {
      child.unref();
      resolve(true);
    });
  });
}

/** Opens an installed program as the system does: a bundle on a Mac, the program itself elsewhere. */
export async function openInstalled(path: string): Promise<boolean> {
  if (process.platform === 'linux') return await startProgram(path);
  return (await shell.openPath(path)) === '';
}
