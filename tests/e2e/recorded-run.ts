import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Candidate } from '../../electron/contract/candidate';
import { parseReportFile } from '../../electron/contract/report-file';
import type { RunEvent } from '../../electron/contract/run-event';
import type { RunRequest } from '../../electron/contract/run-request';
import { otherPorts, politeSearch, searchThatKeeps, testOfOthers } from '../fakes/polite-run';
import { endHeldRun, type HeldRun } from './end-held-run';
import type { MainProcess } from './main-process';

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
  | 'sending-refused'
  | 'test-message-lost';

/** Answers every search of the window with the recorded events at once; tests of single servers never end. `askedRuns` gives the requests. */
export async function searchAsRecorded(
  app: MainProcess,
  recording: Recording,
  changed: (events: readonly RunEvent[]) => readonly RunEvent[] = (events) => events,
): Promise<void> {
  await answerSearches(app, changed(await eventsOf(recording)));
}

/**
 * Answers the first search of the window with a changed recorded run, and every later one as it was recorded. A later one ends when the
 * function that this gives is called.
 */
export async function searchTwice(
  app: MainProcess,
  recording: Recording,
  changed: (events: readonly RunEvent[]) => readonly RunEvent[],
): Promise<() => Promise<void>> {
  const recorded = await eventsOf(recording);
  await app.evaluate(
    ({ ipcMain, BrowserWindow }, { first, begun, end }) => {
      let searches = 0;
      const held = globalThis as HeldRun;
      held.endRun = undefined;
      const tell = (runId: string, events: unknown) =>
        BrowserWindow.getAllWindows()[0]?.webContents.send('onRunEvents', { runId, events });
      ipcMain.removeHandler('startRun');
      ipcMain.handle('startRun', (_event, { kind, runId }: { readonly kind: string; readonly runId: string }) => {
        if (kind === 'discover') {
          const isFirst = searches++ === 0;
          tell(runId, isFirst ? first : begun);
          if (!isFirst) held.endRun = () => tell(runId, end);
        }
        return { ok: true, value: { ok: true, value: null } };
      });
    },
    { first: changed(recorded), begun: recorded.slice(0, -1), end: recorded.slice(-1) },
  );
  return () => endHeldRun(app);
}

async function answerSearches(app: MainProcess, events: readonly RunEvent[]): Promise<void> {
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
  }, events);
}

/**
 * Answers searches of the window with a recorded run in which no port was tried that is not needed. The test of the others stops after
 * its first port until the function that this gives is called. A search that keeps what was proven has kept the pair for four minutes.
 */
export async function searchPolitely(
  app: MainProcess,
  notNeeded: readonly number[] = otherPorts,
): Promise<() => Promise<void>> {
  const recorded = await eventsOf('sending-refused');
  const others = testOfOthers(recorded, notNeeded);
  const told = others.findIndex(({ kind }) => kind === 'step-ended') + 1;
  const answers = {
    polite: politeSearch(recorded, notNeeded),
    keeping: searchThatKeeps(recorded, 240_000),
    others: [others.slice(0, told), others.slice(told)],
  };
  await app.evaluate(({ ipcMain, BrowserWindow }, { polite, keeping, others: [first, rest] }) => {
    type Asked = { readonly kind: string; readonly runId: string; readonly keepsProven?: boolean };
    let searches = 0;
    const held = globalThis as HeldRun;
    held.endRun = undefined;
    const tell = (runId: string, events: unknown) =>
      BrowserWindow.getAllWindows()[0]?.webContents.send('onRunEvents', { runId, events });
    ipcMain.removeHandler('startRun');
    ipcMain.handle('startRun', (_event, { kind, runId, keepsProven }: Asked) => {
      if (kind === 'discover') tell(runId, searches++ > 0 && keepsProven === true ? keeping : polite);
      if (kind === 'test-others') {
        tell(runId, first);
        held.endRun = () => tell(runId, rest);
      }
      return { ok: true, value: { ok: true, value: null } };
    });
  }, answers);
  return () => endHeldRun(app);
}

/** Answers every search of the window with a recorded run that takes so many times as long. */
export async function searchSlowly(app: MainProcess, recording: Recording, times: number): Promise<void> {
  const events = politeSearch(await eventsOf(recording)).map((event) => ({ ...event, atMs: event.atMs * times }));
  await app.evaluate(({ ipcMain, BrowserWindow }, slow) => {
    ipcMain.removeHandler('startRun');
    ipcMain.handle('startRun', (_event, { runId }: { readonly runId: string }) => {
      for (const event of slow) {
        setTimeout(() => {
          BrowserWindow.getAllWindows()[0]?.webContents.send('onRunEvents', { runId, events: [event] });
        }, event.atMs);
      }
      return { ok: true, value: { ok: true, value: null } };
    });
  }, events);
}

/** The events of a recorded run. */
export async function eventsOf(recording: Recording): Promise<readonly RunEvent[]> {
  const read = parseReportFile(JSON.parse(await readRecording(recording)));
  if (!read.ok) throw new Error(`${recording}: ${read.failure.detail}`);
  return read.value.events;
}

/** A recorded search whose sources disagree, changed so that the other servers work too: two documents of one domain, both up to date. */
export async function searchWithTwoAnswers(app: MainProcess): Promise<void> {
  const events = (await eventsOf('conflict')).map((event) => {
    if (event.kind !== 'finished') return event;
    const conflicts = event.report.conflicts.map((conflict) => ({ ...conflict, claims: conflict.claims.map(working) }));
    return { ...event, report: { ...event.report, conflicts } };
  });
  await answerSearches(app, events);
}

function working(claim: Candidate): Candidate {
  return claim.proven ? claim : { ...claim, proven: true, state: 'works', failure: null, tookMs: 210 };
}

/** The runs that the window has requested since `searchAsRecorded`, oldest first. */
export async function askedRuns(app: MainProcess): Promise<readonly RunRequest[]> {
  return await app.evaluate(() => (globalThis as { askedRuns?: RunRequest[] }).askedRuns ?? []);
}

/** Drops a recorded report on the window, as a person does with a file from a support desk. */
export async function dropRecording(page: Page, recording: Recording): Promise<void> {
  await dropText(page, await readRecording(recording));
}

/** Drops a file that holds this text. */
export async function dropText(page: Page, text: string, name = 'dropped.mailwright'): Promise<void> {
  await page.evaluate(
    ([content, fileName]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], fileName));
      document.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [text, name] as const,
  );
}

/** The path of a recording's file. */
export function pathOfRecording(recording: Recording): string {
  return join(folder, `${recording}.mailwright`);
}

async function readRecording(recording: Recording): Promise<string> {
  return await readFile(pathOfRecording(recording), 'utf8');
}
