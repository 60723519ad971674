import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { identity } from '../../build/packaging/identity.mjs';
import { openPackagedWindow, surroundings } from './packaged-window';
import { connectToPage } from './remote-page';

// The tests of this file are one story: they run in this order, and end where one fails.
test.describe.configure({ mode: 'serial' });

const { command, name } = identity;
const systemFolders = ['/etc', '/opt', '/usr', '/var/lib', '/home', '/root/.config'];
const userFolder = join(surroundings.home, '.config', name);

/** What `namedAfterMailwright` gave before anything was installed. */
let before: readonly string[] = [];
/** The files of the installed package. */
let installed: readonly string[] = [];

test.beforeAll(() => {
  before = namedAfterMailwright();
});

test('the package is installed with its menu entry, its type of file, its icon and its licences', () => {
  expect(surroundings.deb).not.toBe('');
  apt('install', surroundings.deb);
  installed = execFileSync('dpkg-query', ['-L', command], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => path !== '' && !lstatSync(path).isDirectory());
  expect(installed).toEqual(
    expect.arrayContaining([
      ...[`/usr/bin/${command}`, `/usr/share/applications/${command}.desktop`],
      ...[`/usr/share/mime/packages/${command}.xml`, `/usr/share/icons/hicolor/48x48/apps/${command}.png`],
      ...[`/usr/share/doc/${command}/copyright`, `/opt/${name}/LICENSES.chromium.html`],
      ...[`/opt/${name}/LICENSE.electron.txt`, `/opt/${name}/resources/licenses.txt`],
    ]),
  );
  const entry = readFileSync(`/usr/share/applications/${command}.desktop`, 'utf8');
  expect(entry).toContain(`Exec=${command} %f`);
  expect(lstatSync(`/opt/${name}/chrome-sandbox`).mode & 0o7777).toBe(0o4755);
  const foreign = installed.filter((path) => lstatSync(path).uid !== 0 || (lstatSync(path).mode & 0o022) !== 0);
  expect(foreign.filter((path) => !lstatSync(path).isSymbolicLink())).toEqual([]);
});

test('an ordinary user starts it inside the real sandbox, and walks the demo to its files', async () => {
  const program = spawn(surroundings.installed, ['--demo', '--disable-gpu', '--remote-debugging-port=0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: '/',
    env: { ...process.env, NODE_OPTIONS: undefined },
  });
  try {
    const page = await connectToPage(program);
    const heading = () => page.evaluate<string>("document.querySelector('h1')?.textContent ?? ''");
    const focused = () => page.evaluate<string>("document.activeElement?.labels?.[0]?.textContent ?? ''");
    // Until the demo's own first page is there, what is typed may be lost.
    await expect.poll(() => page.evaluate('document.body.textContent')).toContain('Demo: choose a situation');
    await expect.poll(focused).toContain('Mail address');
    expectSandbox();

    await page.type('you@all-well.example');
    await page.press('Enter');
    await expect.poll(heading).toBe('Receiving and sending both work');
    await page.press('Enter', true);
    await expect.poll(heading).toBe('These settings work');
    await page.press('Enter', true);
    await expect.poll(focused).toContain('Password');
    await page.type('demo');
    await page.press('Enter');
    await expect.poll(heading).toBe('Set up your mail apps');
    writeFileSync(test.info().outputPath('export.png'), await page.picture());
    page.close();
  } finally {
    await end(program);
  }
  expect(readdirSync(userFolder)).toContain('preferences.json');
});

test('once it is removed, nothing is left but the user’s own folder', () => {
  apt('purge', command);
  expect(spawnSync('dpkg-query', ['-W', command]).status).not.toBe(0);
  expect(installed.filter((path) => existsSync(path))).toEqual([]);
  expect(existsSync(`/opt/${name}`)).toBe(false);
  expect(namedAfterMailwright()).toEqual(before);
  // GTK keeps a cache of the desktop's settings for every program.
  const others = filesBelow(surroundings.home).filter((path) => !path.startsWith(`${userFolder}/`));
  expect(others.filter((path) => path !== join(surroundings.home, '.cache', 'dconf', 'user'))).toEqual([]);
});

test('Remove everything Mailwright stored empties that folder', async () => {
  expect(filesBelow(userFolder)).not.toEqual([]);
  const { app, page } = await openPackagedWindow();
  await expect(page).toHaveTitle(/Mailwright/);
  await app.evaluate(async ({ dialog, Menu }) => {
    const told = new Promise<void>((resolve) => {
      let asked = 0;
      dialog.showMessageBox = async () => {
        if (++asked === 2) resolve();
        return { response: 0, checkboxChecked: false };
      };
    });
    const entries = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? []) ?? [];
    entries.find(({ label }) => label.replace('&', '').startsWith('Remove everything'))?.click();
    await told;
  });
  await app.close();
  expect(existsSync(userFolder)).toBe(false);
});

/** Runs apt-get, and waits for its lock where another installation goes on. */
function apt(task: 'install' | 'purge', target: string): void {
  const args = ['-o', 'DPkg::Lock::Timeout=300', task, '-y', '--no-install-recommends', target];
  execFileSync('apt-get', args, { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'pipe' });
}

/** Expects that every process of a page runs as an ordinary user behind a system-call filter, which only the sandbox sets up. */
function expectSandbox(): void {
  const processes = readdirSync('/proc').filter(
    (pid) => /^\d+$/.test(pid) && programOf(pid) === `/opt/${name}/${command}`,
  );
  const pages = processes.filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--type=renderer'));
  expect(pages).not.toEqual([]);
  for (const pid of processes) {
    expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain('--no-sandbox');
    expect(readFileSync(`/proc/${pid}/status`, 'utf8')).not.toMatch(/^Uid:\s*0\b/m);
  }
  for (const pid of pages) expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s*2$/m);
}

/** The program of a process; null where it has ended, or where the kernel has none. */
function programOf(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/exe`);
  } catch {
    return null;
  }
}

/** Ends the program as a session does that is closed, and waits for its end. */
async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null) return;
  const ended = new Promise((resolve) => program.once('exit', resolve));
  program.kill('SIGTERM');
  await ended;
}

/** All in the system's folders that bears Mailwright's name, without the networks that other tests make at the same time. */
function namedAfterMailwright(): readonly string[] {
  const folders = systemFolders.filter((folder) => existsSync(folder));
  const search = ['-xdev', '-path', '/etc/netns', '-prune', '-o', '-iname', `*${command}*`, '-print'];
  const { stdout } = spawnSync('find', [...folders, ...search], { encoding: 'utf8' });
  return stdout.split('\n').sort();
}

function filesBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory()).map((entry) => join(entry.parentPath, entry.name));
}
