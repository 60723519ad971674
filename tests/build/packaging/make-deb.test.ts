import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { findProgram } from '../../../build/find-program.mjs';
import { makeDeb } from '../../../build/packaging/make-deb.mjs';
import { captureProgram } from '../../../build/run-program.mjs';

const own = mkdtempSync(join(tmpdir(), 'mailwright-deb-'));
const umask = process.umask();
afterEach(() => void process.umask(umask));
afterAll(() => rmSync(own, { recursive: true, force: true }));

/** Plants a small program, makes a package of it, and gives the mode of each entry by its path. */
async function modesWith(mask: number): Promise<ReadonlyMap<string, string>> {
  process.umask(mask);
  const folder = mkdtempSync(join(own, 'program-'));
  mkdirSync(join(folder, 'resources'));
  writeFileSync(join(folder, 'resources', 'app.asar'), 'code');
  for (const name of ['mailwright', 'chrome-sandbox']) writeFileSync(join(folder, name), '', { mode: 0o777 });
  const deb = await makeDeb(folder, `${folder}.deb`, '1.0.0');
  const { output } = await captureProgram('dpkg-deb', ['--contents', deb]);
  const lines = output.trim().split('\n');
  return new Map(lines.map((line) => [line.split(/\s+/)[5] ?? '', line.split(' ', 1)[0] ?? '']));
}

describe.runIf(findProgram('dpkg-deb') !== null)('the Debian package', () => {
  it.each(['077', '027', '002', '022'])(
    'is open to every user, and writable by root alone, with umask %s',
    async (mask) => {
      const modes = await modesWith(Number.parseInt(mask, 8));

      const sandbox = './opt/Mailwright/chrome-sandbox';
      expect(modes.get(sandbox)).toBe('-rwsr-xr-x');
      expect(modes.get('./opt/Mailwright/mailwright')).toBe('-rwxr-xr-x');
      const others = [...modes].filter(([path, mode]) => path !== sandbox && !mode.startsWith('l'));
      expect(others.length).toBeGreaterThan(20);
      for (const [path, mode] of others) expect(mode, path).toMatch(/^(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x)$/);
    },
  );
});
