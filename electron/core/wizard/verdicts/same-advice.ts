import type { Action } from '../../../contract/verdict';
import { minutesToWait } from '../../diagnosis/action-message';

/** A button that may stand for an advice. */
interface Advised {
  readonly advice?: Action;
}

/** Whether two buttons stand for the same advice, of whichever server. */
export function isSameAdvice({ advice }: Advised, { advice: other }: Advised): boolean {
  if (advice === undefined || other === undefined || advice.kind !== other.kind) return false;
  return advisedValue(advice) === advisedValue(other);
}

/** The value that a person is advised to take; null where the kind says it all. */
function advisedValue(action: Action): string | number | null {
  switch (action.kind) {
    case 'open-help':
      return action.id;
    case 'use-port':
      return action.port;
    case 'use-host':
      return action.host;
    case 'edit-address':
      return action.suggestion;
    case 'try-again':
      return minutesToWait(action);
    case 'edit-password':
    case 'enter-by-hand':
    case 'allow-address':
    case 'copy-for-provider':
    case 'copy-for-support':
    case 'show-certificate':
    case 'open-network-settings':
    case 'try-demo':
      return null;
  }
}
