import type { Message } from '../../contract/message';
import { failed, ok, type Result } from '../../contract/result';
import type { ServerName } from '../../contract/server-name';
import { exportAccountFrom } from '../../core/export/export-account';
import type { ExportAccount, ExportedFile, Exporter, ExportPasswords, Rendering } from '../../core/export/exporter';
import { exporterById } from '../../core/export/exporters';
import { passwordHindrance } from '../../core/export/password-hindrance';
import { accountsToExport } from '../../core/wizard/export-request';
import { knownServer } from '../../core/wizard/known-servers';
import { mayIncludePassword } from '../../core/wizard/may-include-password';
import { settingsToExport } from '../../core/wizard/settings-to-export';
import { stableUuid } from '../../node/stable-uuid';
import type { TerminalWizard } from './terminal-wizard';
import type { SecretPasswords } from './wizard-runs';

/** What one mail app gets, or why it gets nothing. */
export interface AppFiles {
  readonly exporter: Exporter;
  readonly rendering: Result<Rendering, Message>;
}

/** The files of the chosen mail apps, for every account that was set up; fails where the one at hand cannot be written. */
export function filesOfApps(wizard: TerminalWizard): Result<readonly AppFiles[], Message> {
  const { say, session } = wizard;
  const state = session.state();
  const { chosen, includePassword, acceptsCleartext } = state.account.export;
  const accounts: ExportAccount[] = [];
  for (const settings of accountsToExport(state)) {
    // The passwords of an earlier account were erased with it.
    const isAtHand = settings.address === settingsToExport(state.account).address;
    const passwords = isAtHand && includePassword ? exportPasswords(session.passwords()) : null;
    const account = exportAccountFrom(settings, { acceptsCleartext, passwords });
    if (!account.ok) return failed(account.failure);
    const hindrance = passwords === null ? null : hindranceOf(account.value, wizard);
    if (hindrance !== null) return failed(hindrance);
    accounts.push(account.value);
  }
  const request = { accounts, say, uuid: stableUuid, testedOn: new Date().toISOString().slice(0, 10) };
  const exporters = (chosen ?? []).flatMap((id) => exporterById(id) ?? []);
  return ok(exporters.map((exporter) => ({ exporter, rendering: exporter.render(request) })));
}

/** Why the password of the account at hand may not go into its files, by what the runs of this wizard have seen. */
function hindranceOf(exported: ExportAccount, { session }: TerminalWizard): Message | null {
  const { account } = session.state();
  const tried = (name: ServerName) => knownServer(account, name) ?? undefined;
  return passwordHindrance(exported, { tried, signedIn: settingsToExport(account) });
}

/** Whether a password is at hand that the files of a chosen mail app can hold. */
export function canHoldPassword({ session }: TerminalWizard, apps: readonly AppFiles[]): boolean {
  if (session.passwords() === null || !mayIncludePassword(session.state().account)) return false;
  return apps.some(({ exporter }) => exporter.carries.some(({ id }) => id.endsWith('.carries.password')));
}

/** All files of all mail apps. */
export function filesIn(apps: readonly AppFiles[]): readonly ExportedFile[] {
  return apps.flatMap(({ rendering }) => (rendering.ok ? rendering.value.files : []));
}

function exportPasswords(passwords: SecretPasswords | null): ExportPasswords | null {
  if (passwords === null) return null;
  return { incoming: passwords.incoming, outgoing: passwords.outgoing ?? passwords.incoming };
}
