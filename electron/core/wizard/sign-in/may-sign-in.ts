import type { Message } from '../../../contract/message';
import { type Direction, directions } from '../../../contract/verdict';
import { refusesSecret } from '../../diagnosis/wasted-attempt';
import { message } from '../../message';
import { hasPendingEdit } from '../settings/pending-edit';
import { directionsToCheck, isHere, isUsable, signInWayOf, takesPassword } from '../state/known-servers';
import { isInQuestion, serversInQuestion } from '../state/servers-in-question';
import { aloneRefused } from '../state/spared-sending';
import type { AccountState, WizardState } from '../state/wizard-state';

/** How the sign-in of this account goes, as far as its provider and its servers tell: here where one server can be signed in to here. */
export function signInWay(account: AccountState): 'here' | 'mail-app' | 'none' {
  const ways = directions.map((direction) => signInWayOf(account, direction));
  if (ways.some(isHere)) return 'here';
  return ways.includes('mail-app') ? 'mail-app' : 'none';
}

/** Why no password can be typed for this account now; null where one can. */
export function whyNoSignIn(state: WizardState): Message | null {
  const { account, setAside } = state;
  if (setAside !== null) return message('wizard.reason.opened-report');
  if (hasPendingEdit(account)) return message('wizard.reason.test-or-keep');
  if (directions.some((direction) => isUndecided(account, direction))) return message('wizard.reason.not-verified');
  const way = signInWay(account);
  if (way === 'mail-app') return message('wizard.reason.browser');
  return way === 'none' ? whyNoWay(account) : null;
}

/** Why no server can be signed in to: none is verified, or those that are want something else than a password. */
function whyNoWay({ servers }: AccountState): Message {
  const [server] = directions.map((direction) => servers[direction].server).filter(isUsable);
  if (server === undefined) return message('wizard.reason.nothing-verified');
  return message('wizard.reason.other-way', { way: server.auth[0] ?? 'none' });
}

/** Whether a password can be typed for this account now. */
function maySignIn(state: WizardState): boolean {
  return whyNoSignIn(state) === null;
}

/** Whether the user has still to decide about a server that is not verified. */
function isUndecided({ servers }: AccountState, direction: Direction): boolean {
  const { server, isKept } = servers[direction];
  return server !== null && !server.proven && !isKept;
}

/**
 * Whether a password can go into files: one was accepted and none refused, the provider takes passwords from mail apps, and the person
 * has agreed to every server in the files.
 */
export function mayIncludePassword(account: AccountState): boolean {
  // Main holds the password of what was searched for, and not of an address that was given later.
  if (account.export.givenAddress !== null) return false;
  return isPasswordAccepted(account) && hostsInQuestion(account).length === 0;
}

/** Why an accepted password stays out of the files: a sentence for each host that the person has not agreed to. */
export function whyNoPassword(account: AccountState): readonly Message[] {
  if (!isPasswordAccepted(account)) return [];
  return hostsInQuestion(account).map((host) => message('export.password.not-agreed', { host }));
}

function hostsInQuestion(account: AccountState): readonly string[] {
  const chosen = directions.flatMap((direction) => account.servers[direction].server ?? []);
  return [...new Set(chosen.filter((server) => isInQuestion(account, server)).map(({ host }) => host))];
}

/** Whether a password was accepted and none refused, and the provider takes passwords from mail apps. */
function isPasswordAccepted({ discovery, servers, signIn }: AccountState): boolean {
  const kind = discovery.view.report?.provider?.password ?? 'account';
  if (kind === 'oauth-only' || kind === 'none') return false;
  if (directions.some((direction) => signIn.results[direction]?.ok === false)) return false;
  return directions.some((direction) => {
    const { server } = servers[direction];
    return server !== null && takesPassword(server) && signIn.results[direction]?.ok === true;
  });
}

/**
 * The stage of the sign-in: `refused` waits for another login name or password, and `failed` has another reason. `question` waits for the person to agree to the servers, `runtime` for consent to a runtime that is no
 * longer maintained, `form` for a password. `browser` leaves the sign-in to the mail app. `impossible` means that no server can get
 * a password.
 */
export type SignInStage =
  | 'question'
  | 'runtime'
  | 'form'
  | 'running'
  | 'passed'
  | 'refused'
  | 'failed'
  | 'browser'
  | 'impossible';

/** The stage of the account's sign-in. */
export function signInStage(state: WizardState): SignInStage {
  const stage = stageOfAccount(state);
  return stage === 'form' && state.doubtedRuntime !== null ? 'runtime' : stage;
}

function stageOfAccount(state: WizardState): Exclude<SignInStage, 'runtime'> {
  const { run, results } = state.account.signIn;
  if (run.status === 'running') return 'running';
  const known = directions.flatMap((direction) => results[direction] ?? []);
  if (known.some(({ ok }) => !ok)) {
    if (refusedDirections(state).length === 0) return 'failed';
    return serversInQuestion(state.account).length > 0 ? 'question' : 'refused';
  }
  if (known.length > 0 && !hasOpenDirection(state)) return 'passed';
  if (known.length === 0 && signInWay(state.account) === 'mail-app') return 'browser';
  if (!maySignIn(state)) return 'impossible';
  return serversInQuestion(state.account).length > 0 ? 'question' : 'form';
}

/**
 * Whether the page has its form: it stays while servers are asked and after a refusal, so that nothing is typed twice. It goes where the
 * password is known to be right.
 */
export function hasForm(state: WizardState): boolean {
  const { account, setAside } = state;
  switch (signInStage(state)) {
    case 'form':
    case 'refused':
      return true;
    case 'running':
      return (
        !account.signIn.usesHeld || directions.every((direction) => account.signIn.results[direction]?.ok !== true)
      );
    case 'failed':
      return setAside === null && aloneRefused(account) === null;
    case 'question':
    case 'runtime':
    case 'passed':
    case 'browser':
    case 'impossible':
      return false;
  }
}

/**
 * The directions whose server has refused the login name or password, where another may be accepted: not where the other direction has
 * accepted the same. A report from a file asks for no other.
 */
export function refusedDirections({ account, setAside }: WizardState): readonly Direction[] {
  if (setAside !== null) return [];
  const alone = aloneRefused(account);
  return directions.filter((direction) => {
    const result = account.signIn.results[direction];
    return result?.ok === false && direction !== alone && refusesSecret(result.verdict);
  });
}

/** Whether the newest check was stopped. A stopped discovery has the same mark but does not count. */
export function isSignInCancelled({ discovery, signIn }: AccountState): boolean {
  return signIn.run.view.report?.outcome === 'cancelled' && discovery.view.report?.outcome !== 'cancelled';
}

/** Whether one direction needs another password while the other has accepted its own. */
function hasOpenDirection(state: WizardState): boolean {
  return maySignIn(state) && directionsToCheck(state.account).length > 0;
}
