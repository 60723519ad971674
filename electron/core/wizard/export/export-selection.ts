import type { ExportableSettings } from '../../../contract/exportable-settings';
import type { ExportSelection, ExportSize, ImportWay, PreviewRequest } from '../../../contract/exports';
import { mayIncludePassword } from '../sign-in/may-sign-in';
import { agreedAmong } from '../state/servers-in-question';
import type { WizardState } from '../state/wizard-state';
import { mayExport, settingsToExport } from './settings-to-export';

/** Every account that goes into the files, in the order of setting them up. The current one replaces an older version of itself. */
export function accountsToExport({ account, finished }: WizardState): readonly ExportableSettings[] {
  const earlier = finished.map(({ settings }) => settings);
  if (!mayExport(account)) return earlier;
  const current = settingsToExport(account);
  return [...earlier.filter(({ address }) => address !== current.address), current];
}

/** The selection that main writes files for; null while there is no account or no app. */
export function exportSelection(state: WizardState, programs: readonly string[]): ExportSelection | null {
  const settings = accountsToExport(state);
  if (settings.length === 0 || programs.length === 0) return null;
  return { settings, programs, ...decisionsOf(state) };
}

/** The request for the preview of the mail app that is shown; null while there is no account or no app. */
export function previewRequest(state: WizardState): PreviewRequest | null {
  const settings = accountsToExport(state);
  const { shown } = state.account.export;
  return settings.length === 0 || shown === null ? null : { settings, program: shown, ...decisionsOf(state) };
}

function decisionsOf({ account }: WizardState): Omit<PreviewRequest, 'settings' | 'program'> {
  const { includePassword, acceptsCleartext } = account.export;
  const { incoming, outgoing, alternatives } = settingsToExport(account);
  const agreedServers = agreedAmong(account, [incoming, outgoing, ...alternatives]);
  return { includePassword, agreedServers, acceptsCleartext };
}

/** The chosen mail apps that something can be written for. */
export function writablePrograms(chosen: readonly string[] | null, sizes: readonly ExportSize[]): readonly string[] {
  const writable = new Set(sizes.filter(({ ok }) => ok).map(({ program }) => program));
  return (chosen ?? []).filter((program) => writable.has(program));
}

/** How many files are written for these mail apps. */
export function countFiles(programs: readonly string[], sizes: readonly ExportSize[]): number {
  const counted = sizes.filter(({ program }) => programs.includes(program));
  return counted.reduce((sum, size) => (size.ok ? sum + size.fileCount : sum), 0);
}

/** Whether the page offers to write the password: one was accepted, and a chosen format can hold it. */
export function mayTickPassword({ account, programs }: WizardState, sizes: readonly ExportSize[]): boolean {
  if (!mayIncludePassword(account)) return false;
  const writable = writablePrograms(account.export.chosen, sizes);
  return programs.some(({ id, holdsPassword }) => holdsPassword && writable.includes(id));
}

/** The server without encryption whose risk has to be accepted before anything is written; null where there is none. */
export function hostWithoutEncryption(sizes: readonly ExportSize[]): string | null {
  return sizes.find(({ hostInTheClear }) => hostInTheClear !== null)?.hostInTheClear ?? null;
}

/** The ways to import files: those without an administrator first, otherwise in the recommended order. */
export function easiestFirst(ways: readonly ImportWay[]): readonly ImportWay[] {
  return [...ways].sort((one, other) => Number(one.needsAdmin) - Number(other.needsAdmin));
}
