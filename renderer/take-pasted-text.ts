import { flushSync } from 'react-dom';
import { readPastedText } from '../electron/core/address/read-pasted-text';
import { focusField } from './perform-effect';
import type { WizardControls } from './wizard-controls';

/**
 * Takes a pasted text that is more than an address or a name: it is read here, so that a password in it gets no farther. Gives whether it
 * was taken; a plain text is left to the field.
 */
export function takePastedText(pasted: string, { dispatch }: Pick<WizardControls, 'dispatch'>): boolean {
  if (!/[\s<>:]/.test(pasted.trim())) return false;
  flushSync(() => dispatch({ kind: 'paste', pasted: readPastedText(pasted) }));
  focusField('address', { isToMend: true });
  return true;
}
