import type { Explanation } from '../../contract/explanation';
import type { Message } from '../../contract/message';
import type { Party } from '../../contract/verdict';
import { message } from '../message';
import { reasonOf } from './cause-reason';
import { explainedSentence } from './explained-sentence';
import { notMeant } from './not-meant';
import { stepsInProgram } from './steps-in-program';
import { stepsOf } from './steps-of-action';

/** What a text means, in the parts that are shown one after the other. */
interface ExplainedParts {
  /** The program that shows it, and one more sentence on why it is so. */
  readonly remarks: readonly Message[];
  /** Who has to act; null where several causes are several parties. */
  readonly party: Party | null;
  /** The possible causes without the one that is stated, likeliest first. */
  readonly others: readonly Message[];
  /** What people suspect first, and what it does not mean. */
  readonly notMeant: readonly Message[];
  /** What a person can do. */
  readonly steps: readonly Message[];
  /** What can be sent to the provider. */
  readonly requests: readonly Message[];
}

/** What a text means, in parts. */
export function explainedParts(explanation: Explanation): ExplainedParts {
  const { cause, party, possible, actions, program } = explanation;
  const [likeliest = null] = possible;
  return {
    remarks: [
      ...(cause === null || program === null ? [] : [message('explain.of-program', { program })]),
      reasonOf(explanation) ?? [],
    ].flat(),
    party: cause === null && likeliest !== null ? null : party,
    others: possible.filter((other) => other !== cause).map(explainedSentence),
    notMeant: notMeant(explanation),
    steps: [...stepsInProgram(likeliest), ...actions.flatMap((action) => stepsOf(action, likeliest))],
    requests: actions.flatMap((action) => (action.kind === 'copy-for-provider' ? [action.message] : [])),
  };
}
