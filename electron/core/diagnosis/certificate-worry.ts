import type { Message } from '../../contract/message';
import type { Verdict } from '../../contract/verdict';
import { message } from '../message';
import { familyOf } from './cause-facts';

/** What to do about a certificate in doubt, and when to worry; null where a verdict is about something else. */
export function certificateWorry(verdict: Verdict): Message | null {
  const isSolved = verdict.actions.some(({ kind }) => kind === 'use-host');
  if (familyOf(verdict) !== 'certificate' || isSolved) return null;
  return message('settings.certificate.worry', { doubt: doubtOf(verdict) });
}

function doubtOf({ cause, party }: Verdict): 'expired' | 'misnamed' | 'own' | 'untrusted' {
  if (cause === 'certificate-expired') return 'expired';
  if (cause === 'certificate-name-mismatch') return 'misnamed';
  // Only of a program of their own is the person asked to accept it.
  return party === 'you' ? 'own' : 'untrusted';
}
