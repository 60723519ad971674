import type { Candidate } from '../contract/candidate';
import type { Report } from '../contract/report';
import type { RunEvent } from '../contract/run-event';
import type { Input } from '../core/address/input';
import type { TypedServer } from '../core/discovery/typed-claim';
import type { Secret } from '../core/secret';
import { discover, type FoundServers } from './discover';
import type { Ports } from './ports';
import { startRunLog } from './run-log';
import { type SignedInOnBoth, signIn } from './sign-in';
import { signInToChanged } from './sign-in-to-changed';

/** Takes each event of a run as it happens. */
export type Emit = (event: RunEvent) => void;

/** What to discover, and under which rules. */
export interface DiscoveryRequest {
  readonly input: Input;
  /** The person's name, where it was given. */
  readonly name: string | null;
  /** Where there are any, exactly these are tested and nothing is looked up. */
  readonly typedServers: readonly TypedServer[];
  /** Prefer implicit TLS (RFC 8314). */
  readonly preferImplicitTls: boolean;
  readonly askIspdb: boolean;
  /** Sources that need the whole address may be asked. */
  readonly allowAddress: boolean;
  /** Wait for every source and port until the deadline. */
  readonly thorough: boolean;
  readonly deadlineMs: number;
  /** SHA-256 of certificates whose risk the user accepted for this account. */
  readonly acceptedCertificates: readonly string[];
  /** Emit the redacted lines of every conversation. */
  readonly verbose: boolean;
}

/** Where to sign in, and with what; the servers are those the user has seen. */
export interface SignInRequest {
  readonly incoming: Candidate | null;
  readonly outgoing: Candidate | null;
  /** Null tries the source's login name, the address, the local part. */
  readonly login: string | null;
  readonly password: Secret;
  /** Where both are null, sending uses the login and password that worked for receiving. */
  readonly outgoingLogin: string | null;
  readonly outgoingPassword: Secret | null;
  /** What receiving accepted in an earlier sign-in, where only sending is signed in to now. */
  readonly acceptedBefore: AcceptedSignIn | null;
}

/** A login name and password that a server has accepted. */
export interface AcceptedSignIn {
  readonly login: string;
  readonly password: Secret;
}

/** Finds and proves the servers of an input. The last event is `finished`; resolves with its report when all is closed. */
export async function runDiscovery(
  request: DiscoveryRequest,
  ports: Ports,
  emit: Emit,
  signal: AbortSignal,
): Promise<Report> {
  const log = startRunLog(ports.clock, emit, request);
  const discovery = discover({ ...request, signIns: 0 }, ports, log, signal);
  const report = log.finish(await discovery.report);
  await discovery.closed();
  return report;
}

/** Signs in on both servers and completes an earlier report with what came of it. The last event is `finished`. */
export async function runSignIn(
  request: SignInRequest & { readonly verbose: boolean },
  report: Report,
  ports: Ports,
  emit: Emit,
  signal: AbortSignal,
): Promise<Report> {
  const log = startRunLog(ports.clock, emit, request);
  const signedIn = await signIn(request, report, ports, log, signal);
  const completed = log.finish(completedBy(signedIn, report, signal));
  await signedIn.left;
  return completed;
}

/** Who gives the password of a check, once the servers are known. */
export interface PasswordAsking {
  /** The password is at hand. Else somebody is asked for it, who shall have seen first what the search came to. */
  readonly isAtHand: boolean;
  /** Passwords that are at hand: a server may know them from an earlier run. */
  readonly secretsAtHand?: readonly Secret[];
  /** Null where nobody wants to sign in. */
  readonly credentialsFor: (servers: FoundServers) => Promise<SignInRequest | null>;
}

/**
 * Discovers and signs in, as one run. With a password at hand it signs in as soon as nothing that gives a sign of life can
 * change the servers, while what else there is to know of them is still on its way. Where one that was silent comes to
 * life and is better, it is signed in to as well: the outcomes are always those of the report's servers.
 */
export async function runCheck(
  request: DiscoveryRequest,
  { isAtHand, secretsAtHand = [], credentialsFor }: PasswordAsking,
  ports: Ports,
  emit: Emit,
  signal: AbortSignal,
): Promise<Report> {
  const log = startRunLog(ports.clock, emit, request);
  log.keepSecret(...secretsAtHand);
  const discovery = discover({ ...request, signIns: 2 }, ports, log, signal);
  const servers = await (isAtHand ? discovery.servers() : discovery.report);
  const credentials = signal.aborted ? null : await credentialsFor(servers);
  const signInBeside = async (request: SignInRequest) => {
    const first = await signIn(request, servers, ports, log, signal);
    if (first.outcomes.incoming?.ok === true && first.outcomes.outgoing?.ok === true) discovery.signedIn();
    return await signInToChanged({ request, first }, await discovery.report, ports, log, signal);
  };
  const signedIn = credentials === null ? null : await signInBeside(credentials);
  const report = await discovery.report;
  const completed = log.finish(signedIn === null ? report : completedBy(signedIn, report, signal));
  await Promise.all([discovery.closed(), signedIn?.left]);
  return completed;
}

function completedBy({ outcomes }: SignedInOnBoth, report: Report, signal: AbortSignal): Report {
  return { ...report, outcome: signal.aborted ? 'cancelled' : report.outcome, signIn: outcomes };
}
