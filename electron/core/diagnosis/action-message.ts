import type { Message } from '../../contract/message';
import type { Action } from '../../contract/verdict';
import { message } from '../message';

/** What a button for the action says. */
export function actionMessage(action: Action): Message {
  switch (action.kind) {
    case 'use-port':
      return message('action.use-port', { port: action.port });
    case 'use-host':
      return message('action.use-host', { host: action.host });
    case 'edit-address':
      if (action.suggestion === null) return message('action.edit-address');
      return message('action.use-suggestion', { suggestion: action.suggestion });
    case 'try-again':
      return message('action.try-again', { minutes: minutesToWait(action) });
    case 'open-help':
    case 'edit-password':
    case 'enter-by-hand':
    case 'allow-address':
    case 'copy-for-provider':
    case 'copy-for-support':
    case 'show-certificate':
    case 'open-network-settings':
    case 'try-demo':
      return message(`action.${action.kind}`);
  }
}

/** How long another try has to wait, in whole minutes. */
export function minutesToWait({ afterMs }: Extract<Action, { readonly kind: 'try-again' }>): number {
  return Math.ceil(afterMs / 60_000);
}
