import type { RunEvent } from '../../contract/run-event';
import { safeFileName } from '../file-name';

/** The ending of report files. */
export const reportEnding = '.mailwright';

/** The file name to propose for the report of a run: the address it was about, as a file system takes it. */
export function reportNameOf(events: readonly RunEvent[]): string {
  const last = events.at(-1);
  const about = last?.kind === 'finished' ? (last.report.address ?? last.report.input.text) : 'report';
  return `${safeFileName(about)}${reportEnding}`;
}
