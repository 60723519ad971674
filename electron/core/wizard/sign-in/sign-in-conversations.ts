import type { TranscriptLine } from '../../../contract/api';
import type { RunId } from '../../../contract/run-request';
import { directionOf } from '../../../contract/server-name';
import type { Direction } from '../../../contract/verdict';
import type { WizardState } from '../state/wizard-state';

/** The conversation of one sign-in: the run under which main keeps it, and the lines that are here already. */
export interface SignInConversation {
  readonly direction: Direction;
  /** Null for a report from a file; then `lines` is all of it. */
  readonly runId: RunId | null;
  readonly step: string;
  readonly lines: readonly TranscriptLine[];
}

/** The conversations of the newest sign-in, of one direction or of both. */
export function signInConversations(
  { account }: WizardState,
  direction: Direction | null,
): readonly SignInConversation[] {
  const { runId, view } = account.signIn.run;
  return view.rows['sign-in']
    .flatMap(({ step, lines }) =>
      step.group === 'source' ? [] : { direction: directionOf(step), runId, step: step.id, lines },
    )
    .filter((conversation) => direction === null || conversation.direction === direction);
}
