import type { Candidate } from '../contract/candidate';
import type { Failure } from '../contract/failure';
import type { Mailbox } from '../contract/mailbox';
import type { LoginOutcome, Report } from '../contract/report';
import { failed, ok, type Result } from '../contract/result';
import type { Direction, Verdict } from '../contract/verdict';
import { loginForms, mayTakeLogin } from '../core/address/login-forms';
import { type BrowserSignInFailure, browserSignInVerdict } from '../core/diagnosis/browser-sign-in-verdict';
import { contextOf } from '../core/diagnosis/diagnosis-context';
import { signInHindrance } from '../core/diagnosis/sign-in-hindrance';
import { signInVerdict, type TriedSecret } from '../core/diagnosis/sign-in-verdict';
import { wouldWaste } from '../core/diagnosis/wasted-attempt';
import { type MailboxListing, mailboxOfListing } from '../core/imap/mailbox-of-listing';
import { limits } from '../core/limits';
import type { Credentials, LoginSecret } from '../core/login-secret';
import { signIn as signInToPop3 } from '../core/pop3/sign-in';
import { signInStep } from '../core/search/planned-step';
import type { OngoingRun } from './as-run';
import { noteRefusal } from './noted-refusals';
import { converseByPop3 } from './pop3-session';
import type { LoginTarget, MailboxConversation, Ports, SignedIn, Watch } from './ports';
import type { StepLog } from './run-log';
import { type AccountFacts, askedOf, type SignInRequest } from './sign-in-request';
import { byBrowser, concernedBy, secretFor } from './sign-in-secrets';
import { stopBy } from './stop-by';

/** The outcome of both sign-ins; their farewells may go on. */
export interface SignedInOnBoth {
  readonly outcomes: NonNullable<Report['signIn']>;
  /** What the mailbox that was signed in to shows of its folders, after the outcomes; null where it shows nothing in time. */
  readonly mailbox: Promise<Mailbox | null>;
  /** The token from the browser; null where none was needed or none came. */
  readonly brought: LoginSecret | null;
}

/** What both sides of a sign-in share. */
interface Session extends Pick<OngoingRun, 'ports' | 'signal'> {
  readonly request: SignInRequest;
  readonly account: AccountFacts;
  /** The result of the browser sign-in; null where none was needed. */
  readonly brought: Result<LoginSecret, BrowserSignInFailure> | null;
  /** Takes what the mailbox will list of its folders, because no outcome waits for that. */
  readonly lists: (listing: Promise<MailboxListing | null>, watch: Watch) => void;
  /** Takes the promise of a connection's end, because no outcome waits for a farewell. */
  readonly leaves: (left: Promise<void>) => void;
}

/**
 * Signs in on both servers. Where a direction wants the browser, that comes first; one token serves both. Receiving settles the form of
 * the login name, while the connection for sending is opened. A password that was plainly refused there is not tried on sending, and
 * after words of policy, locks or rates there is no further attempt: then sending has no outcome. So at most two sign-ins are refused,
 * unless sending has a login name or password of its own.
 */
export async function signIn(request: SignInRequest, account: AccountFacts, run: OngoingRun): Promise<SignedInOnBoth> {
  const { ports, log, signal, tasks } = run;
  const { incoming, outgoing } = request;
  // One server may repeat a password that the other one learned, and so may a server that is still being probed.
  for (const atHand of [request.secret, request.outgoingSecret, request.acceptedBefore])
    if (atHand !== null && atHand.kind !== 'browser') log.keepSecret(atHand.secret);
  log.plan([incoming, outgoing].flatMap((server) => (server === null ? [] : signInStep(server))));
  const brought = await byBrowser(request, account, run);
  // The time limit starts after the browser, because a person needs time there.
  const stop = stopBy(signal);
  tasks.addBeside(ports.clock.wait(limits.signInMs, stop.signal).then(stop.end));
  const leaving: Promise<void>[] = [];
  const leaves = (left: Promise<void>) => {
    tasks.addBeside(left);
    leaving.push(left);
  };
  let mailbox: Promise<Mailbox | null> = Promise.resolve(null);
  const lists: Session['lists'] = (listing, watch) => {
    mailbox = mailboxInTime(listing, watch, run);
    tasks.addBeside(mailbox);
  };
  const session = { request, account, brought, ports, signal: stop.signal, lists, leaves };
  const receiving = incoming === null ? null : receive(incoming, log.start(signInStep(incoming).id), session);
  if (receiving !== null) tasks.addBeside(receiving);
  const sending = outgoing === null ? null : send(outgoing, receiving, log.start(signInStep(outgoing).id), session);
  if (sending !== null) tasks.addBeside(sending);
  const outcomes = { incoming: await receiving, outgoing: await sending };
  tasks.addBeside(Promise.allSettled(leaving).then(stop.end));
  return { outcomes, mailbox, brought: brought?.ok === true ? brought.value : null };
}

async function mailboxInTime(
  listing: Promise<MailboxListing | null>,
  { cover }: Watch,
  { ports, signal }: OngoingRun,
): Promise<Mailbox | null> {
  const stop = stopBy(signal);
  const listed = await Promise.race([listing, ports.clock.wait(limits.mailboxMs, stop.signal).then(() => null)]);
  stop.end();
  return listed === null ? null : mailboxOfListing(listed, cover);
}

/** What a direction signs in with, and where; the forms of the login name that may be tried come best first, at least one. */
interface Prepared {
  readonly target: LoginTarget;
  readonly forms: readonly [string, ...string[]];
  readonly secret: LoginSecret;
}

/** Fails with the outcome of a direction that cannot sign in. */
function prepare(
  server: Candidate,
  direction: Direction,
  step: StepLog,
  { request, account, brought, ports }: Session,
): Result<Prepared, LoginOutcome> {
  const { login, wanted } = askedOf(direction, request);
  const [first, ...others] = loginForms({ typed: login, said: server.saidLogins, address: account.address });
  if (first === undefined) throw new Error('A sign-in needs a login name or an address');
  const kind = wanted.kind === 'browser' ? 'access-token' : wanted.kind;
  const hindrance = signInHindrance(server, concernedBy(server, account, ports), kind, ports.clock.date());
  if (hindrance !== null) return failed(refusal(first, hindrance, step));
  const given = secretFor(wanted, brought);
  if (!given.ok) return failed(refusal(first, browserSignInVerdict(given.failure), step));
  return ok({ target: loginTargetOf(server), forms: [first, ...others], secret: given.value });
}

async function receive(server: Candidate, step: StepLog, session: Session): Promise<LoginOutcome> {
  const { account, ports, signal, lists, leaves } = session;
  const prepared = prepare(server, 'incoming', step, session);
  if (!prepared.ok) return prepared.failure;
  const { target, secret, forms } = prepared.value;
  const [first, ...others] = forms;
  const { kind } = secret;

  const attempt = async (login: string) => {
    const refusedLately = hasRefusedLately(server, ports);
    const credentials = { ...secret, login };
    const { watch } = step;
    const giveBack = await ports.ledger.connections.enter([target.address], 'sign-in', signal);
    let left = Promise.resolve();
    try {
      const tried: MailboxConversation =
        server.protocol === 'pop3'
          ? await converseByPop3(signInToPop3({ ...target, credentials }), { target, watch, ...ports }, signal)
          : await ports.mailboxLogin.signIn(target, credentials, watch, signal);
      left = tried.left;
      noteRefusal(tried.outcome, server, ports);
      if (tried.outcome.ok && tried.listing !== undefined) lists(tried.listing, watch);
      return { login, signedIn: judged(tried.outcome, server, account, { kind, refusedLately }) };
    } finally {
      leaves(left.finally(giveBack));
    }
  };
  let last = await attempt(first);
  for (const login of others.slice(0, limits.loginsIncoming - 1)) {
    // Only a plain "no" is worth a second try. After words of policy, locks or rates another attempt may do harm.
    if (last.signedIn.ok || last.signedIn.failure.cause !== 'wrong-password') break;
    await ports.clock.wait(limits.loginPauseMs, signal);
    if (signal.aborted) break;
    const next = await attempt(login);
    // The reply to the first form is shown, unless the second form worked.
    last = next.signedIn.ok ? next : last;
  }
  return outcomeOf(last.login, last.signedIn, step);
}

async function send(
  server: Candidate,
  receiving: Promise<LoginOutcome> | null,
  step: StepLog,
  session: Session,
): Promise<LoginOutcome | null> {
  const { request, account, ports, signal, leaves } = session;
  const prepared = prepare(server, 'outgoing', step, session);
  if (!prepared.ok) return prepared.failure;
  const { target, secret, forms } = prepared.value;
  const [own] = forms;
  const { kind } = secret;
  const refusedLately = hasRefusedLately(server, ports);
  const giveBack = await ports.ledger.connections.enter([target.address], 'sign-in', signal);
  let leave = () => Promise.resolve();
  try {
    const opened = await ports.submissionLogin.open(target, step.watch, signal);
    leave = async () => await (opened.ok ? opened.value.leave() : opened.left);
    if (!opened.ok) return outcomeOf(own, judged(opened, server, account, { kind, refusedLately }), step);
    const received = isSeparate(request) ? null : await receiving;
    if (received !== null && wouldWaste(received)) {
      step.end({ state: 'skipped' });
      return null;
    }
    const login = received?.ok === true && mayTakeLogin(server, received.login) ? received.login : own;
    const credentials = { ...secret, login };
    const result = await opened.value.signIn(credentials, step.watch, signal);
    noteRefusal(result, server, ports);
    const acceptedElsewhere = received?.ok === true || isSameSignIn(request.acceptedBefore, credentials);
    const tried = { kind, acceptedElsewhere, refusedLately };
    return outcomeOf(login, judged(result, server, account, tried), step);
  } finally {
    leaves(leave().finally(giveBack));
  }
}

/** Whether sending has a login name or password of its own, so that it does not hang on receiving. */
export function isSeparate({ outgoingLogin, outgoingSecret }: SignInRequest): boolean {
  return outgoingLogin !== null || outgoingSecret !== null;
}

function hasRefusedLately({ host }: Candidate, { ledger, network }: Ports): boolean {
  return ledger.refusals.latelyFrom(network()).has(host);
}

function isSameSignIn(accepted: Credentials | null, { login, secret }: Credentials): boolean {
  return accepted !== null && accepted.login === login && accepted.secret.isSameAs(secret);
}

/** The target of a sign-in. Throws for a server that is not proven: a password goes to no such server. */
export function loginTargetOf({ host, port, security, proven, heard }: Candidate): LoginTarget {
  const { address = null, certificate = null } = heard ?? {};
  if (!proven || address === null || security === 'none') throw new Error('Only proven servers are signed in to');
  const acceptedCertificates = certificate?.trusted === 'accepted' ? [certificate.sha256] : [];
  return { host, port, security, address, acceptedCertificates };
}

function judged<T>(
  result: Result<T, Failure>,
  server: Candidate,
  { provider }: AccountFacts,
  { acceptedElsewhere = false, ...tried }: Omit<TriedSecret, 'acceptedElsewhere'> & Partial<TriedSecret>,
): Result<T, Verdict> {
  if (result.ok) return result;
  return failed(signInVerdict(result.failure, contextOf(server, provider), { acceptedElsewhere, ...tried }));
}

function outcomeOf(login: string, signedIn: Result<SignedIn, Verdict>, step: StepLog): LoginOutcome {
  if (!signedIn.ok) return refusal(login, signedIn.failure, step);
  const tookMs = step.end({ state: 'works' });
  return { ok: true, login, method: signedIn.value.mechanism, tookMs };
}

function refusal(login: string, verdict: Verdict, step: StepLog): LoginOutcome {
  const tookMs = step.end({ state: 'failed' });
  return { ok: false, login, method: '', tookMs, verdict };
}
