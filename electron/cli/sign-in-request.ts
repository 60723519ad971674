import type { FoundServers } from '../engine/discover';
import type { SignInRequest } from '../engine/sign-in-request';
import type { FlagValues } from './flags';
import type { Passwords } from './passwords-at-hand';

/** Where to sign in with the passwords and login names given: on the servers that were found. */
export function signInRequestFrom(
  { incoming, outgoing }: FoundServers,
  passwords: Passwords,
  { login, outgoingLogin }: FlagValues<'login' | 'outgoingLogin'>,
): SignInRequest {
  return {
    incoming,
    outgoing,
    login,
    password: passwords.incoming,
    outgoingLogin,
    outgoingPassword: passwords.outgoing,
    acceptedBefore: null,
  };
}
