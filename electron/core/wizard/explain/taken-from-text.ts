import type { Explanation } from '../../../contract/explanation';
import type { PastedText } from '../../address/read-pasted-text';
import { wayToRun } from './way-to-run';

/**
 * What is taken for the account from a text that was explained; null where there is nothing. A text about a sign-in gives the address of
 * the account; one about the way to a server gives the server, and no address, which may be a recipient's. An address that was typed
 * stays.
 */
export function takenFromText(explanation: Explanation, found: PastedText, typed: string): PastedText | null {
  const way = wayToRun(explanation);
  const { incoming, outgoing } = found.servers;
  const host = incoming?.host ?? outgoing?.host ?? null;
  if (way === 'sign-in' || way === 'page') {
    if (typed.includes('@')) return null;
    if (found.text?.includes('@') === true) return { ...found, name: null, servers: noServers };
  }
  if (host === null || (way !== 'search' && way !== 'sign-in')) return null;
  return { ...found, text: host, name: null };
}

const noServers: PastedText['servers'] = { incoming: null, outgoing: null };
