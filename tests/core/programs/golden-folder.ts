import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * Fails unless a folder beside this file holds exactly these texts by name. `npm run golden` writes them instead;
 * nothing else does, so that a missing file fails.
 */
export function expectGoldenFolder(name: string, texts: Readonly<Record<string, string>>): void {
  const folder = join(here, name);
  if (expect.getState().snapshotState.snapshotUpdateState === 'all') writeFolder(folder, texts);
  expect(readFolder(folder)).toEqual(texts);
}

function writeFolder(folder: string, texts: Readonly<Record<string, string>>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of Object.entries(texts)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

function readFolder(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}
