import { type Direction, directions } from '../../../contract/verdict';
import { acceptableCertificate } from '../settings/certificate-risk';
import { directionsToCheck, isHere, signInWayOf } from '../state/known-servers';
import type { WizardAction } from '../state/wizard-actions';
import type { AccountState, WizardState } from '../state/wizard-state';

/** The fields of the sign-in page, apart from passwords. */
interface SignInFields {
  /** What the form asks for: both directions, or the one that is still open. It stays the same where sending has a password of its own. */
  readonly asks: 'both' | 'incoming' | 'outgoing';
  /** The text in the field for the login name. */
  readonly login: string;
  /** The login name for sending; null where it is the same. */
  readonly sendingLogin: string | null;
}

/** The fields of the sign-in page with their text. */
export function signInFields({ account }: WizardState): SignInFields {
  const { signIn } = account;
  const [first, second] = directionsToCheck(account);
  const isOneOpen = second === undefined && first !== undefined;
  const asks = isOneOpen && !hasTwoPasswords(account) ? first : 'both';
  const login = signIn.login ?? proposedLogin(account);
  if (asks !== 'outgoing')
    return { asks, login, sendingLogin: asks === 'both' && signIn.hasOwnSendingLogin ? signIn.sendingLogin : null };
  const accepted = signIn.results.incoming?.ok === true ? signIn.results.incoming.login : login;
  return { asks, login: signIn.hasOwnSendingLogin ? signIn.sendingLogin : accepted, sendingLogin: null };
}

/** Whether a password for each direction was typed, so that both fields stay when one of them is accepted. */
function hasTwoPasswords(account: AccountState): boolean {
  const isBothHere = directions.every((direction) => isHere(signInWayOf(account, direction)));
  return isBothHere && account.signIn.hasOwnSendingPassword;
}

/** The actions for typing a login name: once receiving has accepted its own, only the name for sending changes. */
export function typingLogin(state: WizardState, login: string): readonly WizardAction[] {
  if (signInFields(state).asks !== 'outgoing') return [{ kind: 'type-login', login }];
  const { hasOwnSendingPassword } = state.account.signIn;
  return [
    { kind: 'separate-sending', login: true, password: hasOwnSendingPassword },
    { kind: 'type-sending-login', login },
  ];
}

/** A direction whose server gets no password, and why. */
interface NotAsked {
  readonly direction: Direction;
  readonly why: 'unverified' | 'passwordless';
  /** Whether the risk of its certificate can be accepted instead. */
  readonly mayAccept: boolean;
}

/** The directions that a check leaves out, apart from those that are signed in already. */
export function directionsNotAsked({ account, setAside }: WizardState): readonly NotAsked[] {
  const { servers, signIn } = account;
  const asked = directionsToCheck(account);
  return directions.flatMap((direction) => {
    const { server } = servers[direction];
    if (server === null || asked.includes(direction) || signIn.results[direction]?.ok === true) return [];
    const mayAccept = setAside === null && acceptableCertificate(account, direction) !== null;
    return [{ direction, why: server.proven ? 'passwordless' : 'unverified', mayAccept } as const];
  });
}

/** The accepted login names that differ from the proposed one. */
export function otherLogins({ account }: WizardState): readonly string[] {
  const { results, login } = account.signIn;
  const expected = login ?? proposedLogin(account);
  const accepted = directions.flatMap((direction) => {
    const result = results[direction];
    return result?.ok === true && result.login !== expected ? result.login : [];
  });
  return [...new Set(accepted)];
}

/** The login name that the sign-in page proposes; empty where none is known. */
export function proposedLogin({ servers, discovery }: AccountState): string {
  return servers.incoming.server?.login ?? servers.outgoing.server?.login ?? discovery.view.report?.address ?? '';
}
