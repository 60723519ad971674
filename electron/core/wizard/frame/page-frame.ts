import type { Message } from '../../../contract/message';
import type { Action } from '../../../contract/verdict';
import { message } from '../../message';
import type { WizardState } from '../state/wizard-state';
import { commanding, type Effect } from '../verdicts/effect-of';

/** What stands around a page: its headline, its line in the rail, and its foot. */
export interface PageFrame {
  headline(state: WizardState): Headline;
  /** The result of the page in a few words; null while there is none. `isDone` says whether a later page is shown. */
  receipt(state: WizardState, isDone: boolean): Message | null;
  /** The button that leads on, and is the filled one. `urgent` is the first button of the most urgent problem, where there is one. */
  forward(state: WizardState, urgent: FootButton | null): FootButton;
  /** The outlined buttons before it. */
  beside(state: WizardState): readonly FootButton[];
  /** The button in the place of Back; null, and left out, where Back stays. */
  insteadOfBack?(state: WizardState): FootButton | null;
}

/** The current state as a title and one more sentence. */
export interface Headline {
  readonly title: Message;
  /** Null where the title says it all. */
  readonly more: Message | null;
}

/** A button at the foot of a page. */
export interface FootButton {
  readonly label: Message;
  readonly effect: Effect;
  /** The advice of a verdict that it stands for; left out where it stands for none. */
  readonly advice?: Action;
  /** Why it cannot be pressed now; null where it can. */
  readonly reason: Message | null;
}

/** A button that can be pressed, unless a reason is given. */
export function footButton(label: Message, effect: Effect, reason: Message | null = null): FootButton {
  return { label, effect, reason };
}

/** The button that ends every run that is running. */
export const cancelButton: FootButton = footButton(message('wizard.foot.cancel'), commanding({ kind: 'cancel' }));

/** The headline after a mistake of Mailwright's own. */
export const mistakeHeadline: Headline = { title: message('wizard.headline.mistake'), more: null };
