import type { Candidate } from '../contract/candidate';
import type { Report } from '../contract/report';
import type { ServerName } from '../contract/server-name';
import type { Credentials, LoginSecret } from '../core/login-secret';

/** What a direction is signed in with: a secret at hand, or the one that the browser brings. */
export type SignInWith = LoginSecret | { readonly kind: 'browser' };

/** Where to sign in, and with what; the servers are those the user has seen. */
export interface SignInRequest {
  readonly incoming: Candidate | null;
  readonly outgoing: Candidate | null;
  /** Null tries the source's login name, the address, the local part. */
  readonly login: string | null;
  readonly secret: SignInWith;
  /** Where both are null, sending uses the login and secret that worked for receiving. */
  readonly outgoingLogin: string | null;
  readonly outgoingSecret: SignInWith | null;
  /** What receiving accepted in an earlier sign-in, where only sending is signed in to now. */
  readonly acceptedBefore: Credentials | null;
}

/** A sign-in of its own, to servers that a person has seen. */
export interface AgreedSignIn extends SignInRequest {
  /** The mail domain whose password it is. */
  readonly domain: string;
  /** Servers that only unsigned DNS or a file names, and that the person has agreed to; typed ones may be among them. */
  readonly agreedServers: readonly ServerName[];
  /** What the search told, which the outcomes complete. */
  readonly report: Report;
  readonly verbose: boolean;
}
