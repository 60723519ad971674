import type { Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import type { Direction } from '../../contract/verdict';
import { message } from '../message';
import { isUsable } from './known-servers';
import { hasPendingEdit } from './pending-edit';
import { type AccountState, directions, type WizardState } from './wizard-state';

/** How the sign-in goes: here with a password, later in the mail app with a browser, or not at all. */
export type SignInWay = 'password' | 'browser' | 'none';

/** How the sign-in of this account goes, as far as its provider and its servers tell. */
export function signInWay({ discovery, servers }: AccountState): SignInWay {
  if (discovery.view.report?.provider?.password === 'oauth-only') return 'browser';
  const proven = directions.map((direction) => servers[direction].server).filter(isUsable);
  if (proven.some(takesPassword)) return 'password';
  return proven.some(({ auth }) => auth.includes('oauth2')) ? 'browser' : 'none';
}

/** Why no password can be typed for this account now; null where one can. */
export function whyNoSignIn(state: WizardState): Message | null {
  const { account, setAside } = state;
  if (setAside !== null) return message('wizard.reason.opened-report');
  if (hasPendingEdit(account)) return message('wizard.reason.test-or-keep');
  if (directions.some((direction) => isUndecided(account, direction))) return message('wizard.reason.not-verified');
  const way = signInWay(account);
  if (way === 'browser') return message('wizard.reason.browser');
  return way === 'none' ? message('wizard.reason.nothing-verified') : null;
}

/** Whether a password can be typed for this account now. */
export function maySignIn(state: WizardState): boolean {
  return whyNoSignIn(state) === null;
}

/** The directions that a check asks: verified, open to a password, and not signed in already. */
export function directionsToCheck({ servers, signIn }: AccountState): readonly Direction[] {
  return directions.filter((direction) => {
    const { server } = servers[direction];
    return isUsable(server) && takesPassword(server) && signIn.results[direction]?.ok !== true;
  });
}

/** Whether a server that is not verified is neither kept without a test nor given up. */
function isUndecided({ servers }: AccountState, direction: Direction): boolean {
  const { server, isKept } = servers[direction];
  return server !== null && !server.proven && !isKept;
}

/** A server that says nothing of sign-ins is taken to want a password. */
export function takesPassword({ auth }: Candidate): boolean {
  return auth.length === 0 || auth.includes('password') || auth.includes('encrypted');
}
