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

function doubtOf({ cause }: Verdict): 'expired' | 'misnamed' | 'untrusted' {
  if (cause === 'certificate-expired') return 'expired';
  return cause === 'certificate-name-mismatch' ? 'misnamed' : 'untrusted';
}
