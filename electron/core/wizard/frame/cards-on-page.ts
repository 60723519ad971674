import { newestReport } from '../state/newest-report';
import type { WizardState } from '../state/wizard-state';
import { isSameAdvice } from '../verdicts/same-advice';
import { type VerdictButton, type VerdictOnPage, verdictsOnPage } from '../verdicts/verdicts-on-page';
import { besideForward, forwardOf } from './forward-of';
import type { FootButton } from './page-frame';

/** A card has at most so many buttons. */
const buttonsAtMost = 2;

/** The problems of the current page as cards: one deed has one button, so what the foot offers is not in a card too. The copy for support is in each foot. */
export function cardsOnPage(
  state: WizardState,
  verdicts: readonly VerdictOnPage[] = verdictsOnPage(state),
): readonly VerdictOnPage[] {
  const inFoot = [forwardOf(state), ...besideForward(state)];
  const hasReport = newestReport(state.account) !== null;
  return verdicts.map((verdict) => {
    const buttons = verdict.buttons.filter(
      (button) =>
        !inFoot.some((other) => isSameDeed(button, other)) &&
        !(hasReport && button.advice?.kind === 'copy-for-support'),
    );
    return { ...verdict, buttons: buttons.slice(0, buttonsAtMost) };
  });
}

/** Whether a small button and one of the foot stand for the same advice, or do the same. */
export function isSameDeed(one: Omit<VerdictButton, 'label'>, other: FootButton): boolean {
  return isSameAdvice(one, other) || JSON.stringify(one.effect) === JSON.stringify(other.effect);
}
