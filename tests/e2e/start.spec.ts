import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isMaintainedElectron } from '../../electron/node/program-facts';
import { startMs } from './open-window';
import { removeProfile } from './remove-profile';

const { MAILWRIGHT_ELECTRON: program = '' } = process.env;
const project = join(__dirname, '../..');

let profile: string;
let started: ChildProcess;
let written = '';

test.beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'mailwright-start-'));
  const script = [join(project, 'build', 'start.mjs'), '--no-system-packages'];
  started = spawn(process.execPath, [...script, '--disable-gpu', `--user-data-dir=${profile}`], {
    env: { ...process.env, ELECTRON_OVERRIDE_DIST_PATH: dirname(program) },
    // A process group of its own, so that all processes can be ended together.
    detached: true,
  });
  for (const stream of [started.stdout, started.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  }
});
test.afterAll(async () => {
  const ended = new Promise((resolve) => started.once('exit', resolve));
  if (started.pid !== undefined) process.kill(-started.pid, 'SIGTERM');
  await ended;
  await removeProfile(profile);
});

test('no process of the window leaves a core dump', async () => {
  test.skip(process.platform !== 'linux', 'The limits of a process are read from /proc.');
  await expect.poll(async () => (await commandsBelow(started)).some(isPage), { timeout: startMs }).toBe(true);
  const processes = await commandsBelow(started);
  expect(processes.length).toBeGreaterThan(2);
  for (const { pid, command } of processes) {
    const limits = await readFile(`/proc/${pid}/limits`, 'utf8').catch(() => null);
    if (limits === null) continue;
    expect(limits, command).toMatch(/^Max core file size +0 +0 +bytes/m);
  }
  expect(processes.filter(({ command }) => command.includes('crashpad'))).toEqual([]);
});

test('the terminal shows that the runtime is no longer maintained, and names the wizard that needs no Electron', async () => {
  const version = /\d+\.\d+\.\d+/.exec(await readFile(join(dirname(program), 'version'), 'utf8'))?.[0] ?? '';
  test.skip(isMaintainedElectron(version), 'This runtime is maintained.');
  await expect
    .poll(() => written, { timeout: startMs })
    .toContain(
      `Development runtime: Electron ${version}, no longer maintained. Fine for the demo and for looking around.\n` +
        'For a real password, use the wizard in the terminal, which does not need Electron: npx mailwright\n',
    );
});

interface Running {
  readonly pid: number;
  /** The program with its arguments. */
  readonly command: string;
}

function isPage({ command }: Running): boolean {
  return command.includes('--type=renderer');
}

/** The running processes that a process has started, directly or not. */
async function commandsBelow({ pid = 0 }: Pick<ChildProcess, 'pid'>): Promise<readonly Running[]> {
  const children = await childrenOf(pid);
  const below = await Promise.all(
    children.map(async (child) => {
      const command = (await readFile(`/proc/${child}/cmdline`, 'utf8').catch(() => '')).replaceAll('\0', ' ');
      return [{ pid: child, command }, ...(await commandsBelow({ pid: child }))];
    }),
  );
  // A process that has ended has no command any more.
  return below.flat().filter(({ command }) => command !== '');
}

async function childrenOf(pid: number): Promise<readonly number[]> {
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(
    threads.map((thread) => readFile(`/proc/${pid}/task/${thread}/children`, 'utf8').catch(() => '')),
  );
  return lists.join(' ').split(' ').filter(Boolean).map(Number);
}
