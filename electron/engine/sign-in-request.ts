import type { Candidate } from '../contract/candidate';
import type { Report } from '../contract/report';
import type { ServerName } from '../contract/server-name';
import type { Direction } from '../contract/verdict';
import type { Credentials, SignInWith } from '../core/login-secret';

/** Where to sign in, and with what; the user has seen these servers. */
export interface SignInRequest {
  readonly incoming: Candidate | null;
  readonly outgoing: Candidate | null;
  /** The login name; null tries what a source says, and where none says one, the address and then its local part. */
  readonly login: string | null;
  readonly secret: SignInWith;
  /** Where both are null, sending uses the login and secret that worked for receiving. */
  readonly outgoingLogin: string | null;
  readonly outgoingSecret: SignInWith | null;
  /** What the other direction accepted in an earlier sign-in, where this one is for one direction only. */
  readonly acceptedBefore: Credentials | null;
}

/** What one direction of a sign-in asks its server. */
interface AskedOfServer {
  /** Null where the direction is not asked. */
  readonly server: Candidate | null;
  readonly login: string | null;
  readonly wanted: SignInWith;
}

/** What a direction asks. Sending has the login name and secret of receiving where it has none of its own. */
export function askedOf(direction: Direction, request: SignInRequest): AskedOfServer {
  const { incoming, outgoing, login, outgoingLogin, secret, outgoingSecret } = request;
  if (direction === 'incoming') return { server: incoming, login, wanted: secret };
  return { server: outgoing, login: outgoingLogin ?? login, wanted: outgoingSecret ?? secret };
}

/** A sign-in as a run of its own, to servers that a person has seen. */
export interface AgreedSignIn extends SignInRequest {
  /** The mail domain that the password belongs to. */
  readonly domain: string;
  /** Servers that only unsigned DNS or a file names, and that the person has agreed to; typed ones may be among them. */
  readonly agreedServers: readonly ServerName[];
  /** The report of the search, which the outcomes complete. */
  readonly report: Report;
  readonly verbose: boolean;
}

/** The facts of the account that a sign-in needs; the rest of the report may not be known yet. */
export type AccountFacts = Pick<Report, 'address' | 'provider'>;
