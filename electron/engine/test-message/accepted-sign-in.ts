import type { Candidate } from '../../contract/candidate';
import type { Report } from '../../contract/report';
import type { Direction } from '../../contract/verdict';
import type { Credentials, LoginSecret } from '../../core/login-secret';
import { askedOf, type SignInRequest } from '../sign-in-request';

/** A server that has accepted a sign-in, and with what. */
export interface AcceptedSignIn {
  readonly server: Candidate;
  readonly credentials: Credentials;
}

/** What both servers of a report have accepted; null unless both have. */
export function acceptedByBoth(
  request: SignInRequest,
  outcomes: NonNullable<Report['signIn']>,
  found: Pick<Report, 'incoming' | 'outgoing'> & { readonly brought: LoginSecret | null },
): Readonly<Record<Direction, AcceptedSignIn>> | null {
  const acceptedBy = (direction: Direction): AcceptedSignIn | null => {
    const { wanted } = askedOf(direction, request);
    const secret = wanted.kind === 'browser' ? found.brought : wanted;
    const [server, outcome] = [found[direction], outcomes[direction]];
    if (server === null || secret === null || outcome?.ok !== true) return null;
    return { server, credentials: { ...secret, login: outcome.login } };
  };
  const [incoming, outgoing] = [acceptedBy('incoming'), acceptedBy('outgoing')];
  return incoming === null || outgoing === null ? null : { incoming, outgoing };
}
