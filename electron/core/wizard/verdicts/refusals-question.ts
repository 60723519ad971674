import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { limits } from '../../limits';
import { message } from '../../message';
import type { WizardState } from '../state/wizard-state';
import { commanding } from './effect-of';
import type { VerdictButton } from './verdicts-on-page';

/** The question that the person answers before one more sign-in at a host that has refused several lately, or this very password. */
export interface RefusalsQuestion {
  readonly question: Message;
  /** Whether no sign-in starts without the answer; else another password is an answer too. */
  readonly isInTheWay: boolean;
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
  const effect = commanding({ kind: usesHeld ? 'sign-in-with-held' : 'sign-in' }, { kind: 'sign-in-anyway' });
  if (times === null)
    return {
      question: message('sign-in.same.question', { host }),
      isInTheWay: false,
      advice: [message('sign-in.same.advice'), message('sign-in.same.may-be-right')],
      anyway: { label: message('sign-in.same.anyway'), effect },
    };
  const minutes = limits.refusalsMs / 60_000;
  return {
    question: message('sign-in.refusals.question', { host, count: times }),
    isInTheWay: true,
    advice: [message('sign-in.refusals.cost'), message('sign-in.refusals.advice', { minutes })],
    anyway: { label: message('sign-in.refusals.anyway'), effect },
  };
}
