import { expect } from 'vitest';
import { projectPath } from '../../build/project-path.mjs';
import type { MannersBed, ObservedStart } from './manners-bed';

/** How the command line is run, and how it has to end. */
interface Expected {
  /** The password; undefined where the command takes none. */
  readonly typed: string | undefined;
  readonly exitCode: number;
}

/** An act: the built command line with these arguments. */
export function runCommand(
  { bed }: MannersBed,
  args: readonly string[],
  { typed, exitCode }: Expected,
): (start: ObservedStart) => Promise<void> {
  return async ({ environment }) => {
    const secret = typed === undefined ? {} : { MAILWRIGHT_PASSWORD: typed };
    const program = projectPath('dist', 'cli', 'mailwright.js');
    const run = bed.namespace.start(process.execPath, [program, ...args], {
      environment: { ...environment, ...secret },
    });
    expect(await run.exitCode, run.written.stderr).toBe(exitCode);
  };
}
