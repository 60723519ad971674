import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What is read from a file that holds the text; the file is there only that long. */
export function readFrom<T>(text: string, read: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'mailwright-test-'));
  try {
    const path = join(folder, 'text');
    writeFileSync(path, text);
    return read(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
