import type { Dialog } from '../core/dialog';
import { pop3Protocol } from '../core/pop3/pop3-protocol';
import type { Pop3Reply } from '../core/pop3/pop3-reply';
import { addressesOfTarget } from './addresses-of-target';
import { converseWith, type Place } from './converse';
import type { Conversation, LoginTarget } from './ports';

/** Plays a dialog as a session of its own at a proven server, by our own dialog, because POP3 has no client library that is well kept. */
export async function converseByPop3<T>(
  dialog: Dialog<T, Pop3Reply>,
  { target, ...session }: Omit<Place<Pop3Reply>, 'protocol'> & { readonly target: LoginTarget },
  signal: AbortSignal,
): Promise<Conversation<T>> {
  const addresses = addressesOfTarget(target);
  return await converseWith({ ...target, addresses }, dialog, { ...session, protocol: pop3Protocol }, signal);
}
