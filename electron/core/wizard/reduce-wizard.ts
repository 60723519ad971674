import { reduceAddress } from './address/reduce-address';
import { takenFromText } from './explain/taken-from-text';
import { withCalendarLook } from './export/calendar-looks';
import { reduceExport, withPrograms } from './export/reduce-export';
import { keepFitting } from './keep-fitting';
import { reduceNetworks } from './networks/reduce-networks';
import { reducePages, toSettings } from './reduce-pages';
import { reduceRuns } from './reduce-runs';
import { reduceServers } from './settings/reduce-servers';
import { withProposals } from './settings/server-cards';
import { reduceSignIn } from './sign-in/reduce-sign-in';
import { isOfInterrupted } from './state/interrupted-account';
import type { RunAction, WizardAction } from './state/wizard-actions';
import type { AccountState, InterruptedAccount, WizardState } from './state/wizard-state';

/**
 * The wizard after one more action; an action that makes no sense in the current state changes nothing. Pure, so that window and
 * terminal are thin views of the same wizard.
 */
export function reduceWizard(state: WizardState, action: WizardAction): WizardState {
  const after = state.setAside === null ? changed(state, action) : replayed(state, state.setAside, action);
  return isOtherAccount(action) || after.interrupted !== state.interrupted ? after : keepFitting(state, after);
}

type ExplainedAction = Extract<WizardAction, { readonly kind: 'explained' }>;

const otherAccountKinds: readonly WizardAction['kind'][] = [
  'open-report',
  'close-report',
  'new-account',
  'set-up-another',
  'resume-account',
  'start-over',
];

/** Whether an action shows another account, so that the two states are not to be compared. */
function isOtherAccount({ kind }: WizardAction): boolean {
  return otherAccountKinds.includes(kind);
}

function changed(state: WizardState, action: WizardAction): WizardState {
  switch (action.kind) {
    case 'type-address':
    case 'type-name':
    case 'recognised':
    case 'use-suggestion':
    case 'keep-spelling':
    case 'complete-address':
    case 'paste':
    case 'leave-out-pasted':
    case 'leave-out-offered':
    case 'tidy-address':
    case 'input-refused':
    case 'allow-address':
      return { ...state, account: reduceAddress(state.account, action) };
    case 'explained':
      return { ...state, explained: action.explanation, account: withTaken(state, action) };
    case 'run-asked':
    case 'run-accepted':
    case 'run-refused':
    case 'run-events':
    case 'mistake':
      return state.interrupted !== null && isOfInterrupted(state.interrupted, action)
        ? withInterrupted(state, state.interrupted, action)
        : reduceRuns(state, action);
    case 'keep-first-network':
    case 'forget-first-network':
      return { ...state, account: reduceNetworks(state.account, action) };
    case 'choose-server':
    case 'keep-server':
    case 'choose-claim':
    case 'settle-conflict':
    case 'change-edit':
    case 'check-edit':
    case 'queue-tests':
    case 'keep-edit':
    case 'undo-edit':
    case 'offer-risk':
    case 'withdraw-risk':
    case 'accept-risk':
    case 'agree-to-servers':
    case 'take-back-servers':
      return { ...state, account: reduceServers(state.account, action) };
    case 'edit-server':
    case 'enter-by-hand': {
      if (state.account.discovery.status === 'idle') return state;
      return toSettings({ ...state, account: reduceServers(state.account, action) });
    }
    case 'prefer-implicit-tls': {
      const { isPreferred } = action;
      return { ...state, preferImplicitTls: isPreferred, account: withProposals(state.account, isPreferred) };
    }
    case 'type-login':
    case 'type-sending-login':
    case 'separate-sending':
    case 'change-password':
    case 'sign-in-afresh':
    case 'sign-in-anyway':
      return { ...state, account: { ...state.account, signIn: reduceSignIn(state.account.signIn, action) } };
    case 'runtime-doubted':
      return { ...state, doubtedRuntime: action.runtime };
    case 'programs-known':
      return withPrograms(state, action.programs);
    case 'calendars-looked-for':
      return { ...state, calendars: withCalendarLook(state.calendars, action.look) };
    case 'choose-programs':
    case 'show-program':
    case 'choose-ways':
    case 'pack-files':
    case 'tick-step':
    case 'type-whose':
    case 'give-address':
    case 'publish':
    case 'files-counted':
    case 'delete-test':
    case 'include-password':
    case 'accept-cleartext':
    case 'saved':
    case 'deleted':
    case 'published-asked':
    case 'published-verified':
      return { ...state, account: reduceExport(state.account, action) };
    case 'go-to':
    case 'back':
    case 'go-on':
    case 'skip-to-export':
    case 'choose-entrance':
    case 'offer-accounts':
    case 'new-account':
    case 'set-up-another':
    case 'resume-account':
    case 'start-over':
    case 'open-report':
    case 'close-report':
      return reducePages(state, action);
  }
}

/** Under Help, which lies over any page, the account stays as it is. */
function withTaken({ page, account }: WizardState, { explanation, found }: ExplainedAction): AccountState {
  const pasted = page === 'address' ? takenFromText(explanation, found, account.typed.text) : null;
  return pasted === null ? account : reduceAddress(account, { kind: 'paste', pasted });
}

/** The runs of an interrupted account go on, and change it alone. */
function withInterrupted(state: WizardState, interrupted: InterruptedAccount, action: RunAction): WizardState {
  const after = reduceWizard({ ...state, ...interrupted, interrupted: null }, action);
  const { page, account, asked, doubtedRuntime } = after;
  return { ...state, doubtedRuntime, interrupted: { page, account, asked } };
}

/** While a report from a file is shown, the user can only look around. What was begun before, and ends now, goes to the user's own work. */
function replayed(state: WizardState, own: WizardState, action: WizardAction): WizardState {
  switch (action.kind) {
    case 'run-accepted':
    case 'run-refused':
    case 'run-events':
    case 'mistake':
    case 'calendars-looked-for':
    case 'published-verified':
    case 'saved':
    case 'deleted':
      return { ...state, setAside: reduceWizard(own, action) };
    case 'runtime-doubted':
      return { ...changed(state, action), setAside: reduceWizard(own, action) };
    case 'explained':
      return { ...state, explained: action.explanation };
    case 'programs-known':
    case 'show-program':
    case 'choose-programs':
    case 'files-counted':
    case 'accept-cleartext':
    case 'go-to':
    case 'back':
    case 'go-on':
    case 'skip-to-export':
    case 'open-report':
    case 'close-report':
    case 'forget-first-network':
      return changed(state, action);
    case 'type-address':
    case 'type-name':
    case 'recognised':
    case 'use-suggestion':
    case 'keep-spelling':
    case 'complete-address':
    case 'paste':
    case 'leave-out-pasted':
    case 'leave-out-offered':
    case 'tidy-address':
    case 'input-refused':
    case 'allow-address':
    case 'run-asked':
    case 'keep-first-network':
    case 'choose-server':
    case 'keep-server':
    case 'choose-claim':
    case 'settle-conflict':
    case 'edit-server':
    case 'change-edit':
    case 'check-edit':
    case 'queue-tests':
    case 'keep-edit':
    case 'undo-edit':
    case 'enter-by-hand':
    case 'prefer-implicit-tls':
    case 'offer-risk':
    case 'withdraw-risk':
    case 'accept-risk':
    case 'agree-to-servers':
    case 'take-back-servers':
    case 'type-login':
    case 'type-sending-login':
    case 'separate-sending':
    case 'change-password':
    case 'sign-in-afresh':
    case 'sign-in-anyway':
    case 'choose-ways':
    case 'pack-files':
    case 'tick-step':
    case 'type-whose':
    case 'give-address':
    case 'publish':
    case 'delete-test':
    case 'include-password':
    case 'published-asked':
    case 'choose-entrance':
    case 'offer-accounts':
    case 'new-account':
    case 'set-up-another':
    case 'resume-account':
    case 'start-over':
      return state;
  }
}
