import type { ExportableSettings } from '../../../contract/exportable-settings';
import type { ExportSelection, ExportSize, PreviewRequest } from '../../../contract/exports';
import { settingsForDomain } from '../../programs/publish/settings-for-domain';
import { mayIncludePassword } from '../sign-in/may-sign-in';
import { agreedAmong } from '../state/servers-in-question';
import type { AccountState, WizardState } from '../state/wizard-state';
import { domainsOf, domainsWithAnswer } from './calendar-looks';
import { exportStage, isForDomain } from './export-stage';
import { missingAddress } from './missing-address';
import { portsNotNeeded } from './ports-not-needed';
import { mayExport, settingsToExport } from './settings-to-export';

/** Every account that goes into the files, in the order of setting them up. The current one replaces an older version of itself. */
export function accountsToExport({ account, finished }: WizardState): readonly ExportableSettings[] {
  const earlier = finished.map(({ settings }) => settings);
  if (!mayExport(account)) return earlier;
  const current = settingsOfWhom(account);
  // What is published for a domain is about that domain alone.
  if (account.export.isPublishing) return [current];
  return [...earlier.filter(({ address }) => address !== current.address), current];
}

/** The settings to export; for everyone of the domain where they are published without an address. */
function settingsOfWhom(account: AccountState): ExportableSettings {
  const settings = settingsToExport(account);
  const domain = missingAddress(account)?.domain ?? null;
  // Only what is published for everyone is written then, and it never has the part before the @.
  return domain !== null && account.export.isPublishing ? settingsForDomain(settings, domain) : settings;
}

/** The selection that main writes files for; null while there is no account or no app. */
export function exportSelection(state: WizardState, programs: readonly string[]): ExportSelection | null {
  const settings = accountsToExport(state);
  if (settings.length === 0 || programs.length === 0) return null;
  return { settings, programs, ways: state.account.export.ways, ...decisionsOf(state) };
}

/** The mail app that is shown; that for whole domains while its settings are published. */
export function shownProgram(state: WizardState): string | null {
  if (!isForDomain(state)) return state.account.export.shown;
  return state.programs.find(({ group }) => group === 'domain')?.id ?? null;
}

/** The mail apps to write for; only that for whole domains while its settings are published. */
export function chosenPrograms(state: WizardState): readonly string[] {
  if (!isForDomain(state)) return state.account.export.chosen ?? [];
  return [shownProgram(state)].flatMap((program) => program ?? []);
}

/** Whether the files of a mail app are saved, so that its steps can be ticked off. */
export function areFilesSaved(state: WizardState, program: string): boolean {
  const stage = exportStage(state);
  return (stage === 'saved' || stage === 'published') && chosenPrograms(state).includes(program);
}

/** The request for the preview of the mail app that is shown; null while there is no account or no app. */
export function previewRequest(state: WizardState): PreviewRequest | null {
  const settings = accountsToExport(state);
  const shown = shownProgram(state);
  if (settings.length === 0 || shown === null) return null;
  // Nothing is tested for a report from a file, for an account that was taken up again, nor for one that is not among those of the files.
  const isCurrent = state.setAside === null && !state.account.isResumed && mayExport(state.account);
  const notNeeded = isCurrent ? portsNotNeeded(state.account) : [];
  return { settings, program: shown, notNeeded, ...decisionsOf(state) };
}

/** Whether the files are saved as one archive: only where they are several, and not for a whole domain, whose files go to several places. */
export function savesArchive(state: WizardState): boolean {
  const { asArchive, fileCount } = state.account.export;
  return asArchive && mayPack(state) && fileCount !== null;
}

/** Whether the page offers to save the files as one archive. */
export function mayPack(state: WizardState): boolean {
  return state.setAside === null && !isForDomain(state) && (state.account.export.fileCount ?? 0) > 1;
}

function decisionsOf(state: WizardState): Omit<PreviewRequest, 'settings' | 'program' | 'notNeeded'> {
  const { account } = state;
  const { includePassword, acceptsCleartext } = account.export;
  const { incoming, outgoing, alternatives } = settingsToExport(account);
  const agreedServers = agreedAmong(account, [incoming, outgoing, ...alternatives]);
  const ofFiles = domainsOf(accountsToExport(state));
  const calendarsOf = domainsWithAnswer(state.calendars).filter((domain) => ofFiles.includes(domain));
  return { includePassword, agreedServers, acceptsCleartext, calendarsOf };
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
export function mayTickPassword({ account, programs, setAside }: WizardState, sizes: readonly ExportSize[]): boolean {
  if (setAside !== null || !mayIncludePassword(account)) return false;
  const writable = writablePrograms(account.export.chosen, sizes);
  return programs.some(({ id, holdsPassword }) => holdsPassword && writable.includes(id));
}

/** The server without encryption whose risk has to be accepted before anything is written; null where there is none. */
export function hostWithoutEncryption(sizes: readonly ExportSize[]): string | null {
  return sizes.find(({ hostInTheClear }) => hostInTheClear !== null)?.hostInTheClear ?? null;
}
