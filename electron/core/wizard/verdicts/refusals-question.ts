import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { limits } from '../../limits';
import { message } from '../../message';
import type { WizardState } from '../state/wizard-state';
import { commanding } from './effect-of';
import type { VerdictButton } from './verdicts-on-page';

/** The question that the person answers before one more sign-in at a host that has refused several lately. */
export interface RefusalsQuestion {
  readonly question: Message;
  /** What one more refusal may cost, and what to do instead. */
  readonly advice: readonly Message[];
  readonly anyway: VerdictButton;
}

/** The question before the next sign-in; null where there is none, or it was answered. */
export function refusalsQuestion(state: WizardState): RefusalsQuestion | null {
  const { signIn, servers } = state.account;
  const { refusedLately } = signIn;
  if (state.setAside !== null || refusedLately === null || refusedLately.isAccepted) return null;
  const { host, times, usesHeld } = refusedLately;
  if (!directions.some((direction) => servers[direction].server?.host === host)) return null;
  const minutes = limits.refusalsMs / 60_000;
  return {
    question: message('sign-in.refusals.question', { host, count: times }),
    advice: [message('sign-in.refusals.cost'), message('sign-in.refusals.advice', { minutes })],
    anyway: {
      label: message('sign-in.refusals.anyway'),
      effect: commanding({ kind: usesHeld ? 'sign-in-with-held' : 'sign-in' }, { kind: 'sign-in-anyway' }),
    },
  };
}
