import type { Verdict } from '../../contract/verdict';
import { cleanText } from '../clean-text';
import { message } from '../message';

/** The verdict on a mistake of ours: party `mailwright`, with the error's name and message as evidence. */
export function verdictOfMistake(error: unknown): Verdict {
  return {
    cause: null,
    party: 'mailwright',
    severity: 'error',
    message: message('wizard.mistake'),
    seen: cleanText(String(error)),
    actions: [{ kind: 'try-again', afterMs: 0 }],
  };
}
