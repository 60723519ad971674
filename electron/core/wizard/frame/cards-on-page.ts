import type { WizardState } from '../state/wizard-state';
import { type VerdictOnPage, verdictsOnPage } from '../verdicts/verdicts-on-page';
import { besideForward, forwardOf } from './forward-of';

/** A card has at most so many buttons. */
const buttonsAtMost = 2;

/** The problems of the current page as cards: one deed has one button, so what the foot says or does is not in a card too. */
export function cardsOnPage(
  state: WizardState,
  verdicts: readonly VerdictOnPage[] = verdictsOnPage(state),
): readonly VerdictOnPage[] {
  const inFoot = [forwardOf(state), ...besideForward(state)].flatMap(({ label, effect }) => [
    JSON.stringify(label),
    JSON.stringify(effect),
  ]);
  const isInFoot = (part: object) => inFoot.includes(JSON.stringify(part));
  return verdicts.map((verdict) => {
    const buttons = verdict.buttons.filter(({ label, effect }) => !isInFoot(label) && !isInFoot(effect));
    return { ...verdict, buttons: buttons.slice(0, buttonsAtMost) };
  });
}
