import type { Verdict } from '../../contract/verdict';
import { cleanText } from '../clean-text';
import { message } from '../message';
import { mistakeDetails } from './mistake-details';

/** The verdict on a mistake of ours: party `mailwright`, with the kind of error and the places in the code as evidence. */
export function verdictOfMistake(error: unknown): Verdict {
  return {
    cause: null,
    party: 'mailwright',
    severity: 'error',
    message: message('wizard.mistake'),
    seen: cleanText(mistakeDetails(error)),
    actions: [{ kind: 'try-again', afterMs: 0 }],
  };
}
