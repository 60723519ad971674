import { basename, dirname, resolve } from 'node:path';
import type { ExportableSettings } from '../contract/exportable-settings';
import type { Message } from '../contract/message';
import type { Report } from '../contract/report';
import type { RunEvent } from '../contract/run-event';
import { message } from '../core/message';
import { type TypedLogins, withAccountLogins } from '../core/run/account-logins';
import { reportFileOf, settingsFileOf } from '../core/run/report-file';
import { withText } from '../core/run/with-text';
import type { Emit } from '../engine/as-run';
import { appVersion, runtimeName } from '../node/program-facts';
import { saveFailureMessage, saveFiles } from '../node/save-files';
import { type CommandContext, wrongUse } from './command';
import { escapedJson } from './escaped-json';
import type { ExitCode } from './exit-codes';
import { standardStream } from './file-names';
import type { SavingFlag } from './flags';
import type { Output, Page } from './output';

/** A finished run: its report and all its events. */
interface RecordedRun {
  /** Settings are saved with what was said of the password for sending, which the events do not hold. */
  readonly report: Report & Pick<ExportableSettings, 'hasOwnSendingPassword'>;
  readonly events: readonly RunEvent[];
}

/**
 * Prints the page of a run, and saves the run where that was asked. Returns an exit code only where saving failed.
 *
 * @param page - Null where another page follows.
 */
export async function concludeRun(
  { report, events }: RecordedRun,
  page: Page | null,
  context: CommandContext<SavingFlag>,
): Promise<ExitCode | null> {
  const { line, output, say } = context;
  if (page !== null) output.page(page);
  const reportFile = reportFileOf({ app: appVersion, runtime: runtimeName(), events });
  return (await saveJson(line.saveReport, withText(reportFile, say), context)) ?? (await saveSettings(report, context));
}

/** Saves settings where that was asked. Returns an exit code only where it failed. */
export async function saveSettings(
  settings: ExportableSettings,
  context: CommandContext<'saveSettings' | 'overwrite'>,
): Promise<ExitCode | null> {
  const file = withText(settingsFileOf(settings), context.say);
  return await saveJson(context.line.saveSettings, file, context);
}

async function saveJson(
  path: string | null,
  value: unknown,
  { line, output }: CommandContext<'overwrite'>,
): Promise<ExitCode | null> {
  if (path === null) return null;
  const content = `${escapedJson(value, 2)}\n`;
  if (path === standardStream) {
    output.file(content);
    return null;
  }
  // The file names the account, so other users of this computer may not read it.
  const file = { name: basename(path), content, mode: 'private', mediaType: 'application/json' } as const;
  const saved = await saveFiles(dirname(resolve(path)), [file], { overwrite: line.overwrite });
  if (!saved.ok) return wrongUse(saveFailureMessage(saved.failure), { output });
  output.tell(message('cli.saved', { path }));
  return null;
}

/**
 * Prints the events of a run as they happen, and keeps them for a saved report. The sentence says what begins.
 *
 * @param typed - The login names that were given for its account; they are those of its answers and its report.
 */
export function recordRun(
  output: Output,
  begins: Message,
  typed?: TypedLogins,
): { readonly events: readonly RunEvent[]; readonly emit: Emit } {
  output.start(begins);
  const events: RunEvent[] = [];
  return {
    events,
    emit: (emitted) => {
      const event = withTypedLogins(emitted, typed);
      events.push(event);
      output.event(event);
    },
  };
}

function withTypedLogins(event: RunEvent, typed: TypedLogins | undefined): RunEvent {
  switch (event.kind) {
    case 'answer': {
      const { incoming, outgoing } = withAccountLogins({ ...event, alternatives: [] }, typed);
      return { ...event, incoming, outgoing };
    }
    case 'finished':
      return { ...event, report: withAccountLogins(event.report, typed) };
    default:
      return event;
  }
}
