import type { Candidate } from '../../contract/candidate';
import type { ProviderFacts } from '../../contract/report';
import type { Verdict } from '../../contract/verdict';
import { hasEndedPasswords } from '../knowledge/provider-events';
import type { LoginSecret } from '../login-secret';
import { diagnose } from './diagnose';
import { contextOf } from './diagnosis-context';
import { verdictOf } from './verdict-of';

/** Why no secret of this kind is sent to a server; null where it may be sent. `today` is ISO 8601. */
export function signInHindrance(
  server: Candidate,
  provider: ProviderFacts | null,
  kind: LoginSecret['kind'],
  today: string,
): Verdict | null {
  const context = contextOf(server, provider);
  if (server.failure !== null) return diagnose(server.failure, context);
  if (!server.proven) return verdictOf('connection-timed-out', context);
  if (kind === 'access-token')
    return server.auth.includes('oauth2') ? null : verdictOf('mechanism-not-offered', context);
  if (provider !== null && hasEndedPasswords(provider, server.protocol, today))
    return verdictOf('oauth-required', context);
  if (server.auth.includes('password') || server.auth.includes('encrypted')) return null;
  return verdictOf(server.auth.includes('oauth2') ? 'oauth-required' : 'mechanism-not-offered', context);
}
