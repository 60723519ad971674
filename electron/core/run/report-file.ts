import type { ExportableSettings } from '../../contract/exportable-settings';
import { type ReportFile, reportEventsAtMost } from '../../contract/report-file';
import type { RunEvent } from '../../contract/run-event';
import type { SavedSettings } from '../../contract/settings-file';
import { cleanText } from '../clean-text';
import { withAccountLogins } from './account-logins';
import { hasOwnSendingPassword } from './own-sending-password';
import { redactLine } from './redact-line';

/**
 * The report file of a run. It holds no secrets. It holds the address and the login names, so that opening it shows the same screen and
 * its settings can be exported.
 */
export function reportFileOf({ app, runtime, events }: Pick<ReportFile, 'app' | 'runtime' | 'events'>): ReportFile {
  return { format: 'mailwright-report', version: 1, app, runtime, events: redactEvents(withinLimit(events)) };
}

/** The settings file of an account, with the login names that its servers have accepted, and whether sending has its own password. */
export function settingsFileOf(settings: ExportableSettings): SavedSettings {
  const { address, name, incoming, outgoing, alternatives } = withAccountLogins(settings);
  const own = hasOwnSendingPassword(settings) ? { hasOwnSendingPassword: true } : {};
  return { format: 'mailwright-settings', version: 1, address, name, incoming, outgoing, alternatives, ...own };
}

/** Events with every line of a transcript redacted once more. */
function redactEvents(events: readonly RunEvent[]): readonly RunEvent[] {
  return events.map((event) => {
    if (event.kind !== 'line') return event;
    return { ...event, text: event.from === 'client' ? redactLine(event.text) : cleanText(event.text) };
  });
}

/** All events; without the transcripts where the file would be too large to open again. */
function withinLimit(events: readonly RunEvent[]): readonly RunEvent[] {
  return events.length <= reportEventsAtMost ? events : events.filter(({ kind }) => kind !== 'line');
}
