import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';

const watchedSchema = v.object({
  /** From its first line until the event loop first turns. */
  loadingMs: v.number(),
  /** The longest block of the event loop, after loading and until the end. */
  longestBlockMs: v.number(),
  /** How much of that block the program computed. The rest it waited for a processor or a file. */
  computedMs: v.number(),
  memoryBytes: v.number(),
});

/** What was measured inside a program. */
export type Watched = v.InferOutput<typeof watchedSchema>;

/** How a program is started so that it is measured from inside. */
export interface WatchedStart {
  /** Arguments of Node, to be put before the program's own file. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts a program with measurement, and gives the figures when it ends. */
export async function watchProcess(sources: string, run: (start: WatchedStart) => Promise<unknown>): Promise<Watched> {
  const folder = await mkdtemp(join(tmpdir(), 'mailwright-bench-'));
  const file = join(folder, 'watched.json');
  try {
    await run({
      args: ['--require', resolve(sources, 'watch-process.cjs')],
      environment: { BENCH_WATCH: file },
    });
    return v.parse(watchedSchema, JSON.parse(await readFile(file, 'utf8')));
  } finally {
    await rm(folder, { recursive: true });
  }
}
