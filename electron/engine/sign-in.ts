import type { Candidate } from '../contract/candidate';
import type { Failure } from '../contract/failure';
import type { LoginOutcome, Report } from '../contract/report';
import { failed, ok, type Result } from '../contract/result';
import type { PlannedStep } from '../contract/run-event';
import { serverNameOf } from '../contract/server-name';
import type { Verdict } from '../contract/verdict';
import { loginForms } from '../core/address/login-forms';
import { type BrowserSignInFailure, browserSignInVerdict } from '../core/diagnosis/browser-sign-in-verdict';
import { causeFacts } from '../core/diagnosis/cause-facts';
import { contextOf } from '../core/diagnosis/diagnosis-context';
import { signInHindrance } from '../core/diagnosis/sign-in-hindrance';
import { signInVerdict, type TriedSecret } from '../core/diagnosis/sign-in-verdict';
import { limits } from '../core/limits';
import type { Credentials, LoginSecret } from '../core/login-secret';
import { attemptMailbox } from './mailbox-attempt';
import type { LoginTarget, Ports, SignedIn } from './ports';
import type { OngoingRun, StepLog } from './run-log';
import type { SignInRequest, SignInWith } from './sign-in-request';
import type { Stop } from './stop-by';
import { stopOnMistake } from './stop-on-mistake';

/** Whose servers they are; the rest of a report may still be on its way. */
type AccountFacts = Pick<Report, 'address' | 'provider'>;

/** What came of both sign-ins; `left` resolves when every connection of theirs has ended, and rejects then with a mistake of ours. */
export interface SignedInOnBoth {
  readonly outcomes: NonNullable<Report['signIn']>;
  /** What the browser has brought; null where nobody was asked there, and where nothing came. */
  readonly brought: LoginSecret | null;
  readonly left: Promise<void>;
}

/** What both sides of a sign-in share. */
interface Session {
  readonly request: SignInRequest;
  readonly account: AccountFacts;
  /** What came of the browser sign-in; null where none was needed. */
  readonly brought: Result<LoginSecret, BrowserSignInFailure> | null;
  readonly ports: Ports;
  readonly signal: AbortSignal;
  /** Takes what resolves when a connection has ended, for nobody who wants an outcome waits for a farewell. */
  readonly leaves: (left: Promise<void>) => void;
}

/**
 * Signs in on both servers, after the browser where a direction wants it: one token serves both. Receiving settles the form of the login name; the submission server is greeted meanwhile.
 * At most three sign-ins are refused: two on receiving, one on sending.
 */
export function signIn(
  request: SignInRequest,
  account: AccountFacts,
  { ports, log, signal }: OngoingRun,
): Promise<SignedInOnBoth> {
  return stopOnMistake(signal, async (stop, tasks) => {
    const leaving: Promise<void>[] = [];
    const leaves = (left: Promise<void>) => {
      tasks.addBeside(left);
      leaving.push(left);
    };
    const { incoming, outgoing } = request;
    // Whatever one server learns, the other may say, and one that is still being probed.
    log.keepSecret(...secretsAtHand(request).map(({ secret }) => secret));
    log.plan([incoming, outgoing].flatMap((server) => (server === null ? [] : plannedStep(server))));
    const brought = await byBrowser(request, account, { ports, log, signal: stop.signal });
    const session = { request, account, brought, ports, signal: stop.signal, leaves };
    // A person in front of a browser takes the time they take.
    tasks.addBeside(stopInTime(stop, ports));
    const receiving = incoming === null ? null : receive(incoming, log.start(stepId(incoming)), session);
    if (receiving !== null) tasks.addBeside(receiving);
    const sending = outgoing === null ? null : send(outgoing, receiving, log.start(stepId(outgoing)), session);
    if (sending !== null) tasks.addBeside(sending);
    const outcomes = { incoming: await receiving, outgoing: await sending };

    const left = Promise.allSettled(leaving).then(() => {
      stop.end();
      return tasks.allSettled();
    });
    // A mistake reaches who waits for it, which may be later.
    left.catch(() => undefined);
    return { outcomes, left, brought: brought?.ok === true ? brought.value : null };
  });
}

/** Asks the browser for the token of every server that wants one and can take it; null where there is no such server. */
async function byBrowser(
  request: SignInRequest,
  { address, provider }: AccountFacts,
  { ports, log, signal }: OngoingRun,
): Promise<Result<LoginSecret, BrowserSignInFailure> | null> {
  const wanting = [
    ...(request.secret.kind === 'browser' ? [request.incoming] : []),
    ...(sendingSecretOf(request).kind === 'browser' ? [request.outgoing] : []),
  ].flatMap((server) => (server !== null && signInHindrance(server, provider, 'access-token') === null ? server : []));
  if (wanting.length === 0) return null;
  if (ports.browserSignIn === null) throw new Error('There is nobody to sign in by the browser');
  const login = request.login ?? address;
  const brought = await ports.browserSignIn({ login, provider, servers: wanting.map(serverNameOf) }, signal);
  if (brought.ok) log.keepSecret(brought.value.secret);
  return brought;
}

function sendingSecretOf({ secret, outgoingSecret }: SignInRequest): SignInWith {
  return outgoingSecret ?? secret;
}

function secretsAtHand({ secret, outgoingSecret, acceptedBefore }: SignInRequest): readonly LoginSecret[] {
  return [secret, outgoingSecret, acceptedBefore].flatMap((each) =>
    each === null || each.kind === 'browser' ? [] : each,
  );
}

/** The secret to sign in with, or why the browser brought none. */
function secretFor(wanted: SignInWith, brought: Session['brought']): Result<LoginSecret, BrowserSignInFailure> {
  if (wanted.kind !== 'browser') return ok(wanted);
  if (brought === null) throw new Error('A server that wants a token was not asked for in the browser');
  return brought;
}

function kindOf(wanted: SignInWith): LoginSecret['kind'] {
  return wanted.kind === 'browser' ? 'access-token' : wanted.kind;
}

async function stopInTime(stop: Stop, { clock }: Ports): Promise<void> {
  await clock.wait(limits.signInMs, stop.signal);
  stop.end();
}

async function receive(server: Candidate, step: StepLog, session: Session): Promise<LoginOutcome> {
  const { request, account, brought, ports, signal, leaves } = session;
  const [first, ...others] = formsFor(server, request.login, account);
  const kind = kindOf(request.secret);
  const hindrance = signInHindrance(server, account.provider, kind);
  if (hindrance !== null) return refusal(first, hindrance, step);
  const given = secretFor(request.secret, brought);
  if (!given.ok) return refusal(first, browserSignInVerdict(given.failure), step);

  const attempt = async (login: string) => {
    const credentials = { ...given.value, login };
    const protocol = server.protocol === 'pop3' ? 'pop3' : 'imap';
    const mailbox = { protocol, target: loginTargetOf(server), credentials, watch: step.watch } as const;
    const { outcome, left } = await attemptMailbox(mailbox, ports, signal);
    leaves(left);
    return { login, signedIn: judged(outcome, server, account, { kind }) };
  };
  let last = await attempt(first);
  for (const login of others.slice(0, limits.loginsIncoming - 1)) {
    // Only a plain "no" is worth a second try; whatever speaks of policy, locks or rates is not to be provoked.
    if (last.signedIn.ok || last.signedIn.failure.cause !== 'wrong-password') break;
    await ports.clock.wait(limits.loginPauseMs, signal);
    if (signal.aborted) break;
    const next = await attempt(login);
    // The server's word on the first form is the one to show, unless the second one worked.
    last = next.signedIn.ok ? next : last;
  }
  return outcomeOf(last, step);
}

async function send(
  server: Candidate,
  receiving: Promise<LoginOutcome> | null,
  step: StepLog,
  session: Session,
): Promise<LoginOutcome> {
  const { request, account, brought, ports, signal, leaves } = session;
  const [own] = formsFor(server, request.outgoingLogin ?? request.login, account);
  const wanted = sendingSecretOf(request);
  const kind = kindOf(wanted);
  const hindrance = signInHindrance(server, account.provider, kind);
  if (hindrance !== null) return refusal(own, hindrance, step);
  const given = secretFor(wanted, brought);
  if (!given.ok) return refusal(own, browserSignInVerdict(given.failure), step);

  const opened = await ports.submissionLogin.open(loginTargetOf(server), step.watch, signal);
  if (!opened.ok) return outcomeOf({ login: own, signedIn: judged(opened, server, account, { kind }) }, step);
  try {
    const isSeparate = request.outgoingLogin !== null || request.outgoingSecret !== null;
    const received = isSeparate ? null : await receiving;
    // A lock or a policy on receiving holds for sending too: asking again would make it worse.
    if (received?.ok === false && isProvocation(received.verdict)) return refusal(own, received.verdict, step);
    const login = received?.ok === true ? received.login : own;
    const credentials = { ...given.value, login };
    const result = await opened.value.signIn(credentials, step.watch, signal);
    const acceptedElsewhere = received?.ok === true || isSameSignIn(request.acceptedBefore, credentials);
    return outcomeOf({ login, signedIn: judged(result, server, account, { kind, acceptedElsewhere }) }, step);
  } finally {
    leaves(opened.value.leave());
  }
}

function isSameSignIn(accepted: Credentials | null, { login, secret }: Credentials): boolean {
  return accepted !== null && accepted.login === login && accepted.secret.isSameAs(secret);
}

/** The forms of the login name that may be tried on a server, best first; at least one. */
function formsFor(server: Candidate, typed: string | null, { address }: AccountFacts): readonly [string, ...string[]] {
  const [first, ...others] = loginForms({ typed, fromSource: server.login, address });
  if (first === undefined) throw new Error('A sign-in needs a login name or an address');
  return [first, ...others];
}

/** Whether a verdict of the server's own says more than "no", so that another attempt may do harm. */
export function isProvocation({ cause }: Verdict): boolean {
  return cause !== null && causeFacts[cause].provokes;
}

/** The proven server as the logins want it; a password never goes to any other. */
function loginTargetOf({ host, port, security, proven, heard }: Candidate): LoginTarget {
  const { address = null, certificate = null } = heard ?? {};
  if (!proven || address === null || security === 'none') throw new Error('Only proven servers are signed in to');
  const acceptedCertificates = certificate?.trusted === 'accepted' ? [certificate.sha256] : [];
  return { host, port, security, address, acceptedCertificates };
}

/** One try with one form of the login name. */
interface Attempt {
  readonly login: string;
  readonly signedIn: Result<SignedIn, Verdict>;
}

function judged<T>(
  result: Result<T, Failure>,
  server: Candidate,
  { provider }: AccountFacts,
  { kind, acceptedElsewhere = false }: Pick<TriedSecret, 'kind'> & Partial<TriedSecret>,
): Result<T, Verdict> {
  if (result.ok) return result;
  return failed(signInVerdict(result.failure, contextOf(server, provider), { kind, acceptedElsewhere }));
}

function outcomeOf({ login, signedIn }: Attempt, step: StepLog): LoginOutcome {
  if (!signedIn.ok) return refusal(login, signedIn.failure, step);
  const tookMs = step.end({ state: 'works' });
  return { ok: true, login, method: signedIn.value.mechanism, tookMs };
}

function refusal(login: string, verdict: Verdict, step: StepLog): LoginOutcome {
  const tookMs = step.end({ state: 'failed' });
  return { ok: false, login, method: '', tookMs, verdict };
}

function stepId({ protocol, host, port }: Candidate): string {
  return `sign-in:${protocol}:${host}:${port}`;
}

function plannedStep(server: Candidate): PlannedStep {
  const { protocol, host, port, security } = server;
  return { id: stepId(server), group: 'sign-in', protocol, host, port, security };
}
