import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeCommandLinePackage } from '../../build/packaging/make-command-line-package.mjs';
import { version } from '../../package.json';

let folder: string;

beforeAll(async () => {
  const archive = await makeCommandLinePackage();
  folder = mkdtempSync(join(tmpdir(), 'mailwright-packed-'));
  execFileSync('tar', ['-xzf', archive, '-C', folder]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the packed command line, with nothing of the project around it. */
function mailwright(...args: readonly string[]) {
  const program = join(folder, 'package', 'cli', 'mailwright.js');
  return spawnSync(process.execPath, [program, ...args], { cwd: folder, encoding: 'utf8' });
}

it('starts, and complains of nothing', () => {
  expect(mailwright('--version')).toMatchObject({ stdout: `${version}\n`, stderr: '', status: 0 });
});

it('finds the servers of an account and proves them over TLS', () => {
  const found = mailwright('detect', 'you@all-well.example', '--demo', '--json');
  expect(found.status).toBe(0);
  const report = JSON.parse(found.stdout.trim().split('\n').at(-1) ?? '');
  expect(report).toMatchObject({ kind: 'finished' });
  expect(JSON.stringify(report)).toContain('mail.all-well.example');
});

it('signs in to both servers', () => {
  const run = spawnSync(
    process.execPath,
    [join(folder, 'package', 'cli', 'mailwright.js'), 'check', 'you@all-well.example', '--demo', '--quiet'],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, MAILWRIGHT_PASSWORD: 'demo' } },
  );
  expect(run.stdout).toContain('mail.all-well.example');
  expect(run.status).toBe(0);
});
