import { spawn } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { limits } from '../../electron/core/limits';
import { askFor } from './keyboard';
import type { MainProcess } from './main-process';
import { type OpenWindow, openWindow, startMs } from './open-window';
import { removeProfile } from './remove-profile';

const { MAILWRIGHT_ELECTRON: program = '' } = process.env;
const project = join(__dirname, '../..');
const password = 'S3cr3t-Pa55w0rd';
/** The indexes of the buttons in the box. */
const quit = 1;
const copy = 2;

let open: OpenWindow;

interface Box {
  readonly message: string;
  readonly detail: string;
  readonly buttons: readonly string[];
}

/** The boxes that were opened so far, once there are so many. The window closes before its box is open. */
async function boxesOf(app: MainProcess, count: number): Promise<readonly Box[]> {
  const boxes = () => app.evaluate(() => (globalThis as unknown as { boxes: Box[] }).boxes);
  await expect.poll(boxes).toHaveLength(count);
  return await boxes();
}

async function answer(app: MainProcess, response: number): Promise<void> {
  await app.evaluate((_electron, pressed) => {
    (globalThis as unknown as { answer(response: number): void }).answer(pressed);
  }, response);
}

function openWindows(app: MainProcess): Promise<number> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
}

async function throwInMain(app: MainProcess, quoted: string): Promise<void> {
  await app.evaluate((_electron, text) => {
    setTimeout(() => {
      throw new TypeError(`Cannot use 'in' operator to search for 'x' in ${text}`);
    });
  }, quoted);
}

test.describe('a mistake of our own that nothing catches', () => {
  test.beforeEach(async () => {
    open = await openWindow();
    await open.app.evaluate(({ dialog }) => {
      const boxes: unknown[] = [];
      const answers: ((response: number) => void)[] = [];
      Object.assign(globalThis, { boxes, answer: (response: number) => answers.shift()?.(response) });
      dialog.showMessageBox = ((options: unknown) => {
        boxes.push(options);
        return new Promise((resolve) => answers.push((response) => resolve({ response, checkboxChecked: false })));
      }) as typeof dialog.showMessageBox;
    });
  });
  test.afterEach(async () => {
    await open.close();
  });

  test('closes the window, ends its runs, and asks in one box what next', async () => {
    const { app, page } = open;
    const silent = await silentServer('127.0.0.78', 2525);
    await askFor(page, '127.0.0.78');
    await expect.poll(() => silent.connections.length).toBeGreaterThan(0);
    expect(silent.connections.some(({ closed }) => closed)).toBe(false);

    await throwInMain(app, password);
    await expect.poll(() => openWindows(app)).toBe(0);
    // Sooner than a run that nobody ends would give up by itself.
    const timeout = limits.replyMs - 2_000;
    await expect.poll(() => silent.connections.every(({ closed }) => closed), { timeout }).toBe(true);
    silent.server.close();
    const [box] = await boxesOf(app, 1);
    expect(box?.message).toBe('Mailwright ran into a fault of its own and has stopped');
    expect(box?.detail).toContain('Your account and your servers are not the cause.');
    expect(box?.buttons).toEqual(['Restart', 'Quit', 'Copy details']);

    await throwInMain(app, password);
    await answer(app, copy);
    const boxes = await boxesOf(app, 2);
    expect(boxes[1]?.detail).toMatch(/^Copied: .* no password/);
    const details = await app.evaluate(({ clipboard }) => clipboard.readText());
    expect(details).toMatch(/^Mailwright \d+\.\d+\.\d+, Electron .*\nTypeError\n {4}at /);
    expect(details + JSON.stringify(boxes)).not.toContain(password);

    const ended = new Promise((resolve) => app.process().once('exit', resolve));
    // The program may end before it says that it was answered.
    await answer(app, quit).catch(() => undefined);
    expect(await ended).toBe(70);
  });

  test('may be a rejected promise without a handler', async () => {
    const { app } = open;
    await app.evaluate(() => {
      void Promise.reject(new RangeError('too much'));
    });
    await expect.poll(() => openWindows(app)).toBe(0);
    await boxesOf(app, 1);
  });

  test('may be a page that crashed', async () => {
    const { app } = open;
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer());
    await expect.poll(() => openWindows(app)).toBe(0);
    await boxesOf(app, 1);
  });
});

test('Restart opens Mailwright again, with the same arguments', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'mailwright-restart-'));
  const starts = join(folder, 'starts');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const switches = ['--disable-gpu', `--user-data-dir=${join(folder, 'profile')}`, ...asRoot];
  const first = spawn(program, ['-r', join(__dirname, 'planted-mistake.cjs'), project, ...switches], {
    env: { ...process.env, MAILWRIGHT_STARTS: starts },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => first.once('exit', resolve));
  const started = async () => (await readFile(starts, 'utf8').catch(() => '')).trim().split('\n').map(Number);
  await expect.poll(async () => (await started()).length, { timeout: startMs }).toBe(2);
  expect(await ended).toBe(0);
  const [before, after = 0] = await started();
  expect(before).toBe(first.pid);
  expect(after).not.toBe(before);
  process.kill(after, 'SIGTERM');
  await expect.poll(() => isRunning(after)).toBe(false);
  await removeProfile(folder);
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** A server that accepts every connection and sends nothing. */
async function silentServer(
  host: string,
  port: number,
): Promise<{ readonly server: Server; readonly connections: readonly Socket[] }> {
  const connections: Socket[] = [];
  const server = createServer((socket) => {
    connections.push(socket.on('error', () => undefined).resume());
  });
  await new Promise<void>((resolve) => server.listen(port, host, resolve));
  return { server, connections };
}
