import type { Report } from '../contract/report';
import type { RunEvent } from '../contract/run-event';
import type { ServerName } from '../contract/server-name';
import { withSignIn } from '../core/conclusion/after-sign-in';
import { type ServerToAskAbout, serversNotAgreedTo, serversToAskAbout } from '../core/discovery/servers-to-ask-about';
import type { Secret } from '../core/secret';
import type { Pair } from './candidate-board';
import { discover } from './discover';
import type { DiscoveryRequest } from './discovery-request';
import type { Ports } from './ports';
import { startRunLog } from './run-log';
import type { FoundServers } from './search';
import { type SignedInOnBoth, signIn } from './sign-in';
import type { AgreedSignIn, SignInRequest } from './sign-in-request';
import { acceptedByBoth } from './sign-in-secrets';
import { signInToChanged } from './sign-in-to-changed';
import { stopOnMistake } from './stop-on-mistake';
import { type TestMessageRequest, type TestMessageWish, testMessage } from './test-message';

/** Takes each event of a run as it happens. */
export type Emit = (event: RunEvent) => void;

/** Finds and proves the servers of an input. The last event is `finished`; resolves with its report when every connection is closed. */
export async function runDiscovery(
  request: DiscoveryRequest,
  ports: Ports,
  emit: Emit,
  signal: AbortSignal,
): Promise<Report> {
  const log = startRunLog(ports.clock, emit, request);
  const discovery = discover(request, ports, log, signal);
  try {
    return log.finish(await discovery.report);
  } finally {
    await discovery.closed();
  }
}

/**
 * Signs in on both servers and completes an earlier report with the outcomes. The last event is `finished`. Throws before anything is
 * sent where the person has not agreed to a server that needs it.
 */
export async function runSignIn(request: AgreedSignIn, ports: Ports, emit: Emit, signal: AbortSignal): Promise<Report> {
  if (serversNotAgreedTo(request, request.agreedServers).length > 0)
    throw new Error('A password goes only to servers that the person has agreed to');
  const log = startRunLog(ports.clock, emit, request);
  const { report } = request;
  const signedIn = await signIn(request, report, { ports, log, signal });
  const completed = log.finish(await completedBy(signedIn, report, signal));
  await signedIn.left;
  return completed;
}

/** A test message as a run of its own, after a sign-in that both servers have accepted. */
interface AgreedTestMessage extends TestMessageRequest {
  /** The mail domain that the password belongs to. */
  readonly domain: string;
  /** The same as in a sign-in. */
  readonly agreedServers: readonly ServerName[];
  /** The report that the outcome completes. */
  readonly report: Report;
  readonly verbose: boolean;
}

/**
 * Sends a test message to oneself and completes an earlier report with what became of it. The last event is `finished`. Throws before
 * anything is sent where the person has not agreed to a server that needs it.
 */
export async function runTestMessage(
  request: AgreedTestMessage,
  ports: Ports,
  emit: Emit,
  signal: AbortSignal,
): Promise<Report> {
  const servers = { domain: request.domain, incoming: request.incoming.server, outgoing: request.outgoing.server };
  if (serversNotAgreedTo(servers, request.agreedServers).length > 0)
    throw new Error('A password goes only to servers that the person has agreed to');
  const log = startRunLog(ports.clock, emit, request);
  const told = await testMessage(request, { ports, log, signal });
  return log.finish({ ...request.report, testMessage: told });
}

/** How a check gets the password, once the servers are known. */
interface PasswordAsking {
  /** Whether the password is at hand. Else a person is asked for it, who sees the result of the search first. */
  readonly isAtHand: boolean;
  /** Passwords at hand, to be covered from the start: a server may know them from an earlier run. */
  readonly secretsAtHand?: readonly Secret[];
  /** Whether a password at hand may go to all servers found, also to those that a person has to agree to. */
  readonly acceptsServers: boolean;
  /**
   * Gives the sign-in, or null for none. A person who is asked sees the servers to ask about first; giving the password is the
   * consent. With a password at hand it is called only where there is no server to ask about, or all are accepted.
   */
  readonly credentialsFor: (
    servers: FoundServers,
    toAskAbout: readonly ServerToAskAbout[],
  ) => Promise<SignInRequest | null>;
}

/** A check: the search, and where the password for the found servers comes from. */
interface CheckRequest {
  readonly search: DiscoveryRequest;
  readonly asking: PasswordAsking;
  /** The test message to oneself that follows where both servers have accepted the sign-in. */
  readonly testMessage?: TestMessageWish | null;
}

/** The result of a check. */
interface Checked {
  readonly report: Report;
  /** The report's servers that got no password because a person has to agree to one of them first. */
  readonly heldBack: readonly ServerToAskAbout[];
}

/**
 * Discovers and signs in, as one run. With a password at hand it signs in as soon as the pair is certain (`whenPairIsCertain`), while
 * the search goes on. Where the search ends with another server, that one is signed in to as well: the outcomes are always those
 * of the report's servers. Where a person has to be asked about one server of a pair, no password at hand goes to either of them.
 */
export async function runCheck(
  { search, asking, testMessage: wish = null }: CheckRequest,
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
    const discovery = discover(search, ports, log, stop.signal);
    tasks.addBeside(discovery.report);
    tasks.addBeside(discovery.closed());
    const early = await (asking.isAtHand ? discovery.servers() : discovery.report);
    // A source that is still open may vouch for the servers.
    const servers = isHeldBack(early) ? await discovery.report : early;
    const credentials =
      signal.aborted || isHeldBack(servers) ? null : await asking.credentialsFor(servers, toAskAbout(servers));
    const signInBeside = async (request: SignInRequest) => {
      const first = await signIn(request, servers, run);
      tasks.addBeside(first.left);
      if (first.outcomes.incoming?.ok === true && first.outcomes.outgoing?.ok === true) discovery.signedIn();
      return await signInToChanged({ request, first, isHeldBack }, await discovery.report, run);
    };
    const testAfter = async (request: SignInRequest, { outcomes, brought }: SignedInOnBoth, found: Report) => {
      const accepted = acceptedByBoth(request, outcomes, { ...found, brought });
      const { address, provider } = found;
      if (wish === null || accepted === null || address === null || signal.aborted) return null;
      return await testMessage({ ...wish, ...accepted, address, provider }, run);
    };
    const signedIn = credentials === null ? null : await signInBeside(credentials);
    const report = await discovery.report;
    const told = credentials === null || signedIn === null ? null : await testAfter(credentials, signedIn, report);
    const outcome = signedIn === null ? report : await completedBy(signedIn, report, signal);
    const completed = log.finish(told === null ? outcome : { ...outcome, testMessage: told });
    await Promise.all([tasks.allSettled(), signedIn?.left]);
    stop.end();
    const heldBack = isHeldBack(report) ? toAskAbout(report).filter(wasNotTried(completed)) : [];
    return { report: completed, heldBack };
  });
}

/** The proven servers of a pair; a password goes to no others. */
function provenOf({ incoming, outgoing }: Pair): Pair {
  return { incoming: incoming?.proven ? incoming : null, outgoing: outgoing?.proven ? outgoing : null };
}

function wasNotTried({ signIn }: Report) {
  return ({ direction }: ServerToAskAbout) => (signIn?.[direction] ?? null) === null;
}

async function completedBy(
  { outcomes, mailbox }: SignedInOnBoth,
  report: Report,
  signal: AbortSignal,
): Promise<Report> {
  const completed = withSignIn(report, outcomes, await mailbox);
  return { ...completed, outcome: signal.aborted ? 'cancelled' : report.outcome };
}
