import type { Candidate } from '../../contract/candidate';
import type { ProviderFacts } from '../../contract/report';
import type { Verdict } from '../../contract/verdict';
import { hasEndedPasswords } from '../knowledge/provider-events';
import type { LoginSecret } from '../login-secret';
import { diagnose } from './diagnose';
import { contextOf } from './diagnosis-context';
import { verdictOf } from './verdict-of';

/** The providers that a sign-in concerns. */
interface ConcernedProviders {
  /** That of the account, which the words are about. */
  readonly account: ProviderFacts | null;
  /** The one that runs the server, whose rules hold; null where it is somebody else. */
  readonly ofServer: ProviderFacts | null;
}

/** Why no secret of this kind is sent to a server; null where it may be sent. `today` is ISO 8601. */
export function signInHindrance(
  server: Candidate,
  { account, ofServer }: ConcernedProviders,
  kind: LoginSecret['kind'],
  today: string,
): Verdict | null {
  const context = contextOf(server, account);
  if (server.failure !== null) return diagnose(server.failure, context);
  if (!server.proven) return verdictOf('connection-timed-out', context);
  if (kind === 'access-token')
    return server.auth.includes('oauth2') ? null : verdictOf('mechanism-not-offered', context);
  if (ofServer !== null && hasEndedPasswords(ofServer, server.protocol, today))
    return verdictOf('oauth-required', context);
  if (server.auth.includes('password') || server.auth.includes('encrypted')) return null;
  return verdictOf(server.auth.includes('oauth2') ? 'oauth-required' : 'mechanism-not-offered', context);
}
