import type { Candidate } from '../contract/candidate';
import type { Credentials } from '../core/login-secret';

/** A server that has accepted a sign-in, and with what. */
export interface AcceptedSignIn {
  readonly server: Candidate;
  readonly credentials: Credentials;
}
