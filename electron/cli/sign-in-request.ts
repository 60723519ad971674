import { passwordSecret } from '../core/login-secret';
import type { Passwords } from '../core/passwords';
import type { FoundServers } from '../engine/discover';
import type { SignInRequest } from '../engine/sign-in-request';
import type { FlagValues } from './flags';

/** The request to sign in on the servers that were found, with the given passwords and login names. */
export function signInRequestFrom(
  { incoming, outgoing }: FoundServers,
  passwords: Passwords,
  { login, outgoingLogin }: FlagValues<'login' | 'outgoingLogin'>,
): SignInRequest {
  return {
    incoming,
    outgoing,
    login,
    secret: passwordSecret(passwords.incoming),
    outgoingLogin,
    outgoingSecret: passwords.outgoing && passwordSecret(passwords.outgoing),
    acceptedBefore: null,
  };
}
