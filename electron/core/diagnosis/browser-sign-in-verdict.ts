import type { Verdict } from '../../contract/verdict';
import { cleanText } from '../clean-text';
import { message } from '../message';

/** Why the browser brought no token; `seen` is what the provider says of it, empty where it says nothing. */
export interface BrowserSignInFailure {
  /** `given-up` by the person or because no answer came in time, or `refused` by the provider. */
  readonly code: 'given-up' | 'refused';
  readonly seen: string;
}

/** The verdict on a sign-in that came to no token: no server was asked anything, so that nothing is said of a password. */
export function browserSignInVerdict({ code, seen }: BrowserSignInFailure): Verdict {
  return {
    cause: null,
    party: code === 'given-up' ? 'you' : 'provider',
    severity: 'error',
    message: message(`verdict.browser-sign-in.${code}`),
    seen: cleanText(seen),
    actions: [{ kind: 'try-again', afterMs: 0 }],
  };
}
