import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { ahead } from './ahead';
import { median } from './median';
import { packedSizes } from './packed-size';
import type { Figure } from './render-figures';
import { watchProcess } from './watch-process';

const execute = promisify(execFile);
const startsMeasured = 15;

/** The start time and memory of the command line, compared with bare Node, and the packed size of the program. */
export async function measureProgram(program: string, sources: string): Promise<readonly Figure[]> {
  const version: number[] = [];
  const bare: number[] = [];
  for (let start = 0; start < startsMeasured; start += 1) {
    bare.push(await timeOf(['-e', '0']));
    version.push(await timeOf([program, '--version']));
  }
  const [memory, bareMemory] = [await memoryOf([program, '--version'], sources), await memoryOf(['-e', '0'], sources)];
  return [
    {
      name: 'start of the command line',
      value: median(version) ?? 0,
      unit: 'ms',
      beside: { name: 'bare Node', value: median(bare) ?? 0 },
    },
    { name: 'memory at start', value: memory, unit: 'MB', beside: { name: 'bare Node', value: bareMemory } },
    ...(await packedSizes('dist')),
  ];
}

async function timeOf(args: readonly string[]): Promise<number> {
  const startedMs = performance.now();
  await execute(...ahead('client', process.execPath, args));
  return performance.now() - startedMs;
}

async function memoryOf(args: readonly string[], sources: string): Promise<number> {
  const { memoryBytes } = await watchProcess(sources, async (start) => {
    await execute(process.execPath, [...start.args, ...args], { env: { ...process.env, ...start.environment } });
  });
  return memoryBytes / 1_000_000;
}
