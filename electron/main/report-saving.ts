import { basename, dirname, extname } from 'node:path';
import type { SaveOutcome } from '../contract/export-request';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import type { RunEvent } from '../contract/run-event';
import { message } from '../core/message';
import { joinRuns } from '../core/run/join-runs';
import { reportFileOf } from '../core/run/report-file';
import { reportEnding, reportNameOf } from '../core/run/report-name';
import { appVersion, runtimeName } from '../node/program-facts';
import { saveFailureMessage, saveFiles } from '../node/save-files';
import type { KeptRun } from './kept-runs';

/** What saving a report needs of the window. */
export interface ReportSurroundings {
  /** Asks where to, with a name proposed; null where nothing was chosen. The dialog asks before a file is replaced. */
  readonly choosePlace: (name: string) => Promise<string | null>;
  /** Gives an event the sentences that it is shown with. */
  readonly withText: (event: RunEvent) => RunEvent;
}

/** Saves these runs of one account as one report, at a place that is asked for. */
export async function saveReport(
  runs: readonly KeptRun[],
  { choosePlace, withText }: ReportSurroundings,
): Promise<Result<SaveOutcome, Message>> {
  const events = joinRuns(runs);
  if (events.length === 0) return failed(message('save-report.not-kept'));
  const chosen = await choosePlace(reportNameOf(events));
  if (chosen === null) return ok({ kind: 'folder-not-chosen' });
  const { path, isAgreed } = reportPlace(chosen);
  const folder = dirname(path);
  const report = reportFileOf({ app: appVersion, runtime: runtimeName(), events: events.map(withText) });
  const file = {
    name: basename(path),
    content: JSON.stringify(report),
    // It names the account, so nobody else on this computer needs to read it.
    mode: 'private',
    mediaType: 'application/json',
  } as const;
  const saved = await saveFiles(folder, [file], { overwrite: isAgreed });
  if (saved.ok) return ok({ kind: 'saved', folder, names: [file.name] });
  if (saved.failure.code === 'file-exists') return ok({ kind: 'file-exists', folder, names: [file.name] });
  return ok({ kind: 'not-written', reason: saveFailureMessage(saved.failure) });
}

/**
 * The file to write for what a dialog gave. Where the ending is added afterwards, the dialog has asked about another
 * file, so nothing may be replaced.
 */
export function reportPlace(chosen: string): { readonly path: string; readonly isAgreed: boolean } {
  const isAgreed = extname(chosen) === reportEnding;
  return { path: isAgreed ? chosen : `${chosen}${reportEnding}`, isAgreed };
}
