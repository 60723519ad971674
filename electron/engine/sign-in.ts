import type { Candidate } from '../contract/candidate';
import type { Failure } from '../contract/failure';
import type { LoginOutcome, Report } from '../contract/report';
import { failed, type Result } from '../contract/result';
import type { PlannedStep } from '../contract/run-event';
import type { Verdict } from '../contract/verdict';
import { loginForms } from '../core/address/login-forms';
import { causeFacts } from '../core/diagnosis/cause-facts';
import { contextOf } from '../core/diagnosis/diagnosis-context';
import { signInHindrance } from '../core/diagnosis/sign-in-hindrance';
import { signInVerdict } from '../core/diagnosis/sign-in-verdict';
import { limits } from '../core/limits';
import type { Secret } from '../core/secret';
import { attemptMailbox } from './mailbox-attempt';
import type { LoginTarget, Ports, SignedIn } from './ports';
import type { RunLog, StepLog } from './run-log';
import type { AcceptedSignIn, SignInRequest } from './sign-in-request';
import type { Stop } from './stop-by';
import { stopOnMistake } from './stop-on-mistake';

/** Whose servers they are; the rest of a report may still be on its way. */
export type AccountFacts = Pick<Report, 'address' | 'provider'>;

/** What came of both sign-ins; `left` resolves when every connection of theirs has ended, and rejects then with a mistake of ours. */
export interface SignedInOnBoth {
  readonly outcomes: NonNullable<Report['signIn']>;
  readonly left: Promise<void>;
}

/** What both sides of a sign-in share. */
interface Session {
  readonly request: SignInRequest;
  readonly account: AccountFacts;
  readonly ports: Ports;
  readonly signal: AbortSignal;
  /** Takes what resolves when a connection has ended, for nobody who wants an outcome waits for a farewell. */
  readonly leaves: (left: Promise<void>) => void;
}

/**
 * Signs in on both servers. Receiving settles the form of the login name; the submission server is greeted meanwhile.
 * At most three sign-ins are refused: two on receiving, one on sending.
 */
export function signIn(
  request: SignInRequest,
  account: AccountFacts,
  ports: Ports,
  log: RunLog,
  signal: AbortSignal,
): Promise<SignedInOnBoth> {
  return stopOnMistake(signal, async (stop, tasks) => {
    const leaving: Promise<void>[] = [];
    const leaves = (left: Promise<void>) => {
      tasks.addBeside(left);
      leaving.push(left);
    };
    const session = { request, account, ports, signal: stop.signal, leaves };
    const { incoming, outgoing } = request;
    tasks.addBeside(stopInTime(stop, ports));

    // Whatever one server learns, the other may say, and one that is still being probed.
    log.keepSecret(...secretsOf(request));
    log.plan([incoming, outgoing].flatMap((server) => (server === null ? [] : plannedStep(server))));
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
    return { outcomes, left };
  });
}

async function stopInTime(stop: Stop, { clock }: Ports): Promise<void> {
  await clock.wait(limits.signInMs, stop.signal);
  stop.end();
}

function secretsOf({ password, outgoingPassword, acceptedBefore }: SignInRequest): readonly Secret[] {
  return [password, outgoingPassword, acceptedBefore?.password].flatMap((secret) => secret ?? []);
}

async function receive(server: Candidate, step: StepLog, session: Session): Promise<LoginOutcome> {
  const { request, account, ports, signal, leaves } = session;
  const [first, ...others] = formsFor(server, request.login, account);
  const hindrance = signInHindrance(server, account.provider);
  if (hindrance !== null) return refusal(first, hindrance, step);

  const attempt = async (login: string) => {
    const credentials = { method: 'password', login, password: request.password } as const;
    const protocol = server.protocol === 'pop3' ? 'pop3' : 'imap';
    const target = loginTargetOf(server);
    const { outcome, left } = await attemptMailbox(protocol, target, credentials, ports, step.watch, signal);
    leaves(left);
    return { login, signedIn: judged(outcome, server, account) };
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
  const { request, account, ports, signal, leaves } = session;
  const [own] = formsFor(server, request.outgoingLogin ?? request.login, account);
  const hindrance = signInHindrance(server, account.provider);
  if (hindrance !== null) return refusal(own, hindrance, step);

  const opened = await ports.submissionLogin.open(loginTargetOf(server), step.watch, signal);
  if (!opened.ok) return outcomeOf({ login: own, signedIn: judged(opened, server, account) }, step);
  try {
    const isSeparate = request.outgoingLogin !== null || request.outgoingPassword !== null;
    const received = isSeparate ? null : await receiving;
    // A lock or a policy on receiving holds for sending too: asking again would make it worse.
    if (received?.ok === false && isProvocation(received.verdict)) return refusal(own, received.verdict, step);
    const login = received?.ok === true ? received.login : own;
    const password = request.outgoingPassword ?? request.password;
    const credentials = { method: 'password', login, password } as const;
    const result = await opened.value.signIn(credentials, step.watch, signal);
    const wasAccepted = received?.ok === true || isSameSignIn(request.acceptedBefore, credentials);
    return outcomeOf({ login, signedIn: judged(result, server, account, wasAccepted) }, step);
  } finally {
    leaves(opened.value.leave());
  }
}

function isSameSignIn(accepted: AcceptedSignIn | null, { login, password }: AcceptedSignIn): boolean {
  return accepted !== null && accepted.login === login && accepted.password.isSameAs(password);
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

/** `wasAccepted`: the same login name and password were accepted for receiving. */
function judged<T>(
  result: Result<T, Failure>,
  server: Candidate,
  { provider }: AccountFacts,
  wasAccepted = false,
): Result<T, Verdict> {
  return result.ok ? result : failed(signInVerdict(result.failure, contextOf(server, provider), wasAccepted));
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
