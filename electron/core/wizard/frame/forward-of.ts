import type { Message } from '../../../contract/message';
import { type Direction, directions } from '../../../contract/verdict';
import { message } from '../../message';
import { discoveryOutcome } from '../discovery/discovery-outcome';
import { mayExport } from '../export/settings-to-export';
import { openConflicts } from '../settings/conflicts-on-page';
import { isPending } from '../settings/pending-edit';
import { signInStage, signInWay, whyNoSignIn } from '../sign-in/may-sign-in';
import { isUsable } from '../state/known-servers';
import { isSought, type WizardState } from '../state/wizard-state';
import { commanding, doing, type Effect } from '../verdicts/effect-of';
import { refusalsQuestion } from '../verdicts/refusals-question';
import { pressingVerdict, verdictsOnPage } from '../verdicts/verdicts-on-page';

/** A button at the foot of a page. */
export interface FootButton {
  readonly label: Message;
  readonly effect: Effect;
  /** Why it cannot be pressed now; null where it can. */
  readonly reason: Message | null;
}

/** Which control of the page is the filled one: exactly one at a time, or none. */
type FilledControl = 'forward' | 'verdict' | 'conflict' | 'edit' | 'risk' | 'none';

/** The button that goes on from the current page. */
export function forwardOf(state: WizardState): FootButton {
  switch (state.page) {
    case 'address':
      return addressForward(state);
    case 'discovery':
      return discoveryForward(state);
    case 'settings':
      return settingsForward(state);
    case 'sign-in':
      return signInForward(state);
    case 'export':
      return exportForward(state);
  }
}

/** The filled control of the page: the most urgent one. */
export function filledControl(state: WizardState): FilledControl {
  const { account, page } = state;
  if (account.risks.confirming !== null && (page === 'settings' || page === 'sign-in')) return 'risk';
  // A report from a file suggests no action on this computer.
  if (state.setAside === null && pressingVerdict(verdictsOnPage(state)) !== null) return 'verdict';
  if (page === 'settings' && openConflicts(state).length > 0) return 'conflict';
  if (page === 'settings' && pendingDirection(state) !== null) return 'edit';
  return forwardOf(state).reason === null ? 'forward' : 'none';
}

/** The direction whose card has the filled button of the page; null where another control is filled. */
export function filledCard(state: WizardState): Direction | null {
  return filledControl(state) === 'edit' ? pendingDirection(state) : null;
}

function button(label: Message, effect: Effect, reason: Message | null = null): FootButton {
  return { label, effect, reason };
}

function addressForward({ account, setAside }: WizardState): FootButton {
  if (setAside !== null || (account.discovery.status !== 'idle' && isSought(account)))
    return button(message('wizard.foot.go-on'), doing({ kind: 'go-on' }));
  const reason = account.typed.text.trim() === '' ? message('wizard.reason.nothing-typed') : null;
  return button(message('wizard.foot.find'), commanding({ kind: 'find' }), reason);
}

function discoveryForward(state: WizardState): FootButton {
  const { servers, discovery } = state.account;
  const works = directions.filter((direction) => isUsable(servers[direction].server)).length;
  const goOn = doing({ kind: 'go-on' });
  if (works === 2) return button(message('wizard.foot.use'), goOn);
  if (discovery.status === 'running') return button(message('wizard.foot.use'), goOn, message('wizard.reason.looking'));
  if (works === 1) return button(message('wizard.foot.use-part'), goOn);
  if (discoveryOutcome(state.account) === 'from-file') return button(message('wizard.foot.go-on'), goOn);
  if (discovery.view.report?.outcome === 'claimed') return button(message('wizard.foot.use-claimed'), goOn);
  if (state.setAside !== null) return findAgain(state);
  const outcome = discoveryOutcome(state.account);
  if (outcome === 'unusable') return otherAddress;
  if (outcome === 'nothing-found' && pressingVerdict(verdictsOnPage(state)) === null)
    return button(message('wizard.foot.by-hand'), doing({ kind: 'enter-by-hand' }));
  return findAgain(state);
}

/** Offered where the provider lets no mail app sign in: searching again would change nothing. */
const otherAddress = button(
  message('wizard.foot.other-address'),
  commanding({ kind: 'focus', field: 'address' }, { kind: 'go-to', page: 'address' }),
);

function findAgain({ setAside }: WizardState): FootButton {
  const reason = setAside === null ? null : message('wizard.reason.opened-report');
  return button(message('wizard.foot.find-again'), commanding({ kind: 'find' }), reason);
}

/** Whether a sign-in can be checked here; else the way from the settings skips it. */
export function isSignInAhead({ account, setAside }: WizardState): boolean {
  return signInWay(account) === 'here' && setAside === null;
}

function settingsForward(state: WizardState): FootButton {
  const reason = whyNoSignIn(state);
  if (isSignInAhead(state) || !mayExport(state.account))
    return button(message('wizard.foot.sign-in'), doing({ kind: 'go-on' }), reason);
  return button(message('wizard.foot.choose-apps'), doing({ kind: 'go-on' }));
}

function signInForward(state: WizardState): FootButton {
  const toApps = button(message('wizard.foot.choose-apps'), doing({ kind: 'go-on' }));
  switch (signInStage(state)) {
    case 'question':
      return button(
        message('wizard.foot.sign-in'),
        commanding({ kind: 'sign-in' }),
        message('wizard.reason.not-agreed'),
      );
    case 'form': {
      const reason = refusalsQuestion(state) === null ? null : message('wizard.reason.refused-lately');
      return button(message('wizard.foot.sign-in'), commanding({ kind: 'sign-in' }), reason);
    }
    case 'runtime':
      return skip;
    case 'running':
      return button(
        message('wizard.foot.sign-in'),
        commanding({ kind: 'sign-in' }),
        message('wizard.reason.signing-in'),
      );
    case 'failed':
      if (state.setAside !== null) return toApps;
      // The verdict itself has the button for another password.
      if (asksPassword(state)) return skip;
      return button(
        message('wizard.foot.change-password'),
        commanding({ kind: 'focus', field: 'password' }, { kind: 'change-password' }),
      );
    case 'passed':
    case 'browser':
    case 'impossible':
      return toApps;
  }
}

const skip = button(message('wizard.foot.skip'), doing({ kind: 'skip-to-export' }));

/** Whether a verdict on the page has the button for another password. */
export function asksPassword(state: WizardState): boolean {
  return verdictsOnPage(state).some(({ buttons }) => buttons.some(({ advice }) => advice === 'edit-password'));
}

function exportForward({ account, setAside }: WizardState): FootButton {
  const { fileCount } = account.export;
  const save = commanding({ kind: 'save', replace: false });
  const label =
    fileCount === null ? message('wizard.foot.save') : message('wizard.foot.save-files', { count: fileCount });
  if (setAside !== null) return button(label, save, message('wizard.reason.opened-report'));
  if (account.discovery.status === 'running') return button(label, save, message('wizard.reason.still-looking'));
  return button(label, save, fileCount === 0 ? message('wizard.reason.no-program') : null);
}

function pendingDirection({ account }: WizardState): Direction | null {
  return directions.find((direction) => isPending(account.servers[direction])) ?? null;
}
