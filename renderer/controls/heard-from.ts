import type { Answered } from '../../electron/contract/api';
import { failed } from '../../electron/contract/result';
import { verdictOfMistake } from '../../electron/core/diagnosis/verdict-of-mistake';
import { loadLaterParts } from '../hooks/use-later-parts';
import type { WizardStore } from '../wizard-store';

/** Main's answer, as `understood`. A mistake of Mailwright's own is shown too. */
export async function heardFrom<T>(asked: Promise<Answered<T>>, { dispatch }: WizardStore): Promise<Answered<T>> {
  const answer = await understood(asked);
  if (!answer.ok) dispatch({ kind: 'mistake', runId: null, verdict: answer.failure });
  return answer;
}

/** Main's answer, once the later parts of the window are loaded, which it may need. Where they cannot be loaded, that is the mistake. */
export async function understood<T>(asked: Promise<Answered<T>>): Promise<Answered<T>> {
  const answer = await asked;
  if (!answer.ok) return answer;
  try {
    await loadLaterParts();
    return answer;
  } catch (error) {
    return failed(verdictOfMistake(error));
  }
}
