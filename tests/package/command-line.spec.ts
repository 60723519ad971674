import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { surroundings } from './packaged-window';

let folder: string;
/** The folder of the package after its installation. */
let home: string;

test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailwright-command-line-'));
  // Without one, npm would install into a project further up.
  writeFileSync(join(folder, 'package.json'), '{}');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', surroundings.commandLine], { cwd: folder });
  home = join(folder, 'node_modules', 'mailwright');
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the installed command from the folder, which has nothing of the project. */
function mailwright(...args: readonly string[]) {
  const env = { ...process.env, NODE_OPTIONS: '', NODE_PATH: '' };
  return spawnSync(join('node_modules', '.bin', 'mailwright'), args, { cwd: folder, encoding: 'utf8', env });
}

test('the package needs no other, and says which Node it needs', () => {
  const manifest = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest.engines).toEqual({ node: '>=20' });
  const installed = execFileSync('npm', ['ls', '--all', '--parseable'], { cwd: folder, encoding: 'utf8' });
  expect(installed.trim().split('\n')).toEqual([folder, home]);
});

test('it runs from an empty folder', () => {
  expect(mailwright('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const found = mailwright('detect', 'you@all-well.example', '--demo', '--quiet');
  expect(found.stdout).toContain('mail.all-well.example');
  expect(found.status).toBe(0);
  const provider = mailwright('export', '--list');
  expect(provider.stdout).toContain('thunderbird');
});

test('its manual page is one that man can show', () => {
  const env = { ...process.env, MANWIDTH: '80', LC_ALL: 'C.UTF-8', MANROFFSEQ: '', MANPAGER: 'cat' };
  const shown = spawnSync('man', ['--warnings', '-l', join(home, 'man', 'mailwright.1')], { encoding: 'utf8', env });
  expect(shown.stderr).toBe('');
  expect(shown.stdout).toContain('--password-command CMD');
  expect(shown.stdout).toContain('EXIT STATUS');
});

test('its completions are read by bash, zsh and fish', () => {
  const complete = `source ${join(home, 'completions', 'mailwright.bash')}
    COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
    _mailwright 2>/dev/null
    echo "\${COMPREPLY[@]}"`;
  const completed = (...words: readonly string[]) =>
    execFileSync('bash', ['-c', complete, 'bash', ...words], { encoding: 'utf8' }).trim();
  expect(completed('mailwright', 'de')).toBe('detect demo');
  expect(completed('mailwright', 'export', '--incl')).toBe('--include-password');
  expect(completed('mailwright', 'parse', '--incl')).toBe('');
  execFileSync('zsh', ['-n', join(home, 'completions', '_mailwright')]);
  execFileSync('fish', ['--no-execute', join(home, 'completions', 'mailwright.fish')]);
  const fish = `source ${join(home, 'completions', 'mailwright.fish')}; complete -C "mailwright export --incl"`;
  expect(execFileSync('fish', ['-c', fish], { encoding: 'utf8' })).toMatch(/^--include-password\t/);
});
