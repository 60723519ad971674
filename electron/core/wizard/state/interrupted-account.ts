import type { RunAction } from './wizard-actions';
import type { InterruptedAccount, WizardState } from './wizard-state';

/** The current account, to come back to; null where nothing was typed or searched for yet. */
export function interruptedBy({ page, account, asked }: WizardState): InterruptedAccount | null {
  return account.typed.text.trim() === '' && account.soughtText === null ? null : { page, account, asked };
}

/** Whether an action is about a run of an interrupted account, which goes on meanwhile. */
export function isOfInterrupted({ account, asked }: InterruptedAccount, action: RunAction): boolean {
  if (action.kind === 'run-asked' || action.runId === null) return false;
  const { discovery, others, servers, signIn, testMessage } = account;
  const runs = [...asked, discovery, others, servers.incoming.test, servers.outgoing.test, signIn.run, testMessage.run];
  return runs.some(({ runId }) => runId === action.runId);
}
