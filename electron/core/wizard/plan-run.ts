import type { Candidate } from '../../contract/candidate';
import type { RunId, RunPlan } from '../../contract/run-request';
import { serverNameOf } from '../../contract/server-name';
import type { Direction } from '../../contract/verdict';
import { personName } from '../address/person-name';
import { hasServers, serversToTest } from './address/pasted-servers';
import { serverToTest } from './settings/tested-server';
import { directionsToCheck, signInWayOf, typedLogin } from './state/known-servers';
import { agreedAmong, serversInQuestion } from './state/servers-in-question';
import { aloneRefused, isSendingSpared } from './state/spared-sending';
import { type AccountState, type AskedRun, isSought, type WizardState } from './state/wizard-state';

/** A plan with its action: `run-asked` goes to the wizard before the run starts, so that no event is lost. */
export interface PlannedRun<Plan extends RunPlan = Exclude<RunPlan, SignInPlan>> {
  readonly asked: AskedRun;
  readonly request: Plan;
}

/** A check; the passwords go beside it. */
export type SignInPlan = Extract<RunPlan, { readonly kind: 'sign-in' }>;

/** The discovery for the text in the field. Servers that were proven lately are not connected to again unless `looksAtAll`. */
export function planDiscovery(
  { account, preferImplicitTls }: WizardState,
  runId: RunId,
  { looksAtAll }: { readonly looksAtAll: boolean } = { looksAtAll: false },
): PlannedRun {
  const { typed, soughtText, allowsAddress, risks, pasted, firstNetwork } = account;
  const input = typed.text.trim();
  // Decisions for one account do not apply to the next.
  const isSameAccount = soughtText === null || (soughtText === input && isSought(account));
  const request: Exclude<RunPlan, SignInPlan> = {
    kind: 'discover',
    runId,
    input,
    name: personName(typed.name),
    allowAddress: isSameAccount && allowsAddress,
    preferImplicitTls,
    acceptedCertificates: isSameAccount ? risks.accepted : [],
    // What was proven over another network says nothing about this one.
    keepsProven: isSameAccount && !looksAtAll && firstNetwork === null,
    ...(pasted === null || !hasServers(pasted) ? {} : { servers: serversToTest(pasted) }),
  };
  return { asked: { kind: 'discover', runId, text: input }, request };
}

/** The test of all servers that the discovery had not needed. */
export function planOthers({ risks }: AccountState, runId: RunId): PlannedRun {
  return {
    asked: { kind: 'test-others', runId },
    request: { kind: 'test-others', runId, acceptedCertificates: risks.accepted },
  };
}

/** The test of one direction with the current text of its fields; null where they cannot be read. */
export function planTest({ servers, risks }: AccountState, direction: Direction, runId: RunId): PlannedRun | null {
  const server = serverToTest(servers[direction]);
  if (server === null) return null;
  const request: Exclude<RunPlan, SignInPlan> = {
    kind: 'test-server',
    runId,
    server: serverNameOf(server),
    isHostTyped: server.basis === 'typed',
    acceptedCertificates: risks.accepted,
  };
  return { asked: { kind: 'test-server', runId, direction }, request };
}

/** The check of every direction that is still open; null where none is, or the person has not agreed to the servers. */
export function planSignIn(account: AccountState, runId: RunId): PlannedRun<SignInPlan> | null {
  return planSignInOn(directionsToCheck(account), account, runId);
}

/** The sign-in of one direction with the password that main holds; null where there is nothing to try. */
export function planWithHeld(account: AccountState, runId: RunId): PlannedRun<SignInPlan> | null {
  const direction = isSendingSpared(account) ? 'outgoing' : aloneRefused(account);
  if (direction === null) return null;
  const planned = planSignInOn([direction], account, runId);
  const asked: AskedRun = { kind: 'sign-in', runId, directions: [direction], usesHeld: true };
  return planned === null ? null : { ...planned, asked };
}

function planSignInOn(
  directions: readonly Direction[],
  account: AccountState,
  runId: RunId,
): PlannedRun<SignInPlan> | null {
  const serverOf = (direction: Direction) =>
    directions.includes(direction) ? account.servers[direction].server : null;
  const [incoming, outgoing] = [serverOf('incoming'), serverOf('outgoing')];
  if ((incoming === null && outgoing === null) || serversInQuestion(account).length > 0) return null;
  const request: SignInPlan = {
    kind: 'sign-in',
    runId,
    incoming: incoming === null ? null : serverNameOf(incoming),
    outgoing: outgoing === null ? null : serverNameOf(outgoing),
    agreedServers: agreedAmong(account, [incoming, outgoing]),
    login: loginToTry(account),
    outgoingLogin: sendingLoginToTry(account),
    ways: waysToTry(account),
    despiteRefusals: isAnswered(account, [incoming, outgoing]),
  };
  return { asked: { kind: 'sign-in', runId, directions }, request };
}

/** Whether the person wants one more try at a host that has refused lately, and this sign-in is about that host. */
function isAnswered({ signIn }: AccountState, servers: readonly (Candidate | null)[]): boolean {
  const { refusedLately } = signIn;
  return refusedLately?.isAccepted === true && servers.some((server) => server?.host === refusedLately.host);
}

/** A server that can be signed in to in no way is signed in to as if it took a password, and says why not. */
function waysToTry(account: AccountState): SignInPlan['ways'] {
  const way = (direction: Direction): 'browser' | 'password' => {
    const known = signInWayOf(account, direction);
    return known === 'password' || known === 'none' ? 'password' : 'browser';
  };
  const [incoming, outgoing] = [way('incoming'), way('outgoing')];
  const isSeparate = incoming !== outgoing || account.signIn.hasOwnSendingPassword;
  return { incoming, outgoing: isSeparate ? outgoing : null };
}

/** The login name that the user typed, else the one that receiving accepted; null lets main try the usual forms. */
function loginToTry(account: AccountState): string | null {
  const { signIn, servers } = account;
  const { server } = servers.incoming;
  const edited = server === null ? null : typedLogin(account, server);
  const typed = textOrNull(signIn.login) ?? edited;
  if (typed !== null) return typed;
  return signIn.results.incoming?.ok === true ? signIn.results.incoming.login : null;
}

function sendingLoginToTry(account: AccountState): string | null {
  const { signIn, servers } = account;
  if (signIn.hasOwnSendingLogin) return textOrNull(signIn.sendingLogin);
  const { server } = servers.outgoing;
  return signIn.login === null && server !== null ? typedLogin(account, server) : null;
}

function textOrNull(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text.trim();
}
