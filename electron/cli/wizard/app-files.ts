import type { Message } from '../../contract/message';
import { failed, ok, type Result } from '../../contract/result';
import type { ServerName } from '../../contract/server-name';
import { message } from '../../core/message';
import type { Refusal } from '../../core/programs/choose-server';
import { type ExportAccount, type ExportPasswords, exportPasswordsOf } from '../../core/programs/export-account';
import { filesToSave } from '../../core/programs/files-to-save';
import { passwordHindrance } from '../../core/programs/password-hindrance';
import type { ExportedFile, MailProgram, Rendering } from '../../core/programs/program';
import { programById } from '../../core/programs/programs';
import { accountsToExport, chosenPrograms } from '../../core/wizard/export/export-selection';
import { settingsToExport } from '../../core/wizard/export/settings-to-export';
import { mayIncludePassword } from '../../core/wizard/sign-in/may-sign-in';
import { knownServer } from '../../core/wizard/state/known-servers';
import { requestExport } from '../../node/request-export';
import type { TerminalWizard } from './terminal-wizard';

/** The files of one mail app, or why it gets none. */
export interface AppFiles {
  readonly program: MailProgram;
  readonly rendering: Result<Rendering, Refusal>;
}

/** The files of the chosen mail apps, for every account that was set up; fails where the current account cannot be written. */
export function filesOfApps(wizard: TerminalWizard): Result<readonly AppFiles[], Message> {
  const { sayInFiles, session } = wizard;
  const state = session.state();
  const { includePassword, acceptsCleartext } = state.account.export;
  const decisions = {
    acceptsCleartext,
    passwordsFor: (account: ExportAccount) => (includePassword ? passwordsFor(account, wizard) : ok(null)),
  };
  const request = requestExport(accountsToExport(state), decisions, sayInFiles);
  if (!request.ok) return request;
  const renderingOf = ({ write }: MailProgram) => write(request.value);
  const programs = chosenPrograms(state).flatMap((id) => programById(id) ?? []);
  return ok(programs.map((program) => ({ program, rendering: renderingOf(program) })));
}

/** The passwords of the current account; those of an earlier account were erased with it. */
function passwordsFor(exported: ExportAccount, wizard: TerminalWizard): Result<ExportPasswords | null, Message> {
  const { session } = wizard;
  const isAtHand = exported.address === settingsToExport(session.state().account).address;
  const held = isAtHand ? session.passwords() : null;
  const passwords = held && exportPasswordsOf(held);
  const hindrance = passwords === null ? null : hindranceOf(exported, passwords, wizard);
  return hindrance === null ? ok(passwords) : failed(hindrance);
}

/** Why the password of the current account may not go into its files, by the runs of this wizard; null where it may. */
function hindranceOf(exported: ExportAccount, passwords: ExportPasswords, { session }: TerminalWizard): Message | null {
  const { account } = session.state();
  const tried = (name: ServerName) => knownServer(account, name) ?? undefined;
  const hindrance = passwordHindrance(exported, { tried, signedIn: settingsToExport(account) });
  // The page has only the last sign-in of each direction, and not what it was made with.
  const host = session.refusing(exported, passwords);
  return hindrance ?? (host === null ? null : message('export.password.not-accepted', { host }));
}

/** Whether a password is at hand that the files of a chosen mail app can hold. */
export function canHoldPassword({ session }: TerminalWizard, apps: readonly AppFiles[]): boolean {
  if (session.passwords() === null || !mayIncludePassword(session.state().account)) return false;
  return apps.some(({ program }) => program.holdsPassword);
}

/**
 * The files of all mail apps that are saved.
 *
 * @param ways - The further ways that files are saved for, as `wayKey` gives them.
 */
export function filesIn(apps: readonly AppFiles[], ways: readonly string[]): readonly ExportedFile[] {
  return apps.flatMap(({ program, rendering }) => (rendering.ok ? filesToSave(program, rendering.value, ways) : []));
}
