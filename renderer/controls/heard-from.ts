import type { Answered } from '../../electron/contract/api';
import type { WizardStore } from '../wizard-store';

/** What main answered; a mistake of Mailwright's own is shown as one. */
export async function heardFrom<T>(asked: Promise<Answered<T>>, { dispatch }: WizardStore): Promise<Answered<T>> {
  const answer = await asked;
  if (!answer.ok) dispatch({ kind: 'mishap', runId: null, verdict: answer.failure });
  return answer;
}
