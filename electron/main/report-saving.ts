import { basename, dirname } from 'node:path';
import type { SaveOutcome } from '../contract/exports';
import type { Message } from '../contract/message';
import { failed, ok, type Result } from '../contract/result';
import { message } from '../core/message';
import { joinRuns } from '../core/run/join-runs';
import { type ReportFormat, replayableReport, reportFormatOf, reportNameOf } from '../core/run/report-formats';
import { appVersion, runtimeName } from '../node/program-facts';
import { saveFailureMessage, saveFiles } from '../node/save-files';
import type { Say } from '../words/format-message';
import type { KeptRun } from './kept-runs';

/** What saving a report needs from the window. */
interface ReportSurroundings {
  /** Asks for a path and proposes this name; null where nothing was chosen. The dialog asks before a file is replaced. */
  readonly choosePlace: (name: string) => Promise<string | null>;
  readonly say: Say;
}

/** Saves these runs of one account as one report, at a path that the user chooses. */
export async function saveReport(
  runs: readonly KeptRun[],
  { choosePlace, say }: ReportSurroundings,
): Promise<Result<SaveOutcome, Message>> {
  const events = joinRuns(runs);
  if (events.length === 0) return failed(message('save-report.not-kept'));
  const chosen = await choosePlace(reportNameOf(events));
  if (chosen === null) return ok({ kind: 'folder-not-chosen' });
  const { path, format, isAgreed } = reportPlace(chosen);
  const folder = dirname(path);
  const file = {
    name: basename(path),
    content: format.render({ app: appVersion, runtime: runtimeName(), events, say }),
    // The report names the account, so only its owner may read it.
    mode: 'private',
    mediaType: format.mediaType,
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
export function reportPlace(chosen: string): ReportPlace {
  const format = reportFormatOf(chosen);
  if (format !== null) return { path: chosen, format, isAgreed: true };
  return { path: `${chosen}${replayableReport.ending}`, format: replayableReport, isAgreed: false };
}

/** Where a report goes, in which form, and whether a file that is there may be replaced. */
interface ReportPlace {
  readonly path: string;
  readonly format: ReportFormat;
  readonly isAgreed: boolean;
}
