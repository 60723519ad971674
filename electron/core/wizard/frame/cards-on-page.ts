import type { WizardState } from '../state/wizard-state';
import { type VerdictOnPage, verdictsOnPage } from '../verdicts/verdicts-on-page';
import { besideForward, forwardOf } from './forward-of';

/** A card has at most so many buttons. */
const buttonsAtMost = 2;

/** The problems of the current page as cards: one deed has one button, so what the foot offers is not in a card too. */
export function cardsOnPage(
  state: WizardState,
  verdicts: readonly VerdictOnPage[] = verdictsOnPage(state),
): readonly VerdictOnPage[] {
  const inFoot = [forwardOf(state), ...besideForward(state)].map(({ label }) => JSON.stringify(label));
  return verdicts.map((verdict) => {
    const buttons = verdict.buttons.filter(({ label }) => !inFoot.includes(JSON.stringify(label)));
    return { ...verdict, buttons: buttons.slice(0, buttonsAtMost) };
  });
}
