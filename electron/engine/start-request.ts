import type { Candidate } from '../contract/candidate';
import { failed, ok, type Result } from '../contract/result';
import type { RunEvent } from '../contract/run-event';
import type { RunPlan, RunRefusal } from '../contract/run-request';
import { isSameServer, type ServerName } from '../contract/server-name';
import { type Direction, directions } from '../contract/verdict';
import type { Input } from '../core/address/input';
import { parseInput } from '../core/address/parse-input';
import { refusesSecret } from '../core/diagnosis/wasted-attempt';
import { serversNotAgreedTo } from '../core/discovery/servers-to-ask-about';
import { withEvidence } from '../core/discovery/with-evidence';
import { limits } from '../core/limits';
import { type Passwords, passwordSecret, type SignInWith } from '../core/login-secret';
import { type Account, createAccount, type ReadyRun } from './account';
import type { Emit } from './as-run';
import type { DiscoveryRequest } from './discovery-request';
import type { Ledger } from './ledger';
import type { BrowserSignIn, Ports } from './ports';
import { createProofs, noteProven } from './proofs';
import { runDiscovery, runSignIn } from './run';
import { askedOf, type SignInRequest } from './sign-in-request';
import type { runTestMessage } from './test-message/run-test-message';
import { startTestMessage } from './test-message/start-test-message';
import type { TestMessageWish } from './test-message/test-message';
import { startOthers } from './test-others/start-others';

/** The rules that hold for every search of a window or a terminal. */
export type SearchRules = Pick<DiscoveryRequest, 'askIspdb' | 'thorough' | 'deadlineMs' | 'verbose'>;

/** What a run needs in addition to its request. */
export interface StartSurroundings {
  readonly ports: Ports;
  readonly rules: SearchRules;
  /** What earlier runs have learned; null before the first. */
  readonly account: Account | null;
  /** The test message for an address, in the person's language; left out where none is offered. */
  readonly compose?: TestMessageWish['compose'];
  /** The typed passwords; null where the request is no sign-in, and where every secret comes from the browser. */
  readonly passwords: Passwords | null;
  readonly discover?: typeof runDiscovery;
  readonly signIn?: typeof runSignIn;
  readonly sendTest?: typeof runTestMessage;
}

type PlanOf<K extends RunPlan['kind']> = Extract<RunPlan, { readonly kind: K }>;

/** Makes a planned run ready, or says why it cannot start. Nothing is sent before it starts. */
export function startRequest(plan: RunPlan, surroundings: StartSurroundings): Result<ReadyRun, RunRefusal> {
  if (plan.kind === 'discover') return startDiscovery(plan, surroundings);
  const { account } = surroundings;
  if (account === null) return failed({ code: 'nothing-discovered' });
  switch (plan.kind) {
    case 'test-server':
      return startTest(plan, account, surroundings);
    case 'test-others':
      return startOthers(plan, account, surroundings);
    case 'sign-in':
      return startSignIn(plan, account, surroundings);
    case 'test-message':
      return startTestMessage(plan, account, surroundings);
  }
}

function startDiscovery(
  plan: PlanOf<'discover'>,
  { ports, rules, account: before, discover = runDiscovery }: StartSurroundings,
): Result<ReadyRun, RunRefusal> {
  const { name, allowAddress, preferImplicitTls, acceptedCertificates, keepsProven, servers = [] } = plan;
  const input = parseInput(plan.input, { as: null, providers: ports.providers });
  if (!input.ok) return failed({ code: 'unreadable-input', message: input.failure.message });
  const earlier = keepsProven && before !== null && isSameInput(before.input, input.value) ? before.proofs : null;
  const proofs = earlier ?? createProofs(ports);
  const account = createAccount(input.value, proofs);
  const kept = proofs.holding(acceptedCertificates);
  const wishes = { name, allowAddress, preferImplicitTls, acceptedCertificates, kept };
  // A pasted text is a stranger, as a file is: anybody may have written it.
  const fileServers = servers.map((server) => ({ ...server, login: null, auth: ['password'] as const }));
  const request = { ...rules, ...wishes, input: input.value, typedServers: [], fileServers };
  const run = (emit: Emit, signal: AbortSignal) => {
    const notes = [account.noteServers, account.noteReport, noteProven(proofs, kept)];
    const search = discover(request, ports, noting(emit, ...notes), signal);
    account.noteSearch(search);
    return search;
  };
  return ok({ account, run });
}

/** Whether two texts were read as the same input; what was typed around it does not matter. */
function isSameInput(one: Input, other: Input): boolean {
  return one.kind === other.kind && one.domain === other.domain && one.address === other.address;
}

function startTest(
  { server, isHostTyped, acceptedCertificates }: PlanOf<'test-server'>,
  account: Account,
  { ports, rules, discover = runDiscovery }: StartSurroundings,
): Result<ReadyRun, RunRefusal> {
  const typed = { ...server, basis: isHostTyped ? 'typed' : account.basisOf(server.host) } as const;
  const request = {
    ...rules,
    acceptedCertificates,
    input: account.input,
    typedServers: [typed],
    name: null,
    allowAddress: false,
    preferImplicitTls: false,
  };
  const note = (event: RunEvent) => {
    if (event.kind !== 'candidate') return;
    account.noteServers(event);
    const named = account.report()?.alternatives.find((known) => isSameServer(known, event.candidate));
    if (named !== undefined) account.proofs?.note(withEvidence(named, event.candidate));
  };
  return ok({ account, run: (emit, signal) => discover(request, ports, noting(emit, note), signal) });
}

function startSignIn(
  plan: PlanOf<'sign-in'>,
  account: Account,
  { ports, passwords, signIn = runSignIn }: StartSurroundings,
): Result<ReadyRun, RunRefusal> {
  const { agreedServers, login, outgoingLogin, despiteRefusals } = plan;
  // Only servers that a run of this account has proven.
  const proven = (name: ServerName | null) => (name === null ? null : namedBySource(account, name));
  const [incoming, outgoing] = [proven(plan.incoming), proven(plan.outgoing)];
  if (incoming?.proven === false || outgoing?.proven === false) return failed({ code: 'unknown-server' });
  if (incoming === undefined || outgoing === undefined) return failed({ code: 'unknown-server' });
  const { domain } = account.input;
  if (serversNotAgreedTo({ domain, incoming, outgoing }, agreedServers).length > 0)
    return failed({ code: 'not-agreed' });
  const secrets = secretsFor(plan, passwords, ports.browserSignIn) ?? heldFor(account, plan);
  if (secrets === null) return failed({ code: 'no-password' });
  const acceptedBefore = acceptedElsewhere(account, plan);
  const servers = { domain, incoming, outgoing, agreedServers };
  // `verbose`, because the transcripts show the lines.
  const request = { ...servers, login, outgoingLogin, ...secrets, acceptedBefore, verbose: true };
  const again = () => (passwords === null ? null : samePassword(request, account));
  const refused = despiteRefusals ? null : (refusedLately([incoming, outgoing], ports.ledger) ?? again());
  if (refused !== null) return failed(refused);

  const run = async (emit: Emit, signal: AbortSignal) => {
    const mayKeep = account.beginSignIn();
    // A person can sign in while the search still waits for better sources. Its report is the one to complete.
    const found = await account.search();
    const report = { ...found, incoming: incoming ?? found.incoming, outgoing: outgoing ?? found.outgoing };
    const note = (event: RunEvent) => {
      if (mayKeep()) keepSecrets(account, request, event, ports.ledger);
    };
    return await signIn({ ...request, report }, ports, noting(emit, account.noteReport, note), signal);
  };
  return ok({ account, run });
}

type Secrets = Pick<SignInRequest, 'secret' | 'outgoingSecret'>;

/** What each asked direction is signed in with; null where a needed password was not typed. Without a browser it is the password. */
function secretsFor(plan: PlanOf<'sign-in'>, passwords: Passwords | null, door: BrowserSignIn | null): Secrets | null {
  const secretOf = (direction: Direction): SignInWith | null => {
    if (wayOf(direction, plan) === 'browser' && door !== null) return byBrowser;
    const typed = (direction === 'outgoing' ? passwords?.outgoing : null) ?? passwords?.incoming;
    return typed === undefined ? null : passwordSecret(typed);
  };
  const [first, second] = directions.filter((direction) => plan[direction] !== null).map(secretOf);
  if (first === undefined || first === null || second === null) return null;
  if (second === undefined || plan.ways.outgoing === null) return { secret: first, outgoingSecret: null };
  const isOnePassword = first.kind !== 'browser' && second.kind !== 'browser' && first.secret === second.secret;
  return { secret: first, outgoingSecret: isOnePassword ? null : second };
}

/** How a direction is signed in to. Sending goes the way of receiving where it has none of its own. */
function wayOf(direction: Direction, { ways }: PlanOf<'sign-in'>): PlanOf<'sign-in'>['ways']['incoming'] {
  return (direction === 'outgoing' ? ways.outgoing : null) ?? ways.incoming;
}

const byBrowser = { kind: 'browser' } as const;

/**
 * What one direction is signed in with where nothing was typed: what receiving refused and sending was not tried with, else what the
 * other direction has accepted; null where nothing is held, where a token is wanted, and where both are asked.
 */
function heldFor(account: Account, plan: PlanOf<'sign-in'>): Secrets | null {
  const { incoming, outgoing } = plan;
  if (incoming !== null && outgoing !== null) return null;
  if (wayOf(incoming === null ? 'outgoing' : 'incoming', plan) === 'browser') return null;
  const untried = incoming === null ? account.untried : null;
  const held = untried ?? acceptedElsewhere(account, plan);
  return held === null ? null : { secret: { kind: held.kind, secret: held.secret }, outgoingSecret: null };
}

/** What the other direction has accepted, where only one is asked. */
function acceptedElsewhere(
  { accepted }: Account,
  { incoming, outgoing }: Pick<PlanOf<'sign-in'>, Direction>,
): SignInRequest['acceptedBefore'] {
  if (incoming !== null && outgoing !== null) return null;
  return accepted.get(incoming === null ? 'incoming' : 'outgoing')?.credentials ?? null;
}

/** The server with the login names that a source says for its host, where another port of it was named. */
function namedBySource(account: Account, name: ServerName): Candidate | undefined {
  const server = account.server(name);
  if (server === undefined || server.saidLogins.length > 0) return server;
  return { ...server, saidLogins: account.saidLogins(server) };
}

/** The first server whose host has refused so many sign-ins lately that one more may shut the person out; null where there is none. */
function refusedLately(servers: readonly (Candidate | null)[], { refusals }: Ledger): RunRefusal | null {
  for (const server of servers) {
    const times = server === null ? 0 : refusals.lately(server.host);
    if (server !== null && times >= limits.refusalsBeforeWarning)
      return { code: 'refused-lately', host: server.host, times };
  }
  return null;
}

/** Whether a server has just refused this very login name and password; null where none has. */
function samePassword(request: SignInRequest, account: Account): RunRefusal | null {
  for (const direction of directions) {
    const refused = account.refused.get(direction);
    const { server, login, wanted } = askedOf(direction, request);
    if (server === null || refused === undefined || wanted.kind === 'browser') continue;
    const isSame = server.host === refused.host && refused.logins.includes(login);
    if (isSame && wanted.secret.isSameAs(refused.secret)) return { code: 'same-password', host: server.host };
  }
  return null;
}

/** Keeps what the servers have accepted or refused, and what sending was not tried with, once the run emits its report. */
function keepSecrets(account: Account, request: SignInRequest, event: RunEvent, { refusals }: Ledger): void {
  if (event.kind !== 'finished') return;
  const { outgoing, secret } = request;
  const isUntried = outgoing !== null && event.report.signIn?.outgoing === null && secret.kind !== 'browser';
  account.untried = isUntried ? secret : null;
  for (const direction of directions) {
    const { server, login, wanted } = askedOf(direction, request);
    const outcome = event.report.signIn?.[direction] ?? null;
    if (server === null || outcome === null || wanted.kind === 'browser') continue;
    const { host } = server;
    const credentials = { ...wanted, login: outcome.login };
    account.refused.delete(direction);
    if (outcome.ok) account.accepted.set(direction, { server, credentials, refusedBefore: refusals.lately(host) });
    else if (wanted.kind === 'password' && refusesSecret(outcome.verdict))
      account.refused.set(direction, { host, logins: [login, outcome.login], secret: wanted.secret });
  }
}

/** An emit that passes each event to `notes` first. */
function noting(emit: Emit, ...notes: readonly Emit[]): Emit {
  return (event) => {
    for (const note of notes) note(event);
    emit(event);
  };
}
