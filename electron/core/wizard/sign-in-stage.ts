import { directionsToCheck, maySignIn, signInWay } from './may-sign-in';
import { serversInQuestion } from './servers-in-question';
import { type AccountState, directions, type WizardState } from './wizard-state';

/**
 * How far the sign-in is: `question` waits until the person has agreed to the servers, `runtime` until they want to use a runtime
 * that is no longer maintained, `form` waits for a password, `browser` leaves it to the mail app, `impossible` is where
 * no server can be given a password.
 */
export type SignInStage = 'question' | 'runtime' | 'form' | 'running' | 'passed' | 'failed' | 'browser' | 'impossible';

/** How far the sign-in of the account is. */
export function signInStage(state: WizardState): SignInStage {
  const stage = stageOfAccount(state);
  return stage === 'form' && state.doubtedRuntime !== null ? 'runtime' : stage;
}

function stageOfAccount(state: WizardState): Exclude<SignInStage, 'runtime'> {
  const { run, results } = state.account.signIn;
  if (run.status === 'running') return 'running';
  const known = directions.flatMap((direction) => results[direction] ?? []);
  if (known.some(({ ok }) => !ok)) return 'failed';
  if (known.length > 0 && !hasOpenDirection(state)) return 'passed';
  if (known.length === 0 && signInWay(state.account) === 'browser') return 'browser';
  if (!maySignIn(state)) return 'impossible';
  return serversInQuestion(state.account).length > 0 ? 'question' : 'form';
}

/** Whether the newest check was stopped; a discovery that was stopped before is marked the same, and is none. */
export function isSignInCancelled({ discovery, signIn }: AccountState): boolean {
  return signIn.run.view.report?.outcome === 'cancelled' && discovery.view.report?.outcome !== 'cancelled';
}

/** Whether a password was asked for again in one direction while the other has accepted its own. */
function hasOpenDirection(state: WizardState): boolean {
  return maySignIn(state) && directionsToCheck(state.account).length > 0;
}
