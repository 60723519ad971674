import type { Answered } from '../../electron/contract/api';
import type { WizardStore } from '../wizard-store';

/** Main's answer. A mistake of Mailwright's own is shown too. */
export async function heardFrom<T>(asked: Promise<Answered<T>>, { dispatch }: WizardStore): Promise<Answered<T>> {
  const answer = await asked;
  if (!answer.ok) dispatch({ kind: 'mistake', runId: null, verdict: answer.failure });
  return answer;
}
