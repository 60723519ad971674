import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from '@playwright/test';
import { identity } from '../../build/packaging/identity.mjs';
import { rpmDependencies } from '../../build/packaging/library-dependencies.mjs';
import { surroundings } from './packaged-window';
import { connectToPage } from './remote-page';

// The tests of this file are one story: they run in this order, and end where one fails.
test.describe.configure({ mode: 'serial' });

const { command, name } = identity;
/** The ids of `nobody`. */
const nobody = 65_534;

/** A path of a package as rpm describes it. */
interface Installed {
  /** The type and the permissions, in octal. */
  readonly mode: string;
  readonly owner: string;
  /** The SHA-256 of a file, the target of a link; empty for a folder. */
  readonly content: string;
}

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mailwright-rpm-'));
  chmodSync(folder, 0o755);
});
test.afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What rpm says of the package. */
function rpm(...args: readonly string[]): string {
  return execFileSync('rpm', ['--query', '--package', ...args, surroundings.rpm], { encoding: 'utf8' });
}

/** What the rpm installs, by path. */
function installedByRpm(): ReadonlyMap<string, Installed> {
  const rows = rpm('--dump').trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [path = '', , , digest = '', mode = '', owner, group, , , , target = ''] = row.split(' ');
      const content = target === 'X' ? digest.replace(/^0+$/, '') : target;
      return [path, { mode: mode.replace(/^0+/, ''), owner: `${owner}:${group}`, content }];
    }),
  );
}

/** What the Debian package installs, by path. */
function installedByDeb(): ReadonlyMap<string, Installed> {
  const root = join(folder, 'deb');
  execFileSync('dpkg-deb', ['--extract', surroundings.deb, root]);
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { mode, uid, gid } = lstatSync(path);
      return [
        `/${relative(root, path)}`,
        { mode: mode.toString(8), owner: `${nameOf(uid)}:${nameOf(gid)}`, content: contentOf(path) },
      ];
    }),
  );
}

function nameOf(id: number): string {
  return id === 0 ? 'root' : String(id);
}

function contentOf(path: string): string {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return readlinkSync(path);
  return found.isFile() ? createHash('sha256').update(readFileSync(path)).digest('hex') : '';
}

test('it installs what the Debian package installs, with the same modes and owners', () => {
  expect(surroundings.rpm).not.toBe('');
  const byRpm = installedByRpm();
  const byDeb = installedByDeb();
  expect(byRpm.get(`/opt/${name}/chrome-sandbox`)?.mode).toBe('104755');
  const isOwn = (path: string) => path.toLowerCase().includes(`/${command}`);
  // Folders such as /usr/bin belong to the system; only Debian lists them.
  const expected = [...byDeb].filter(([path, { content }]) => content !== '' || isOwn(path));
  expect(expected.length).toBeGreaterThan(30);
  expect(Object.fromEntries(byRpm)).toEqual(Object.fromEntries(expected));
});

test('it asks for every library that the program is linked against, and runs no script', () => {
  const asked = rpm('--requires').trim().split('\n');
  expect(asked).toEqual(expect.arrayContaining([...rpmDependencies]));
  const own = new Set(readdirSync(join(folder, 'deb', 'opt', name)));
  const program = join(folder, 'deb', 'opt', name, command);
  const linked = execFileSync('/usr/lib/rpm/elfdeps', ['--requires', program], { encoding: 'utf8' }).trim().split('\n');
  const libraries = linked.filter(
    (need) => /^lib\S+\(\)\(64bit\)$/.test(need) && !own.has(need.replace('()(64bit)', '')),
  );
  expect(libraries.length).toBeGreaterThan(20);
  expect(libraries.filter((need) => !asked.includes(need))).toEqual([]);
  expect(rpm('--scripts', '--triggers', '--filetriggers')).toBe('');
  expect(rpm('--recommends').trim()).toBe('xdg-utils');
});

test('rpm installs it below another root, finds it whole, and an ordinary user starts it in the real sandbox', async () => {
  const root = join(folder, 'root');
  const home = join(folder, 'home');
  mkdirSync(root);
  mkdirSync(home, { mode: 0o700 });
  chownSync(home, nobody, nobody);
  // Debian's rpm refuses to install otherwise, and this root has no libraries.
  execFileSync('rpm', ['--install', '--force-debian', '--nodeps', '--root', root, surroundings.rpm], { stdio: 'pipe' });
  expect(execFileSync('rpm', ['--verify', '--nodeps', '--root', root, command], { encoding: 'utf8' })).toBe('');

  const become = [`--reuid=${nobody}`, `--regid=${nobody}`, '--clear-groups', 'env', `HOME=${home}`];
  const switches = ['--demo', '--disable-gpu', '--remote-debugging-port=0'];
  const program = spawn('setpriv', [...become, join(root, 'opt', name, command), ...switches], {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: '/',
    env: { ...process.env, NODE_OPTIONS: undefined },
  });
  const ended = new Promise((resolve) => program.once('exit', resolve));
  try {
    const page = await connectToPage(program);
    await expect.poll(() => page.evaluate('document.body.textContent')).toContain('Demo: choose a situation');
    page.close();
  } finally {
    program.kill('SIGTERM');
    await ended;
  }
  execFileSync('rpm', ['--erase', '--root', root, command], { stdio: 'pipe' });
  expect(readdirSync(join(root, 'opt'))).toEqual([]);
});
