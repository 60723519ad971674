import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { worksUnverified } from '../settings/works-unverified';
import { type WizardPage, type WizardState, wizardPages } from '../state/wizard-state';
import { pageFrames } from './page-frames';
import { isReachable } from './reachable-page';

/** One step of the rail. */
export interface WizardStep {
  readonly page: WizardPage;
  readonly state: 'done' | 'current' | 'ahead';
  /** Whether the user can go to it. */
  readonly isLink: boolean;
  /** Whether its result rests on a certificate that only the person has accepted. */
  readonly isDoubtful: boolean;
  /** Its result in a few words; null while there is none. */
  readonly receipt: Message | null;
}

/** The steps of the rail: results so far, the current step, and what comes next. */
export function stepsOf(state: WizardState): readonly WizardStep[] {
  const current = wizardPages.indexOf(state.page);
  return wizardPages.map((page, index) => {
    const isDone = index < current;
    return {
      page,
      state: isDone ? 'done' : index === current ? 'current' : 'ahead',
      isLink: index !== current && isReachable(state, page),
      isDoubtful: page === 'settings' && index <= current && isDoubtful(state),
      receipt: index > current ? null : pageFrames[page].receipt(state, isDone),
    };
  });
}

function isDoubtful({ account }: WizardState): boolean {
  return directions.some((direction) => worksUnverified(account, direction));
}
