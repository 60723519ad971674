import type { Message } from '../../../contract/message';
import type { Action } from '../../../contract/verdict';
import { actionMessage } from '../../diagnosis/action-message';
import { message } from '../../message';
import { providerOf } from '../sign-in/password-advice';
import type { WizardState } from '../state/wizard-state';

/** The words on the button of a verdict's action. A button that opens a page names its host, as every other link to it does. */
export function labelOfAction({ account }: Pick<WizardState, 'account'>, action: Action): Message {
  if (action.kind !== 'open-help') return actionMessage(action);
  const step = providerOf(account)?.before.find(({ help }) => help === action.id);
  const host = step?.helpHost;
  return host === undefined ? actionMessage(action) : message('window.prepare.help-at', { host });
}
