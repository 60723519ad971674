import { createInterface } from 'node:readline';
import type { RunningProgram } from '../servers/network-namespace';

/** A JSON line that a program wrote, and when it arrived here. */
export interface StampedLine {
  readonly atMs: number;
  readonly value: unknown;
}

/** What a program wrote until it ended; times count from its first line. */
export interface ClientRun {
  readonly lines: readonly StampedLine[];
  readonly errors: string;
}

/** Longer than any run may take; a program that still runs then is ended. */
const patienceMs = 60_000;

/** Waits for a program's end and notes when each JSON line came; lines that are no JSON are left out. */
export async function stampLines({ process: child, written, exitCode }: RunningProgram): Promise<ClientRun> {
  const lines: StampedLine[] = [];
  let firstMs: number | null = null;
  if (child.stdout === null) throw new Error('The program has no output');
  createInterface({ input: child.stdout }).on('line', (line) => {
    const nowMs = performance.now();
    if (!line.startsWith('{')) return;
    firstMs ??= nowMs;
    lines.push({ atMs: nowMs - firstMs, value: JSON.parse(line) });
  });
  const impatience = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await exitCode;
  clearTimeout(impatience);
  return { lines, errors: written.stderr };
}
