import type { Message } from '../../contract/message';
import { besideForward, forwardOf } from '../../core/wizard/frame/forward-of';
import type { WizardPage } from '../../core/wizard/state/wizard-state';
import type { Effect } from '../../core/wizard/verdicts/effect-of';
import { pressingVerdict } from '../../core/wizard/verdicts/verdicts-on-page';
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
  const { label, effect, reason } = forwardOf(state);
  const forward = reason === null ? [{ label, effect }] : [];
  // A form that asks again is the page's main way on.
  const isForward = pressingVerdict(verdicts) === null || effect.command?.kind === 'sign-in';
  const first = isForward ? [...forward, ...offered] : [...offered, ...forward];
  const buttons = eachOnce([...first, ...besideForward(state)], wizard);
  return buttons.flatMap((button) => effectItem(wizard, button.label, button.effect));
}

interface Button {
  readonly label: Message;
  readonly effect: Effect;
}

/** The buttons without those that say or do the same as an earlier one. */
function eachOnce(buttons: readonly Button[], { session, say }: TerminalWizard): readonly Button[] {
  const { page } = session.state();
  return buttons.filter(({ label, effect }, place) => {
    const isSame = (other: Button) =>
      say(other.label) === say(label) || deedOf(other.effect, page) === deedOf(effect, page);
    return !buttons.slice(0, place).some(isSame);
  });
}

/** What a button does, without going to the page that is shown already. */
function deedOf({ actions, command }: Effect, page: WizardPage): string {
  return JSON.stringify([actions.filter((action) => action.kind !== 'go-to' || action.page !== page), command]);
}
