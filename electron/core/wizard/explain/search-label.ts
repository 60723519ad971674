import type { Message } from '../../../contract/message';
import { message } from '../../message';
import type { WizardState } from '../state/wizard-state';
import { wayToRun } from './way-to-run';

/**
 * What the button says that runs the test of an explained text, where that is a search and the person has come to repair; null for any
 * other test.
 */
export function searchLabel({ explained, entrance, setAside }: WizardState): Message | null {
  if (explained === null || entrance !== 'repair' || setAside !== null) return null;
  switch (wayToRun(explained)) {
    case 'search':
      return message(explained.test === 'look-at-certificate' ? 'explained.run.certificate' : 'explained.run.search');
    case 'sign-in':
      return message('explained.run.sign-in');
    case 'ask':
    case 'page':
    case null:
      return null;
  }
}
