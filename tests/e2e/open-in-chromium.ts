import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { devDependencies } from '../../package.json';
import type { MainProcess } from './main-process';

const standIn = join(__dirname, '..', '..', 'build', 'testing', 'stand-in', 'start.mjs');

/** What is started: a Chromium, a Node, and the built program in its folder. */
export interface ChromiumStart {
  readonly chromium: string;
  readonly node: string;
  readonly folder: string;
  readonly switches: readonly string[];
  readonly env: NodeJS.ProcessEnv;
}

/** The built program in Node, with its page in Chromium. */
export interface ProgramInChromium {
  readonly app: MainProcess;
  readonly page: Page;
  close(): Promise<void>;
}

/**
 * Starts the built program in Node, with a stand-in for Electron, and opens its page in Chromium. The files of the page, its preload and what
 * answers it are the program's own. It believes that it runs on the Electron of the releases.
 */
export async function openInChromium({ folder, ...start }: ChromiumStart): Promise<ProgramInChromium> {
  const browser = await chromium.launch({ executablePath: start.chromium });
  const page = await browser.newPage({
    viewport: { width: 1100, height: 760 },
    locale: 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  await page.exposeFunction('askMain', async (method: string, request: unknown) => {
    const answer = await ask('request', { method, request });
    // What was sent before the answer arrives before it.
    await pushed;
    return answer;
  });
  await page.addInitScript({ content: preloadInPage(await readFile(join(folder, 'dist/preload/preload.js'), 'utf8')) });

  const { talkOver } = await import('../../build/testing/stand-in/talk.mjs');
  const main = spawn(start.node, [standIn, folder, ...start.switches], {
    env: { ...start.env, MAILWRIGHT_AS_ELECTRON: devDependencies.electron, MAILWRIGHT_AS_CHROME: browser.version() },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  });
  let pushed: Promise<unknown> = Promise.resolve();
  const ask = talkOver(main, {
    load: (url: string) => page.goto(url).then(() => null),
    push: (sent: Pushed) => {
      // A page that is loaded anew hears nothing of what was sent before.
      pushed = pushed.then(() => page.evaluate(hearMain, sent)).catch(() => undefined);
    },
    resize: (size: { width: number; height: number }) => page.setViewportSize(size),
    print: (options: Parameters<Page['pdf']>[0]) => page.pdf(options),
    'write-clipboard': (text: string) => page.evaluate((copied) => navigator.clipboard.writeText(copied), text),
    'read-clipboard': () => page.evaluate(() => navigator.clipboard.readText()),
  });
  const evaluate = (code: unknown, value: unknown) => ask('evaluate', { code: String(code), value });
  const close = async () => {
    const ended = main.exitCode === null ? new Promise((resolve) => main.once('exit', resolve)) : null;
    main.kill();
    await ended;
    await browser.close();
  };
  return { app: { evaluate, process: () => main } as MainProcess, page, close };
}

/** Something that main sends to the page by itself. */
interface Pushed {
  readonly channel: string;
  readonly value: unknown;
}

function hearMain({ channel, value }: Pushed): void {
  (globalThis as unknown as { hearMain(channel: string, value: unknown): void }).hearMain(channel, value);
}

/** A script that runs the built preload in the page, with what it uses of Electron. */
function preloadInPage(preload: string): string {
  return `(() => {
    const heard = new Map();
    const listeners = (channel) => heard.get(channel) ?? [];
    const ipcRenderer = {
      invoke: (method, request) => askMain(method, request),
      on: (channel, listener) => heard.set(channel, [...listeners(channel), listener]),
      off: (channel, listener) => heard.set(channel, listeners(channel).filter((other) => other !== listener)),
    };
    const contextBridge = {
      exposeInMainWorld: (name, bridge) => Object.defineProperty(window, name, { value: Object.freeze(bridge) }),
    };
    window.hearMain = (channel, value) => listeners(channel).forEach((listener) => listener({}, value));
    ((require) => {
      ${preload}
    })(() => ({ contextBridge, ipcRenderer }));
  })();`;
}
