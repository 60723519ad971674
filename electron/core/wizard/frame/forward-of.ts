import type { WizardState } from '../state/wizard-state';
import { pressingVerdict, verdictsOnPage } from '../verdicts/verdicts-on-page';
import type { FootButton } from './page-frame';
import { pageFrames } from './page-frames';

/** The button that leads on from the current page. It is the filled one. */
export function forwardOf(state: WizardState): FootButton {
  return pageFrames[state.page].forward(state, urgentOf(state));
}

/** The outlined buttons at the foot of the page, before the one that leads on. */
export function besideForward(state: WizardState): readonly FootButton[] {
  return pageFrames[state.page].beside(state);
}

/** The button that stands in the place of Back; null where Back stays. */
export function insteadOfBack(state: WizardState): FootButton | null {
  return pageFrames[state.page].insteadOfBack?.(state) ?? null;
}

/** The first button of the most urgent problem that solves it. A report from a file suggests no action on this computer. */
function urgentOf(state: WizardState): FootButton | null {
  if (state.setAside !== null) return null;
  const { buttons } = pressingVerdict(verdictsOnPage(state)) ?? { buttons: [] };
  const first = buttons.find(({ advice }) => advice?.kind !== 'copy-for-support');
  return first === undefined ? null : { ...first, reason: null };
}
