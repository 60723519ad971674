import type { Message } from '../../contract/message';
import { ok, type Result } from '../../contract/result';
import type { Refusal } from '../../core/programs/choose-server';
import type { ExportPasswords } from '../../core/programs/export-account';
import { exportRequestFrom } from '../../core/programs/export-request';
import type { ExportedFile, MailProgram, Rendering } from '../../core/programs/program';
import { programById } from '../../core/programs/programs';
import { accountsToExport } from '../../core/wizard/export-request';
import { mayIncludePassword } from '../../core/wizard/may-include-password';
import { settingsToExport } from '../../core/wizard/settings-to-export';
import { stableUuid } from '../../node/stable-uuid';
import type { TerminalWizard } from './terminal-wizard';
import type { SecretPasswords } from './wizard-runs';

/** What one mail app gets, or why it gets nothing. */
export interface AppFiles {
  readonly program: MailProgram;
  readonly rendering: Result<Rendering, Refusal>;
}

/** The files of the chosen mail apps, for every account that was set up; fails where the one at hand cannot be written. */
export function filesOfApps({ say, session }: TerminalWizard): Result<readonly AppFiles[], Message> {
  const state = session.state();
  const { chosen, includePassword, acceptsCleartext } = state.account.export;
  // The passwords of an earlier account were erased with it.
  const atHand = settingsToExport(state.account).address;
  const request = exportRequestFrom(
    accountsToExport(state),
    {
      acceptsCleartext,
      passwordsFor: ({ address }) =>
        ok(includePassword && address === atHand ? exportPasswords(session.passwords()) : null),
    },
    { say, uuid: stableUuid, testedOn: new Date().toISOString().slice(0, 10) },
  );
  if (!request.ok) return request;
  const programs = (chosen ?? []).flatMap((id) => programById(id) ?? []);
  return ok(programs.map((program) => ({ program, rendering: program.write(request.value) })));
}

/** Whether a password is at hand that the files of a chosen mail app can hold. */
export function canHoldPassword({ session }: TerminalWizard, apps: readonly AppFiles[]): boolean {
  if (session.passwords() === null || !mayIncludePassword(session.state().account)) return false;
  return apps.some(({ program }) => program.holdsPassword);
}

/** All files of all mail apps. */
export function filesIn(apps: readonly AppFiles[]): readonly ExportedFile[] {
  return apps.flatMap(({ rendering }) => (rendering.ok ? rendering.value.files : []));
}

function exportPasswords(passwords: SecretPasswords | null): ExportPasswords | null {
  if (passwords === null) return null;
  return { incoming: passwords.incoming, outgoing: passwords.outgoing ?? passwords.incoming };
}
