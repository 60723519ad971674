import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NetworkNamespace } from './network-namespace';

/**
 * Gives an executable that Playwright can launch in place of Electron. It runs Electron in the namespace.
 *
 * @param program - The path of Electron.
 */
export async function electronInNamespace(namespace: NetworkNamespace, program: string): Promise<string> {
  const path = join(namespace.folder, 'electron');
  const relay = join(__dirname, 'electron-relay.mjs');
  const words = [process.execPath, relay, namespace.name, program].map((word) => `'${word}'`).join(' ');
  await writeFile(path, `#!/bin/sh\nexec ${words} "$@"\n`, { mode: 0o755 });
  return path;
}
