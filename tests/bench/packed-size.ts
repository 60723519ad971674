import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figure } from './render-figures';

/** The parts of the build folder that are delivered. */
const parts = ['cli', 'main', 'preload', 'renderer', 'knowledge'];

/** The packed size of each part of the built program and of all together, next to the size on disk. */
export async function packedSizes(folder: string): Promise<readonly Figure[]> {
  const sizes = await Promise.all(parts.map((part) => sizeOf(join(folder, part))));
  const figures = sizes.map((size, index) => figureOf(`packed: ${parts[index]}`, size));
  const packedBytes = sizes.reduce((sum, size) => sum + size.packedBytes, 0);
  const bytes = sizes.reduce((sum, size) => sum + size.bytes, 0);
  return [...figures, figureOf('packed: all', { packedBytes, bytes })];
}

interface Size {
  readonly bytes: number;
  readonly packedBytes: number;
}

function figureOf(name: string, { bytes, packedBytes }: Size): Figure {
  return { name, value: packedBytes / 1000, unit: 'kB', beside: { name: 'on disk', value: bytes / 1000 } };
}

async function sizeOf(folder: string): Promise<Size> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile());
  const contents = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name))));
  return {
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    packedBytes: gzipSync(Buffer.concat(contents), { level: 9 }).length,
  };
}
