import type { ProgramFacts } from '../../../contract/exports';
import { mayIncludePassword } from '../sign-in/may-sign-in';
import type { ExportAction } from '../state/wizard-actions';
import type { AccountState, ExportState, WizardState } from '../state/wizard-state';

/** The account after something was chosen or saved on the export page. */
export function reduceExport(
  account: AccountState,
  action: Exclude<ExportAction, { readonly kind: 'programs-known' }>,
): AccountState {
  const before = account.export;
  switch (action.kind) {
    case 'choose-programs':
      return withExport(account, { ...before, chosen: [...new Set(action.programs)] });
    case 'show-program':
      return withExport(account, { ...before, shown: action.program });
    case 'files-counted':
      return withExport(account, { ...before, fileCount: action.count });
    case 'include-password':
      return withExport(account, { ...before, includePassword: action.isIncluded && mayIncludePassword(account) });
    case 'accept-cleartext':
      return withExport(account, { ...before, acceptsCleartext: action.isAccepted });
    case 'saved':
      return action.outcome.kind === 'folder-not-chosen'
        ? account
        : withExport(account, { ...before, outcome: action.outcome });
  }
}

/** The wizard with the list of mail apps. Those on this computer are chosen until the user decides. */
export function withPrograms(state: WizardState, programs: readonly ProgramFacts[]): WizardState {
  const apps = programs.filter(({ group }) => group === 'app').map(({ id }) => id);
  const { account } = state;
  const chosen = account.export.chosen ?? apps;
  const shown = account.export.shown ?? chosen[0] ?? null;
  const setAside = state.setAside === null ? null : withPrograms(state.setAside, programs);
  return { ...state, programs, setAside, account: withExport(account, { ...account.export, chosen, shown }) };
}

function withExport(account: AccountState, exported: ExportState): AccountState {
  return { ...account, export: exported };
}
