import type { ProgramFacts, SaveOutcome } from '../../../contract/exports';
import type { Message } from '../../../contract/message';
import type { PublishedCheck } from '../../../contract/published-check';
import type { Result } from '../../../contract/result';
import { mayIncludePassword } from '../sign-in/may-sign-in';
import type { ExportAction } from '../state/wizard-actions';
import {
  type AccountState,
  type ExportState,
  noPublishedLook,
  type PublishedLook,
  type WizardState,
} from '../state/wizard-state';
import { missingAddress } from './missing-address';

/** The account after something was chosen or saved on the export page. */
export function reduceExport(
  account: AccountState,
  action: Exclude<ExportAction, { readonly kind: 'programs-known' | 'calendars-looked-for' }>,
): AccountState {
  const before = account.export;
  switch (action.kind) {
    case 'choose-programs':
      return withExport(account, { ...before, chosen: [...new Set(action.programs)] });
    case 'show-program':
      return withExport(account, { ...before, shown: action.program });
    case 'choose-ways':
      return withExport(account, { ...before, ways: [...new Set(action.ways)] });
    case 'pack-files':
      return withExport(account, { ...before, asArchive: action.asArchive, outcome: null });
    case 'tick-step': {
      const others = before.done.filter((step) => step !== action.step);
      return withExport(account, { ...before, done: action.isDone ? [...others, action.step] : others });
    }
    case 'type-whose':
      return withExport(account, { ...before, whose: action.text });
    case 'give-address':
      return withExport(account, { ...before, givenAddress: missingAddress(account)?.address ?? before.givenAddress });
    case 'publish':
      return withExport(account, { ...before, isPublishing: true, published: noPublishedLook });
    case 'published-asked':
      return withExport(account, { ...before, published: { ...before.published, isAsking: true, problem: null } });
    case 'published-verified':
      return withExport(account, { ...before, published: afterLook(before.published, action.check) });
    case 'files-counted':
      return withExport(account, { ...before, fileCount: action.count, appCount: action.apps });
    case 'delete-test':
      return { ...account, testMessage: { ...account.testMessage, isDeleted: action.isDeleted } };
    case 'include-password':
      return withExport(account, { ...before, includePassword: action.isIncluded && mayIncludePassword(account) });
    case 'accept-cleartext':
      return withExport(account, { ...before, acceptsCleartext: action.isAccepted });
    case 'saved':
      return action.outcome.kind === 'folder-not-chosen'
        ? account
        : withExport(account, {
            ...before,
            outcome: action.outcome,
            published: lookAfterSaving(before, action.outcome),
          });
    case 'deleted':
      return withExport(account, { ...before, deletion: action.deletion });
  }
}

/** The wizard with the list of mail apps. Until the user decides, those that were found here are chosen, else the first of this system. */
export function withPrograms(state: WizardState, programs: readonly ProgramFacts[]): WizardState {
  const { account } = state;
  const chosen = account.export.chosen ?? likelyPrograms(programs);
  const shown = account.export.shown ?? chosen[0] ?? null;
  const setAside = state.setAside === null ? null : withPrograms(state.setAside, programs);
  return { ...state, programs, setAside, account: withExport(account, { ...account.export, chosen, shown }) };
}

function likelyPrograms(programs: readonly ProgramFacts[]): readonly string[] {
  const apps = programs.filter(({ group }) => group === 'app');
  const found = apps.filter((program) => program.found);
  const first = apps.find(({ runsHere }) => runsHere) ?? programs.find(({ group }) => group === 'human');
  const likely = found.length > 0 ? found : first === undefined ? [] : [first];
  return likely.map(({ id }) => id);
}

/** Whoever saves files puts them in place next, so what was live before says nothing any more. */
function lookAfterSaving({ published }: ExportState, { kind }: SaveOutcome): PublishedLook {
  return kind === 'saved' ? noPublishedLook : published;
}

/** An answer that comes after the page has turned to something else is of no use. */
function afterLook(before: PublishedLook, check: Result<PublishedCheck, Message> | null): PublishedLook {
  if (!before.isAsking) return before;
  if (check === null) return { ...before, isAsking: false };
  return check.ok
    ? { isAsking: false, check: check.value, problem: null }
    : { isAsking: false, check: null, problem: check.failure };
}

function withExport(account: AccountState, exported: ExportState): AccountState {
  return { ...account, export: exported };
}
