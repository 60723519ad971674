import type { ReportFile } from '../../contract/report-file';
import type { RunEvent } from '../../contract/run-event';
import type { Say } from '../../words/format-message';
import { safeFileName } from '../file-name';
import { reportFileOf } from './report-file';
import { withText } from './with-text';

/** The form that Mailwright can open again: every event, with its sentences. */
export const replayableReport: ReportFormat = {
  ending: '.mailwright',
  mediaType: 'application/json',
  render: ({ app, runtime, events, say }) =>
    JSON.stringify(reportFileOf({ app, runtime, events: events.map((event) => withText(event, say)) })),
};

/** All forms; the first one is proposed. */
const reportFormats: readonly ReportFormat[] = [replayableReport];

/** The form with the ending of a file's name; null where no form has it. */
export function reportFormatOf(fileName: string): ReportFormat | null {
  return reportFormats.find(({ ending }) => fileName.endsWith(ending)) ?? null;
}

/** The file name to propose for the report of a run: its address, in characters that a file system allows. */
export function reportNameOf(events: readonly RunEvent[]): string {
  const last = events.at(-1);
  const about = last?.kind === 'finished' ? (last.report.address ?? last.report.input.text) : 'report';
  return `${safeFileName(about)}${replayableReport.ending}`;
}

/** A run to be written, and the language to write it in. */
interface ReportedRun extends Pick<ReportFile, 'app' | 'runtime' | 'events'> {
  readonly say: Say;
}

/** A form that reports are saved in, known by the ending of the file. */
export interface ReportFormat {
  /** With its dot, in lower case. */
  readonly ending: string;
  readonly mediaType: string;
  readonly render: (run: ReportedRun) => string;
}
