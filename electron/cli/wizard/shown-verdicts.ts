import type { WizardState } from '../../core/wizard/state/wizard-state';
import { signInVerdicts } from '../../core/wizard/verdicts/sign-in-verdicts';
import { type VerdictOnPage, verdictsOnPage } from '../../core/wizard/verdicts/verdicts-on-page';

/** The verdicts on the page that is shown, with the buttons that the window has for them. */
export function shownVerdicts(state: WizardState): readonly VerdictOnPage[] {
  return state.page === 'sign-in' ? signInVerdicts(state) : verdictsOnPage(state);
}
