import type { Answered } from '../../electron/contract/api';
import { failed } from '../../electron/contract/result';
import { verdictOfMistake } from '../../electron/core/diagnosis/verdict-of-mistake';
import { loadLaterParts } from '../hooks/use-later-parts';
import type { WizardStore } from '../wizard-store';

/**
 * Main's answer, once the later parts of the window are loaded: only then can it be understood. A mistake of Mailwright's own is shown too.
 */
export async function heardFrom<T>(asked: Promise<Answered<T>>, { dispatch }: WizardStore): Promise<Answered<T>> {
  const answered = await asked;
  const answer = answered.ok ? await understood(answered) : answered;
  if (!answer.ok) dispatch({ kind: 'mistake', runId: null, verdict: answer.failure });
  return answer;
}

async function understood<T>(answer: Answered<T>): Promise<Answered<T>> {
  try {
    await loadLaterParts();
    return answer;
  } catch (error) {
    return failed(verdictOfMistake(error));
  }
}
