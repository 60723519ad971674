import type { Dialog } from '../core/dialog';
import { pop3Protocol } from '../core/pop3/pop3-protocol';
import type { Pop3Reply } from '../core/pop3/pop3-reply';
import { addressesOfTarget } from './addresses-of-target';
import { converseWith } from './converse';
import type { Conversation, Dialer, LoginTarget, Watch } from './ports';

/** What a session at a proven POP3 server needs of the world. */
interface Pop3Session {
  readonly target: LoginTarget;
  readonly dialer: Dialer;
  readonly watch: Watch;
}

/** Plays a dialog as a session of its own, by our own dialog, because POP3 has no client library that is well kept. */
export async function converseByPop3<T>(
  dialog: Dialog<T, Pop3Reply>,
  { target, ...session }: Pop3Session,
  signal: AbortSignal,
): Promise<Conversation<T>> {
  const addresses = addressesOfTarget(target);
  return await converseWith({ ...target, addresses }, dialog, { ...session, protocol: pop3Protocol }, signal);
}
