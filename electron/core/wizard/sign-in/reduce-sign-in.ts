import { perDirection } from '../../../contract/verdict';
import { idleRun } from '../state/run-state';
import type { SignInAction } from '../state/wizard-actions';
import { noSignIn, type SignInState } from '../state/wizard-state';

/** The sign-in page after something was typed. `keepFitting` drops results that no longer fit a changed login name. */
export function reduceSignIn(signIn: SignInState, action: SignInAction): SignInState {
  switch (action.kind) {
    case 'type-login':
      return { ...signIn, login: action.login };
    case 'type-sending-login':
      return { ...signIn, sendingLogin: action.login };
    case 'separate-sending':
      return { ...signIn, hasOwnSendingLogin: action.login, hasOwnSendingPassword: action.password };
    case 'change-password':
      return { ...signIn, asked: [], usesHeld: false, run: idleRun, results: acceptedOf(signIn.results) };
    case 'sign-in-afresh':
      return { ...signIn, asked: [], usesHeld: false, run: idleRun, results: noSignIn.results };
    case 'sign-in-anyway':
      return signIn.refusedLately === null
        ? signIn
        : { ...signIn, refusedLately: { ...signIn.refusedLately, isAccepted: true } };
  }
}

/** The accepted results only; refused ones are asked again. */
function acceptedOf(results: SignInState['results']): SignInState['results'] {
  return perDirection((direction) => (results[direction]?.ok === true ? results[direction] : null));
}
