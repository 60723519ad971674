import type { Report } from '../contract/report';
import type { RunEvent } from '../contract/run-event';
import { type ServerToAskAbout, serversNotAgreedTo, serversToAskAbout } from '../core/discovery/servers-to-ask-about';
import type { Secret } from '../core/secret';
import type { Pair } from './candidate-board';
import { discover, type FoundServers } from './discover';
import type { DiscoveryRequest } from './discovery-request';
import type { Ports } from './ports';
import { startRunLog } from './run-log';
import { type SignedInOnBoth, signIn } from './sign-in';
import type { AgreedSignIn, SignInRequest } from './sign-in-request';
import { signInToChanged } from './sign-in-to-changed';
import { stopOnMistake } from './stop-on-mistake';

/** Takes each event of a run as it happens. */
export type Emit = (event: RunEvent) => void;

/** Finds and proves the servers of an input. The last event is `finished`; resolves with its report when all is closed. */
export async function runDiscovery(
  request: DiscoveryRequest,
  ports: Ports,
  emit: Emit,
  signal: AbortSignal,
): Promise<Report> {
  const log = startRunLog(ports.clock, emit, request);
  const discovery = discover({ ...request, signIns: 0 }, ports, log, signal);
  try {
    return log.finish(await discovery.report);
  } finally {
    await discovery.closed();
  }
}

/**
 * Signs in on both servers and completes an earlier report with what came of it. The last event is `finished`. Throws before
 * anything is sent where a server needs an agreement that is not there.
 */
export async function runSignIn(request: AgreedSignIn, ports: Ports, emit: Emit, signal: AbortSignal): Promise<Report> {
  if (serversNotAgreedTo(request, request.agreedServers).length > 0)
    throw new Error('A password goes only to servers that the person has agreed to');
  const log = startRunLog(ports.clock, emit, request);
  const { report } = request;
  const signedIn = await signIn(request, report, { ports, log, signal });
  const completed = log.finish(completedBy(signedIn, report, signal));
  await signedIn.left;
  return completed;
}

/** Who gives the password of a check, once the servers are known. */
interface PasswordAsking {
  /** The password is at hand. Else somebody is asked for it, who shall have seen first what the search came to. */
  readonly isAtHand: boolean;
  /** Passwords that are at hand: a server may know them from an earlier run. */
  readonly secretsAtHand?: readonly Secret[];
  /** A password at hand may go to whatever servers are found, also to those that a person has to agree to. */
  readonly acceptsServers: boolean;
  /**
   * Null where nobody wants to sign in. Whoever is asked is shown the servers to ask about first: the answer is the consent.
   * A password at hand is asked for only where nothing has to be asked, or all is accepted.
   */
  readonly credentialsFor: (
    servers: FoundServers,
    toAskAbout: readonly ServerToAskAbout[],
  ) => Promise<SignInRequest | null>;
}

/** A check: what to search for, and who signs in to what was found. */
interface CheckRequest {
  readonly search: DiscoveryRequest;
  readonly asking: PasswordAsking;
}

/** What a check came to. */
interface Checked {
  readonly report: Report;
  /** The report's servers that got no password, because a person has to agree to one of them first. */
  readonly heldBack: readonly ServerToAskAbout[];
}

/**
 * Discovers and signs in, as one run. With a password at hand it signs in as soon as nothing that gives a sign of life can
 * change the servers, while what else there is to know of them is still on its way. Where one that was silent comes to
 * life and is better, it is signed in to as well: the outcomes are always those of the report's servers. No password at hand
 * goes to either server of a pair that has to be asked about, early or late.
 */
export async function runCheck(
  { search, asking }: CheckRequest,
  ports: Ports,
  emit: Emit,
  signal: AbortSignal,
): Promise<Checked> {
  const log = startRunLog(ports.clock, emit, search);
  log.keepSecret(...(asking.secretsAtHand ?? []));
  const toAskAbout = (servers: Pair) => serversToAskAbout({ domain: search.input.domain, ...provenOf(servers) });
  const isHeldBack = (servers: Pair) => asking.isAtHand && !asking.acceptsServers && toAskAbout(servers).length > 0;

  return await stopOnMistake(signal, async (stop, tasks) => {
    const run = { ports, log, signal: stop.signal };
    const discovery = discover({ ...search, signIns: 2 }, ports, log, stop.signal);
    tasks.addBeside(discovery.report);
    tasks.addBeside(discovery.closed());
    const early = await (asking.isAtHand ? discovery.servers() : discovery.report);
    // A source that is still open may vouch for them.
    const servers = isHeldBack(early) ? await discovery.report : early;
    const credentials =
      signal.aborted || isHeldBack(servers) ? null : await asking.credentialsFor(servers, toAskAbout(servers));
    const signInBeside = async (request: SignInRequest) => {
      const first = await signIn(request, servers, run);
      tasks.addBeside(first.left);
      if (first.outcomes.incoming?.ok === true && first.outcomes.outgoing?.ok === true) discovery.signedIn();
      return await signInToChanged({ request, first, isHeldBack }, await discovery.report, run);
    };
    const signedIn = credentials === null ? null : await signInBeside(credentials);
    const report = await discovery.report;
    const completed = log.finish(signedIn === null ? report : completedBy(signedIn, report, signal));
    await Promise.all([tasks.allSettled(), signedIn?.left]);
    stop.end();
    const heldBack = isHeldBack(report) ? toAskAbout(report).filter(wasNotTried(completed)) : [];
    return { report: completed, heldBack };
  });
}

/** The servers of a pair that a password may go to at all. */
function provenOf({ incoming, outgoing }: Pair): Pair {
  return { incoming: incoming?.proven ? incoming : null, outgoing: outgoing?.proven ? outgoing : null };
}

function wasNotTried({ signIn }: Report) {
  return ({ direction }: ServerToAskAbout) => (signIn?.[direction] ?? null) === null;
}

function completedBy({ outcomes }: SignedInOnBoth, report: Report, signal: AbortSignal): Report {
  return { ...report, outcome: signal.aborted ? 'cancelled' : report.outcome, signIn: outcomes };
}
