import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { message } from '../../message';
import { isUsable } from '../state/known-servers';
import type { WizardState } from '../state/wizard-state';

/** The note next to the buttons; null where there is none. */
export function footNote({ page, account }: WizardState): Message | null {
  if (page !== 'discovery' || account.discovery.status !== 'running') return null;
  const isUsablePair = directions.every((direction) => isUsable(account.servers[direction].server));
  return isUsablePair ? message('wizard.foot.better') : null;
}
