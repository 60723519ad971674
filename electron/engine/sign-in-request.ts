import type { Candidate } from '../contract/candidate';
import type { ServerName } from '../contract/server-name';
import type { Secret } from '../core/secret';

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

/** A sign-in of its own, to servers that a person has seen. */
export interface AgreedSignIn extends SignInRequest {
  /** The mail domain whose password it is. */
  readonly domain: string;
  /** Servers that only unsigned DNS or a file names, and that the person has agreed to; typed ones may be among them. */
  readonly agreedServers: readonly ServerName[];
  readonly verbose: boolean;
}

/** A login name and password that a server has accepted. */
export interface AcceptedSignIn {
  readonly login: string;
  readonly password: Secret;
}
