import type { Report } from '../contract/report';
import { withSignIn } from '../core/conclusion/after-sign-in';
import { type ServerToAskAbout, serversNotAgreedTo, serversToAskAbout } from '../core/discovery/servers-to-ask-about';
import { notingOwnPassword } from '../core/run/own-sending-password';
import type { Secret } from '../core/secret';
import { asRun, type Emit, type OngoingRun } from './as-run';
import type { Pair } from './candidate-board';
import { discover } from './discover';
import type { DiscoveryRequest } from './discovery-request';
import type { Ports } from './ports';
import type { FoundServers } from './search';
import { type SignedInOnBoth, signIn } from './sign-in';
import type { AgreedSignIn, SignInRequest } from './sign-in-request';
import { signInToChanged } from './sign-in-to-changed';
import { acceptedByBoth } from './test-message/accepted-sign-in';
import { type TestMessageWish, testMessage } from './test-message/test-message';

/** Finds and proves the servers of an input. */
export function runDiscovery(
  request: DiscoveryRequest,
  ports: Ports,
  emit: Emit,
  signal: AbortSignal,
): Promise<Report> {
  const { verbose } = request;
  return asRun({ ports, emit, verbose }, signal, (run) => discover(request, run).report);
}

/**
 * Signs in on both servers and completes an earlier report with the outcomes. Throws before anything is sent where the person has not
 * agreed to a server that needs it.
 */
export async function runSignIn(request: AgreedSignIn, ports: Ports, emit: Emit, signal: AbortSignal): Promise<Report> {
  if (serversNotAgreedTo(request, request.agreedServers).length > 0)
    throw new Error('A password goes only to servers that the person has agreed to');
  const { report, verbose } = request;
  return await asRun({ ports, emit, verbose }, signal, async (run) =>
    completedBy(await signIn(request, report, run), request, report, run),
  );
}

/** How a check gets the password, once the servers are known. */
interface PasswordAsking {
  /** Whether the password is at hand, so that the sign-in need not wait for the end of the search. */
  readonly isAtHand: boolean;
  /**
   * Whether a person is asked for a password of the servers that a search has ended with, and sees them first. Left out where that is
   * so unless the password is at hand.
   */
  readonly asksFor?: (servers: Pair) => boolean;
  /** Passwords at hand, to be covered from the start: a server may know them from an earlier run. */
  readonly secretsAtHand?: readonly Secret[];
  /** Whether a password at hand may go to all servers found, also to those that a person has to agree to. */
  readonly acceptsServers: boolean;
  /**
   * Gives the sign-in, or null for none. A person who is asked sees the servers to ask about first; giving the password is the
   * consent. Where nobody is asked it is called only where there is no server to ask about, or all are accepted.
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
  const toAskAbout = (servers: Pair) => serversToAskAbout({ domain: search.input.domain, ...provenOf(servers) });
  const { asksFor = () => !asking.isAtHand } = asking;
  const isHeldBack = (servers: Pair) => !asksFor(servers) && !asking.acceptsServers && toAskAbout(servers).length > 0;

  const { verbose } = search;
  const report = await asRun({ ports, emit, verbose }, signal, async (run) => {
    run.log.keepSecret(...(asking.secretsAtHand ?? []));
    const discovery = discover(search, run);
    const early = await (asking.isAtHand ? discovery.servers() : discovery.report);
    // A source that is still open may vouch for the servers.
    const servers = isHeldBack(early) ? await discovery.report : early;
    const isAsked = !run.signal.aborted && !isHeldBack(servers);
    const request = isAsked ? await asking.credentialsFor(servers, toAskAbout(servers)) : null;
    if (request === null) return await discovery.report;
    const first = await signIn(request, servers, run);
    if (first.outcomes.incoming?.ok === true && first.outcomes.outgoing?.ok === true) discovery.signedIn();
    const found = await discovery.report;
    const signedIn = await signInToChanged({ request, first, isHeldBack }, found, run);
    const accepted = acceptedByBoth(request, signedIn.outcomes, { ...found, brought: signedIn.brought });
    const { address, provider } = found;
    const isTested = wish !== null && accepted !== null && address !== null && !run.signal.aborted;
    const told = isTested ? await testMessage({ ...wish, ...accepted, address, provider }, run) : null;
    const completed = await completedBy(signedIn, request, found, run);
    return told === null ? completed : { ...completed, testMessage: told };
  });
  const heldBack = isHeldBack(report) ? toAskAbout(report).filter(wasNotTried(report)) : [];
  return { report, heldBack };
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
  request: SignInRequest,
  report: Report,
  { signal }: OngoingRun,
): Promise<Report> {
  const completed = withSignIn(report, notingOwnPassword(outcomes, request), await mailbox);
  return { ...completed, outcome: signal.aborted ? 'cancelled' : report.outcome };
}
