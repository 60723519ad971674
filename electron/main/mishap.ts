import type { Verdict } from '../contract/verdict';
import { message } from '../core/message';
import { cleanText } from '../core/run/clean-text';

/** The verdict on a mistake of our own: party `mailwright`, with the error's name and message as evidence. */
export function verdictFromError(error: unknown): Verdict {
  return {
    cause: null,
    party: 'mailwright',
    severity: 'error',
    message: message('window.mishap'),
    seen: cleanText(String(error)),
    actions: [{ kind: 'try-again', afterMs: 0 }],
  };
}
