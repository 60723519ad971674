import type { RunEvent } from '../../contract/run-event';
import { safeFileName } from '../file-name';
import { reportFileOf } from './report-file';
import type { ReportFormat } from './report-format';
import { withText } from './with-text';

/** The form that Mailwright opens again: every event, with the sentences that were seen. */
export const replayableReport: ReportFormat = {
  ending: '.mailwright',
  mediaType: 'application/json',
  render: ({ app, runtime, events, say }) =>
    JSON.stringify(reportFileOf({ app, runtime, events: events.map((event) => withText(event, say)) })),
};

/** All forms; the first one is proposed. */
const reportFormats: readonly ReportFormat[] = [replayableReport];

/** The form that the ending of a file's name asks for; null where it is that of none. */
export function reportFormatOf(fileName: string): ReportFormat | null {
  return reportFormats.find(({ ending }) => fileName.endsWith(ending)) ?? null;
}

/** The file name to propose for the report of a run: the address it was about, as a file system takes it. */
export function reportNameOf(events: readonly RunEvent[]): string {
  const last = events.at(-1);
  const about = last?.kind === 'finished' ? (last.report.address ?? last.report.input.text) : 'report';
  return `${safeFileName(about)}${replayableReport.ending}`;
}
