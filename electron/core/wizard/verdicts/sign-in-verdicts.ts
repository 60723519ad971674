import type { Message } from '../../../contract/message';
import type { Direction } from '../../../contract/verdict';
import { minutesToWait } from '../../diagnosis/action-message';
import { familyOf } from '../../diagnosis/cause-facts';
import { message } from '../../message';
import { hasForm, signInStage } from '../sign-in/may-sign-in';
import type { WizardState } from '../state/wizard-state';
import { commanding, effectOf } from './effect-of';
import { type VerdictButton, type VerdictOnPage, verdictsOnPage } from './verdicts-on-page';

const buttonsAtMost = 3;

/** The problems of the sign-in. Where one direction was refused and the other accepted, the refused one can be checked again alone. */
export function signInVerdicts(state: WizardState): readonly VerdictOnPage[] {
  const shown = verdictsOnPage(state);
  const stage = signInStage(state);
  if (state.setAside !== null || (stage !== 'failed' && stage !== 'refused')) return shown;
  return shown.map((verdict) => ({ ...verdict, buttons: withoutForm(state, buttonsOf(state, verdict)) }));
}

/** Without the buttons that lead to the form, where that is on the page. */
function withoutForm(state: WizardState, buttons: readonly VerdictButton[]): readonly VerdictButton[] {
  if (!hasForm(state)) return buttons;
  return buttons.filter(({ advice }) => advice?.kind !== 'edit-password' && advice?.kind !== 'try-again');
}

function buttonsOf(state: WizardState, { verdict, direction, buttons }: VerdictOnPage): readonly VerdictButton[] {
  if (direction === null) return buttons;
  if (familyOf(verdict) === 'certificate') return [...buttons.slice(0, buttonsAtMost - 1), testAgain(direction)];
  const isOtherAccepted = state.account.signIn.results[direction === 'incoming' ? 'outgoing' : 'incoming']?.ok === true;
  return isOtherAccepted ? withCheckAgain(state, direction, buttons) : buttons;
}

/** Tests the server again on the settings page: its certificate has changed, and that page shows it and lets the user accept it. */
function testAgain(direction: Direction): VerdictButton {
  return {
    label: message('sign-in.test-again', { direction }),
    effect: commanding({ kind: 'test', direction }, { kind: 'go-to', page: 'settings' }),
  };
}

function withCheckAgain(
  state: WizardState,
  direction: Direction,
  buttons: readonly VerdictButton[],
): readonly VerdictButton[] {
  if (buttons.some(({ advice }) => advice?.kind === 'edit-password')) return buttons;
  if (buttons.some(({ advice }) => advice?.kind === 'try-again'))
    return buttons.map((button) =>
      button.advice?.kind === 'try-again'
        ? { ...button, label: checkAgain(direction, minutesToWait(button.advice)) }
        : button,
    );
  const effect = effectOf(state, { kind: 'try-again', afterMs: 0 }, direction);
  if (effect === null) return buttons;
  const own: VerdictButton = { label: checkAgain(direction), effect };
  const isGoingOn = (button: VerdictButton) => button.effect.actions.some(({ kind }) => kind === 'skip-to-export');
  const goingOn = buttons.filter(isGoingOn);
  const advised = buttons.filter((button) => !isGoingOn(button)).slice(0, buttonsAtMost - 1 - goingOn.length);
  return [...advised, own, ...goingOn];
}

function checkAgain(direction: Direction, minutes = 0): Message {
  return message('sign-in.check-again', { direction, minutes });
}

/**
 * Whether sending refused the same password that receiving accepted: one password was typed for both, and one run checked
 * both. A report from a file does not say so. False too where the verdict itself says so already.
 */
export function isSamePasswordAccepted({ account }: WizardState, { direction, verdict }: VerdictOnPage): boolean {
  const { asked, hasOwnSendingPassword, results } = account.signIn;
  if (direction !== 'outgoing' || verdict.acceptedElsewhere === true) return false;
  return asked.length > 0 && !hasOwnSendingPassword && results.incoming?.ok === true;
}
