import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ElectronApplication, _electron as electron, type Page } from '@playwright/test';
import type { Requests } from '../../electron/contract/api';
import type { RunEvent } from '../../electron/contract/run-event';

const projectFolder = join(__dirname, '..', '..');
const { MAILWRIGHT_ELECTRON = '', MAILWRIGHT_APP = projectFolder } = process.env;

/** The real program with its window open. */
export interface OpenWindow {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Everything that the page wrote to its console as a warning or an error, uncaught errors too. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Starts the built program with a profile of its own, and waits for its page. */
export async function openWindow(...switches: readonly '--demo'[]): Promise<OpenWindow> {
  const profile = await mkdtemp(join(tmpdir(), 'mailwright-window-'));
  const app = await electron.launch({
    executablePath: MAILWRIGHT_ELECTRON,
    args: ['--disable-gpu', `--user-data-dir=${profile}`, MAILWRIGHT_APP, ...switches],
  });
  const page = await app.firstWindow();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.getByLabel('Mail address').waitFor();
  return {
    app,
    page,
    complaints,
    close: async () => {
      await app.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Begins anew in the same window, as a start of the program does. */
export async function startAfresh({ app, page }: OpenWindow): Promise<void> {
  await resize(app, 1100, 760);
  await page.reload();
  // Wherever the pointer rests, nothing is hovered.
  await page.mouse.move(0, 0);
  await page.getByLabel('Mail address').waitFor();
}

/** Lets a test add events to the run that is shown. To be called before that run starts. */
export async function listenIn(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    if (window === undefined) throw new Error('There is no window');
    const { webContents } = window;
    const send = webContents.send.bind(webContents);
    webContents.send = (channel, ...values) => {
      const [first] = values as [{ runId?: string }?];
      if (channel === 'onRunEvents') (globalThis as { runId?: string | undefined }).runId = first?.runId;
      send(channel, ...values);
    };
  });
}

/** Shows events of a recorded run as if they came now, as more of the run that was shown last. */
export async function replay(app: ElectronApplication, events: readonly RunEvent[]): Promise<void> {
  await app.evaluate(({ BrowserWindow }, recorded) => {
    const { runId } = globalThis as { runId?: string };
    BrowserWindow.getAllWindows()[0]?.webContents.send('onRunEvents', { runId, events: recorded });
  }, events);
}

/** Answers one kind of request in main's place from now on. */
export async function answerInstead(app: ElectronApplication, method: keyof Requests, value: unknown): Promise<void> {
  await app.evaluate(
    ({ ipcMain }, instead) => {
      ipcMain.removeHandler(instead.method);
      ipcMain.handle(instead.method, () => ({ ok: true, value: { ok: true, value: instead.value } }));
    },
    { method, value },
  );
}

/** Gives the page of the window another size, in CSS pixels. */
export async function resize(app: ElectronApplication, width: number, height: number): Promise<void> {
  await app.evaluate(
    ({ BrowserWindow }, size) => {
      const [window] = BrowserWindow.getAllWindows();
      window?.setMinimumSize(1, 1);
      window?.setContentSize(size.width, size.height);
    },
    { width, height },
  );
}
