import { besideForward, forwardOf } from '../../core/wizard/frame/forward-of';
import type { WizardPage } from '../../core/wizard/state/wizard-state';
import type { Effect } from '../../core/wizard/verdicts/effect-of';
import { isSameAdvice } from '../../core/wizard/verdicts/same-advice';
import { pressingVerdict, type VerdictButton } from '../../core/wizard/verdicts/verdicts-on-page';
import { effectItem } from './effect-item';
import type { MenuItem } from './menu';
import type { TerminalWizard } from './terminal-wizard';
import { shownVerdicts } from './verdict-blocks';

/**
 * The items for the buttons of the page: those of its verdicts, the one that leads on, and the others of the foot, each once. The
 * buttons of a verdict that needs action come before the one that leads on; those of any other verdict come after it.
 */
export function footItems(wizard: TerminalWizard): readonly MenuItem[] {
  const state = wizard.session.state();
  const verdicts = shownVerdicts(state);
  const offered = verdicts.flatMap(({ buttons }) => buttons);
  const leading = forwardOf(state);
  const forward = leading.reason === null ? [leading] : [];
  // A form that asks again is the page's main way on.
  const isForward = pressingVerdict(verdicts) === null || leading.effect.command?.kind === 'sign-in';
  const first = isForward ? [...forward, ...offered] : [...offered, ...forward];
  const buttons = eachOnce([...first, ...besideForward(state)], wizard);
  return buttons.flatMap((button) => effectItem(wizard, button.label, button.effect));
}

/** The buttons without those that stand for the same advice or do the same as an earlier one. */
function eachOnce(buttons: readonly VerdictButton[], { session }: TerminalWizard): readonly VerdictButton[] {
  const { page } = session.state();
  return buttons.filter((button, place) => {
    const isSame = (other: VerdictButton) =>
      isSameAdvice(other, button) || deedOf(other.effect, page) === deedOf(button.effect, page);
    return !buttons.slice(0, place).some(isSame);
  });
}

/** What a button does, without going to the page that is shown already. */
function deedOf({ actions, command }: Effect, page: WizardPage): string {
  return JSON.stringify([actions.filter((action) => action.kind !== 'go-to' || action.page !== page), command]);
}
