import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron as electron, expect, type Page } from '@playwright/test';
import type { MainProcess } from './main-process';
import { openInChromium } from './open-in-chromium';
import { removeProfile } from './remove-profile';

const projectFolder = join(__dirname, '..', '..');
/** With `MAILWRIGHT_CHROMIUM` pages are opened in that browser instead of Electron, and the program runs on `MAILWRIGHT_NODE`. */
const {
  MAILWRIGHT_ELECTRON = '',
  MAILWRIGHT_APP = projectFolder,
  MAILWRIGHT_CHROMIUM: chromium,
  MAILWRIGHT_NODE: node = process.execPath,
} = process.env;

/** The real program with its window open. */
export interface OpenWindow {
  readonly app: MainProcess;
  readonly page: Page;
  readonly isDemo: boolean;
  /** Everything that the page wrote to its console as a warning or an error, uncaught errors too. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Starts the built program with a profile of its own, and waits for its page. */
export async function openWindow(...switches: readonly '--demo'[]): Promise<OpenWindow> {
  const open = await launchWindow(MAILWRIGHT_APP, switches);
  try {
    await expectReady(open);
    return open;
  } catch (error) {
    await open.close();
    throw error;
  }
}

/** How a program is started, besides its switches. */
interface Start {
  /** Changes the profile before the program starts. */
  readonly prepare?: (profile: string) => Promise<void>;
  /** A file of certificate authorities to trust, too. */
  readonly authorityFile?: string;
}

/** Starts a program that lies in a folder, with a profile of its own. Its page may not be ready yet. */
export async function launchWindow(
  folder: string,
  switches: readonly ('--demo' | '--lang=de')[],
  { prepare = async () => undefined, authorityFile }: Start = {},
): Promise<OpenWindow> {
  const profile = await mkdtemp(join(tmpdir(), 'mailwright-window-'));
  const programs = join(profile, 'programs');
  let started: Started | null = null;
  const close = async () => {
    await started?.close();
    await removeProfile(profile);
  };
  try {
    await plantThunderbird(programs);
    await prepare(profile);
    // Which mail apps this computer has makes no difference to a test.
    const env = { ...process.env, PATH: programs, XDG_DATA_HOME: programs, XDG_DATA_DIRS: programs };
    const trusted = authorityFile === undefined ? [] : [`--ca=${authorityFile}`];
    const args = [`--user-data-dir=${profile}`, ...switches, ...trusted];
    started = await (chromium === undefined
      ? openInElectron(folder, args, env)
      : openInChromium({ chromium, node, folder, switches: args, env }));
    const { app, page } = started;
    return { app, page, complaints: complaintsOf(page), isDemo: switches.includes('--demo'), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The one mail app that is found. Once it is opened, there is a file beside it. */
async function plantThunderbird(folder: string): Promise<void> {
  await mkdir(folder);
  await writeFile(join(folder, 'thunderbird'), '#!/bin/sh\n: > "$0.opened"\n', { mode: 0o755 });
}

/** A start takes two seconds, and many times as long on a busy machine. */
export const startMs = 120_000;

type Started = Pick<OpenWindow, 'app' | 'page' | 'close'>;

async function openInElectron(folder: string, switches: readonly string[], env: NodeJS.ProcessEnv): Promise<Started> {
  const app = await electron.launch({
    executablePath: MAILWRIGHT_ELECTRON,
    timeout: startMs,
    args: ['--disable-gpu', folder, ...switches],
    env: env as Record<string, string>,
  });
  const close = () => app.close();
  try {
    return { app, page: await app.firstWindow({ timeout: startMs }), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}

/** Waits until the page takes keys and, in the demo, until the demo's first page is shown. */
async function expectReady({ page, isDemo }: Pick<OpenWindow, 'page' | 'isDemo'>): Promise<void> {
  await expect(page.getByLabel('Mail address')).toBeFocused();
  if (isDemo) await expect(page.getByRole('heading', { name: 'Demo: choose a situation' })).toBeVisible();
}

/** Starts over in the same window, like a new start of the program. */
export async function startAfresh({
  app,
  page,
  isDemo = false,
}: Pick<OpenWindow, 'app' | 'page'> & Partial<Pick<OpenWindow, 'isDemo'>>): Promise<void> {
  await placeWindow({ app, page });
  await page.reload();
  await expectReady({ page, isDemo });
}

/** Gives the window its usual size, and moves the pointer to the corner, where it hovers over nothing. */
export async function placeWindow({ app, page }: Pick<OpenWindow, 'app' | 'page'>): Promise<void> {
  await resize({ app, page }, 1100, 760);
  await page.mouse.move(0, 0);
}

/** Gives the page of the window another size, in CSS pixels, and waits until it has it. */
export async function resize(
  { app, page }: Pick<OpenWindow, 'app' | 'page'>,
  width: number,
  height: number,
): Promise<void> {
  const size = { width, height };
  await app.evaluate(({ BrowserWindow }, { width, height }) => {
    const [window] = BrowserWindow.getAllWindows();
    window?.setMinimumSize(1, 1);
    window?.setContentSize(width, height);
  }, size);
  await expect.poll(() => page.evaluate(() => ({ width: innerWidth, height: innerHeight }))).toEqual(size);
}
