import type { ExportPreview, ExportSelection, ExportWay } from '../../contract/export-request';
import type { ExportableSettings } from '../../contract/exportable-settings';
import { mayIncludePassword } from './may-include-password';
import { agreedAmong } from './servers-in-question';
import { mayExport, settingsToExport } from './settings-to-export';
import type { WizardState } from './wizard-state';

/** Every account that goes into the files, in the order in which they were set up; the one at hand takes the place of its older self. */
export function accountsToExport({ account, finished }: WizardState): readonly ExportableSettings[] {
  const earlier = finished.map(({ settings }) => settings);
  if (!mayExport(account)) return earlier;
  const current = settingsToExport(account);
  return [...earlier.filter(({ address }) => address !== current.address), current];
}

/** What main is asked to write for these mail apps; null while there is no account or no app. */
export function exportSelection(state: WizardState, clients: readonly string[]): ExportSelection | null {
  const settings = accountsToExport(state);
  if (settings.length === 0 || clients.length === 0) return null;
  const { includePassword, acceptsCleartext } = state.account.export;
  const { incoming, outgoing, alternatives } = settingsToExport(state.account);
  const agreedServers = agreedAmong(state.account, [incoming, outgoing, ...alternatives]);
  return { settings, clients, includePassword, agreedServers, acceptsCleartext };
}

/** The chosen mail apps that something can be written for. */
export function writableClients(
  chosen: readonly string[] | null,
  previews: readonly ExportPreview[],
): readonly string[] {
  const writable = new Set(previews.filter(({ ok }) => ok).map(({ client }) => client));
  return (chosen ?? []).filter((client) => writable.has(client));
}

/** How many files these mail apps get. */
export function countFiles(clients: readonly string[], previews: readonly ExportPreview[]): number {
  return previews.reduce(
    (sum, preview) => (preview.ok && clients.includes(preview.client) ? sum + preview.files.length : sum),
    0,
  );
}

/** Whether the tick for the password belongs on the page: one was accepted, and a chosen form can hold it. */
export function mayTickPassword({ account }: WizardState, previews: readonly ExportPreview[]): boolean {
  if (!mayIncludePassword(account)) return false;
  return previews.some(
    (preview) =>
      preview.ok &&
      account.export.chosen?.includes(preview.client) === true &&
      preview.carried.some(({ id }) => id.endsWith('.carries.password')),
  );
}

/** The server without encryption whose risk has to be accepted before anything is written; null where there is none. */
export function hostWithoutEncryption(previews: readonly ExportPreview[]): string | null {
  const messages = previews.flatMap((preview) => (preview.ok ? preview.warnings : [preview.reason]));
  const found = messages.find(({ id }) => id === 'export.refused.cleartext' || id === 'export.warning.cleartext');
  const host = found?.values['host'];
  return typeof host === 'string' ? host : null;
}

/** The ways to bring files in, those that need no administrator first; else in the order in which the exporter recommends them. */
export function easiestFirst(ways: readonly ExportWay[]): readonly ExportWay[] {
  return [...ways].sort((one, other) => Number(one.needsAdmin) - Number(other.needsAdmin));
}
