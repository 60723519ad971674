import * as v from 'valibot';
import { type Parse, parserOf } from './parse';
import type { Parsed } from './parsed';
import { type RunEvent, runEventSchema } from './run-event';

/** Events that a report file may hold: a verbose run of every source and port stays below a tenth of it. */
export const reportEventsAtMost = 20_000;

/** A saved run: its redacted event log. Opening it replays it to the same screen. */
const reportFileSchema = v.object({
  format: v.literal('mailwright-report'),
  version: v.literal(1),
  /** Version of Mailwright that wrote it. */
  app: v.string(),
  /** Runtime that ran it, for example `Electron 45.4.1` or `Node.js 20.20.2`. */
  runtime: v.string(),
  events: v.pipe(v.array(runEventSchema), v.maxLength(reportEventsAtMost)),
});
/** A saved run. `events` has a named type, because the compiler gives up on inferring types with a report in them. */
export interface ReportFile extends Omit<Parsed<typeof reportFileSchema>, 'events'> {
  readonly events: readonly RunEvent[];
}

/** Reads a report file that was decoded from JSON. */
export const parseReportFile: Parse<ReportFile> = parserOf(reportFileSchema);
