import type { Candidate } from '../contract/candidate';
import type { Report } from '../contract/report';
import type { RunEvent } from '../contract/run-event';
import type { Input } from '../core/address/input';
import type { Secret } from '../core/secret';
import type { Ports } from './ports';

/** Takes each event of a run as it happens. */
export type Emit = (event: RunEvent) => void;

/** What to discover, and under which rules. */
export interface DiscoveryRequest {
  readonly input: Input;
  readonly name: string | null;
  /** Servers typed by the user: tested as they are, no discovery in their direction. */
  readonly typedIncoming: TypedServer | null;
  readonly typedOutgoing: TypedServer | null;
  /** Prefer implicit TLS (RFC 8314). */
  readonly preferImplicitTls: boolean;
  readonly askIspdb: boolean;
  /** Sources that need the whole address may be asked. */
  readonly allowAddress: boolean;
  /** Wait for every source and port until the deadline. */
  readonly thorough: boolean;
  readonly deadlineMs: number;
  /** Emit the redacted lines of every conversation. */
  readonly verbose: boolean;
}

/** A server as the user typed it. */
export type TypedServer = Pick<Candidate, 'protocol' | 'host' | 'port' | 'security'>;

/** Where to sign in, and with what; the servers are those the user has seen. */
export interface SignInRequest {
  readonly incoming: Candidate | null;
  readonly outgoing: Candidate | null;
  readonly address: string | null;
  /** Typed login name; null tries the document's, the address, the local part. */
  readonly login: string | null;
  readonly password: Secret;
  /** Both null: sending uses the login and password that worked for receiving. */
  readonly outgoingLogin: string | null;
  readonly outgoingPassword: Secret | null;
  readonly verbose: boolean;
}

/** Finds and proves the servers of an input; the last event is `finished` with the report that is returned too. */
export async function runDiscovery(
  _request: DiscoveryRequest,
  _ports: Ports,
  _emit: Emit,
  _signal: AbortSignal,
): Promise<Report> {
  throw new Error('not written yet');
}

/** Signs in on both servers and completes an earlier report with what came of it; the last event is `finished`. */
export async function runSignIn(
  _request: SignInRequest,
  _report: Report,
  _ports: Ports,
  _emit: Emit,
  _signal: AbortSignal,
): Promise<Report> {
  throw new Error('not written yet');
}
