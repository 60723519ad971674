import { newestReport } from '../state/newest-report';
import type { WizardState } from '../state/wizard-state';
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
        !inFoot.some((other) => isSameDeed(button, other)) && !(hasReport && button.advice === 'copy-for-support'),
    );
    return { ...verdict, buttons: buttons.slice(0, buttonsAtMost) };
  });
}

function isSameDeed(one: VerdictButton, other: FootButton): boolean {
  return isAlike(one.label, other.label) || isAlike(one.effect, other.effect);
}

function isAlike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
