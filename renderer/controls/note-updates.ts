import { bridge } from '../bridge';
import type { WizardStore } from '../wizard-store';
import type { ChangeNotes } from './window-notes';

/** Asks main whether to ask about weekly looks for new versions, and has it look where one is due. What fails here is of no concern. */
export async function noteUpdates({ state }: WizardStore, changeNotes: ChangeNotes): Promise<void> {
  // The question is taken only where it is seen, because it is asked once.
  if (state().page === 'address' && state().setAside === null) {
    const question = await bridge.takeUpdateQuestion(null);
    if (question.ok && question.value !== null) changeNotes({ updateQuestion: question.value });
  }
  const news = await bridge.lookIfDue(null);
  if (news.ok && news.value !== null) changeNotes({ updateNews: news.value });
}
