import type { RunEvent } from '../../contract/run-event';
import type { Say } from '../../words/format-message';

/** A run to be written, and the language to write it in. */
interface ReportedRun {
  readonly app: string;
  readonly runtime: string;
  readonly events: readonly RunEvent[];
  readonly say: Say;
}

/** A form that reports are saved in, known by the ending of the file. */
export interface ReportFormat {
  /** With its dot, in lower case. */
  readonly ending: string;
  readonly mediaType: string;
  readonly render: (run: ReportedRun) => string;
}
