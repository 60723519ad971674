import type { Explanation } from '../../../contract/explanation';
import type { PastedText } from '../../address/read-pasted-text';
import { wayToRun } from './way-to-run';

/**
 * What is taken for the account from a text that was explained; null where there is nothing. The address in it is the account's own only
 * where the text is about a sign-in, because elsewhere it may be a recipient's. An address that was typed stays.
 */
export function takenFromText(explanation: Explanation, found: PastedText, typed: string): PastedText | null {
  const way = wayToRun(explanation);
  const { incoming, outgoing } = found.servers;
  const host = incoming?.host ?? outgoing?.host ?? null;
  const isOfAccount = way === 'sign-in' || way === 'page';
  if (way !== 'search' && !isOfAccount) return null;
  const address = isOfAccount && found.text?.includes('@') === true && !typed.includes('@') ? found.text : null;
  const text = address ?? host;
  return text === null ? null : { ...found, text, name: null };
}
