import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { parseReportFile } from '../../electron/contract/report-file';
import type { RunRequest } from '../../electron/contract/run-request';

const folder = join(__dirname, '..', 'fixtures');

/** Runs that were recorded against real servers. */
export type Recording =
  | 'browser-sign-in'
  | 'conflict'
  | 'consent'
  | 'exchange-only'
  | 'name-mismatch'
  | 'named-in-dns'
  | 'no-imap'
  | 'offline'
  | 'sending-refused';

/** Answers every search of the window with the recorded events at once; tests of single servers never end. `askedRuns` gives the requests. */
export async function searchAsRecorded(app: ElectronApplication, recording: Recording): Promise<void> {
  const read = parseReportFile(JSON.parse(await readRecording(recording)));
  if (!read.ok) throw new Error(`${recording}: ${read.failure.detail}`);
  await app.evaluate(({ ipcMain, BrowserWindow }, recorded) => {
    const asked: unknown[] = [];
    (globalThis as { askedRuns?: unknown[] }).askedRuns = asked;
    ipcMain.removeHandler('startRun');
    ipcMain.handle('startRun', (_event, request: { readonly kind: string; readonly runId: string }) => {
      const { kind, runId } = request;
      asked.push(request);
      const events = kind === 'discover' ? recorded : [];
      BrowserWindow.getAllWindows()[0]?.webContents.send('onRunEvents', { runId, events });
      return { ok: true, value: { ok: true, value: null } };
    });
  }, read.value.events);
}

/** The runs that the window has requested since `searchAsRecorded`, oldest first. */
export async function askedRuns(app: ElectronApplication): Promise<readonly RunRequest[]> {
  return await app.evaluate(() => (globalThis as { askedRuns?: RunRequest[] }).askedRuns ?? []);
}

/** Drops a recorded report on the window, as a person does with a file from a support desk. */
export async function dropRecording(page: Page, recording: Recording): Promise<void> {
  await dropText(page, await readRecording(recording));
}

/** Drops a file that holds this text. */
export async function dropText(page: Page, text: string): Promise<void> {
  await page.evaluate((content) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], 'dropped.mailwright'));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, text);
}

/** The path of a recording's file. */
export function pathOfRecording(recording: Recording): string {
  return join(folder, `${recording}.mailwright`);
}

async function readRecording(recording: Recording): Promise<string> {
  return await readFile(pathOfRecording(recording), 'utf8');
}
