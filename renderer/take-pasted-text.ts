import { flushSync } from 'react-dom';
import { isFailureText } from '../electron/core/address/failure-text';
import { readPastedText } from '../electron/core/address/read-pasted-text';
import { focusField } from './perform-effect';
import type { WizardControls } from './wizard-controls';

/**
 * Takes a pasted text that is more than an address or a name: it is read here, so that a password in it gets no farther, or explained
 * where it is what a server or a mail app says of a failure. Gives whether it was taken; a plain text is left to the field.
 */
export function takePastedText(
  pasted: string,
  { dispatch, explain }: Pick<WizardControls, 'dispatch' | 'explain'>,
): boolean {
  const isFailure = isFailureText(pasted);
  if (!isFailure && !/[\s<>:]/.test(pasted.trim())) return false;
  flushSync(() =>
    dispatch(
      isFailure ? { kind: 'choose-entrance', entrance: 'repair' } : { kind: 'paste', pasted: readPastedText(pasted) },
    ),
  );
  focusField('address', { isToMend: true });
  if (isFailure) void explain(pasted);
  return true;
}
