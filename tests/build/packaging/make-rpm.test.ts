import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { findProgram } from '../../../build/find-program.mjs';
import { makeRpm } from '../../../build/packaging/make-rpm.mjs';
import { captureProgram } from '../../../build/run-program.mjs';

const own = mkdtempSync(join(tmpdir(), 'mailwright-rpm-'));
const umask = process.umask();
afterEach(() => void process.umask(umask));
afterAll(() => rmSync(own, { recursive: true, force: true }));

/** Plants a small program and makes a package of it. */
async function makeSmallRpm(mask: number): Promise<string> {
  process.umask(mask);
  const folder = mkdtempSync(join(own, 'program-'));
  mkdirSync(join(folder, 'resources'));
  writeFileSync(join(folder, 'resources', 'app.asar'), 'code');
  for (const name of ['mailwright', 'chrome-sandbox']) writeFileSync(join(folder, name), '', { mode: 0o777 });
  return await makeRpm(folder, `${folder}.rpm`, '1.0.0~trial');
}

async function query(rpm: string, ...args: readonly string[]): Promise<string> {
  const { output, errors } = await captureProgram('rpm', ['--query', '--package', ...args, rpm]);
  expect(errors).toBe('');
  return output;
}

describe.runIf(findProgram('rpmbuild') !== null)('the rpm', () => {
  it('is open to every user, and writable by root alone', async () => {
    const rows = await query(
      await makeSmallRpm(0o077),
      '--queryformat',
      '[%{FILENAMES} %{FILEMODES:octal} %{FILEUSERNAME}\n]',
    );
    const files = rows
      .trim()
      .split('\n')
      .map((row) => row.split(' '));
    const modes = new Map(files.map(([path = '', mode = '']) => [path, mode]));
    expect(modes.get('/opt/Mailwright/chrome-sandbox')).toBe('104755');
    expect(modes.get('/opt/Mailwright')).toBe('40755');
    expect(modes.get('/usr/bin/mailwright')).toBe('120777');
    expect(modes.has('/usr/bin')).toBe(false);
    expect(files.filter(([, , owner]) => owner !== 'root')).toEqual([]);
    const others = [...modes].filter(([path]) => !/chrome-sandbox|\/bin\//.test(path));
    expect(others.length).toBeGreaterThan(15);
    for (const [path, mode] of others) expect(mode, path).toMatch(/^(?:40755|100644|100755)$/);
  });

  it('runs no script, and is the same however often it is made', async () => {
    const first = await makeSmallRpm(0o022);
    expect(await query(first, '--scripts', '--triggers', '--filetriggers')).toBe('');
    expect(await query(first, '--queryformat', '%{NAME} %{VERSION} %{BUILDHOST} %{BUILDTIME}')).toBe(
      'mailwright 1.0.0~trial localhost 1',
    );
    expect(readFileSync(await makeSmallRpm(0o027)).equals(readFileSync(first))).toBe(true);
  });
});
