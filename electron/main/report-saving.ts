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

/** What saving a report needs from the window. */
export interface ReportSurroundings {
  /** Asks for a path and proposes this name; null where nothing was chosen. The dialog asks before a file is replaced. */
  readonly choosePlace: (name: string) => Promise<string | null>;
  /** Adds the sentences that an event is shown with. */
  readonly withText: (event: RunEvent) => RunEvent;
}

/** Saves these runs of one account as one report, at a path that the user chooses. */
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
    // The report names the account, so only its owner may read it.
    mode: 'private',
    mediaType: 'application/json',
  } as const;
  const saved = await saveFiles(folder, [file], { overwrite: isAgreed });
  if (saved.ok) return ok({ kind: 'saved', folder, names: [file.name] });
  if (saved.failure.code === 'file-exists') return ok({ kind: 'file-exists', folder, names: [file.name] });
  return ok({ kind: 'not-written', reason: saveFailureMessage(saved.failure) });
}

/**
 * The file to write for the path that a dialog gave. Where the ending is added here, the dialog has asked about another file, so
 * nothing may be replaced.
 */
export function reportPlace(chosen: string): { readonly path: string; readonly isAgreed: boolean } {
  const isAgreed = extname(chosen) === reportEnding;
  return { path: isAgreed ? chosen : `${chosen}${reportEnding}`, isAgreed };
}
