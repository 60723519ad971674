import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';

const watchedSchema = v.object({
  /** From its first line until the event loop first turns. */
  loadingMs: v.number(),
  /** Of the event loop, after that and until the end. */
  longestBlockMs: v.number(),
  /** How much of that block it computed; the rest it waited, for a processor or a file. */
  computedMs: v.number(),
  memoryBytes: v.number(),
});

/** What was seen of a program from inside. */
export type Watched = v.InferOutput<typeof watchedSchema>;

/** How a program is to be started so that it is watched. */
export interface WatchedStart {
  /** To stand before the program's own file. */
  readonly args: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
}

/** Starts a program under watch and gives what was seen when it ends. */
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
