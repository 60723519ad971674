import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { ahead } from './ahead';
import { median } from './median';
import type { Figure } from './render-figures';

const startsMeasured = 7;
const patienceMs = 30_000;

/** The time from the start of the program until a character has been typed into its window, compared with an empty window that is drawn. */
export async function measureWindow(electron: string, sources: string): Promise<readonly Figure[]> {
  const own: number[] = [];
  const empty: number[] = [];
  for (let start = 0; start < startsMeasured; start += 1) {
    empty.push(await timeUntil('drawn', electron, resolve(sources, 'empty-window', 'main.cjs'), sources));
    own.push(await timeUntil('typed', electron, resolve('.'), sources));
  }
  const beside = { name: 'empty window', value: median(empty) ?? 0 };
  return [{ name: 'start of the window', value: median(own) ?? 0, unit: 'ms', beside }];
}

async function timeUntil(
  state: 'drawn' | 'typed',
  electron: string,
  program: string,
  sources: string,
): Promise<number> {
  const profile = await mkdtemp(join(tmpdir(), 'mailwright-bench-'));
  const watch = ['--require', resolve(sources, 'watch-window.cjs')];
  // Chromium refuses to start as root with its sandbox.
  const switches = ['--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`];
  const startedMs = performance.now();
  const child = spawn(...ahead('client', electron, [...watch, ...switches, program]), {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  try {
    return await new Promise<number>((resolveTime, reject) => {
      const impatience = setTimeout(() => reject(new Error('The window could never be used')), patienceMs);
      let usableMs: number | null = null;
      child.stdout.on('data', (text) => {
        if (String(text).includes(state)) usableMs ??= performance.now() - startedMs;
      });
      child.once('error', reject).once('exit', () => {
        clearTimeout(impatience);
        if (usableMs === null) reject(new Error('The program ended before its window could be used'));
        else resolveTime(usableMs);
      });
    });
  } finally {
    child.kill('SIGKILL');
    await rm(profile, { recursive: true, force: true });
  }
}
