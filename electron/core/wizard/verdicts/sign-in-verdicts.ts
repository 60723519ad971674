import type { Message } from '../../../contract/message';
import type { Direction } from '../../../contract/verdict';
import { familyOf } from '../../diagnosis/cause-facts';
import { message } from '../../message';
import { signInStage } from '../sign-in/may-sign-in';
import type { WizardState } from '../state/wizard-state';
import { commanding, effectOf } from './effect-of';
import { type VerdictButton, type VerdictOnPage, verdictsOf } from './verdicts-of';

const buttonsAtMost = 3;

/** What stands in the way of the sign-in: what was refused beside the other's yes can be checked again alone. */
export function signInVerdicts(state: WizardState): readonly VerdictOnPage[] {
  const shown = verdictsOf(state);
  if (state.setAside !== null || signInStage(state) !== 'failed') return shown;
  return shown.map((verdict) => ({ ...verdict, buttons: buttonsOf(state, verdict) }));
}

function buttonsOf(state: WizardState, { verdict, direction, buttons }: VerdictOnPage): readonly VerdictButton[] {
  if (direction === null) return buttons;
  if (familyOf(verdict) === 'certificate') return [...buttons.slice(0, buttonsAtMost - 1), testAgain(direction)];
  const isOtherAccepted = state.account.signIn.results[direction === 'incoming' ? 'outgoing' : 'incoming']?.ok === true;
  return isOtherAccepted ? withCheckAgain(state, direction, buttons) : buttons;
}

/** The certificate has changed since the settings were proven: there it is shown, and can be accepted deliberately. */
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
  if (buttons.some(({ advice }) => advice === 'edit-password')) return buttons;
  const general = buttons.find(({ advice }) => advice === 'try-again');
  if (general !== undefined) {
    const named = { ...general, label: checkAgain(direction, Number(general.label.values['minutes'] ?? 0)) };
    return buttons.map((button) => (button === general ? named : button));
  }
  const effect = effectOf(state, { kind: 'edit-password' }, direction);
  if (effect === null) return buttons;
  const [first, ...others] = buttons;
  const own: VerdictButton = { label: checkAgain(direction), effect };
  return [...(first === undefined ? [] : [first]), own, ...others.slice(-1)];
}

function checkAgain(direction: Direction, minutes = 0): Message {
  return message('sign-in.check-again', { direction, minutes });
}

/**
 * Whether a refusal of sending is shown whose very password receiving has accepted: one password was typed for both, and
 * one run asked both. A report from a file does not tell, and what its verdict says itself is not said again.
 */
export function isSamePasswordAccepted({ account }: WizardState, { direction, verdict }: VerdictOnPage): boolean {
  const { asked, hasOwnSendingPassword, results } = account.signIn;
  if (direction !== 'outgoing' || verdict.acceptedElsewhere === true) return false;
  return asked.length === 2 && !hasOwnSendingPassword && results.incoming?.ok === true;
}
