import type { LoginOutcome, Report } from '../contract/report';
import type { SignInRequest, SignInWith } from './sign-in-request';

type Outcomes = NonNullable<Report['signIn']>;

/** The outcomes of a sign-in, with a note where both directions have accepted, each another password. */
export function notingOwnPassword(outcomes: Outcomes, request: Omit<SignInRequest, 'incoming' | 'outgoing'>): Outcomes {
  const { incoming, outgoing } = outcomes;
  const { secret, outgoingSecret, acceptedBefore } = request;
  const sending = outgoingSecret ?? secret;
  if (incoming === null) return { incoming, outgoing: noted(outgoing, sending, acceptedBefore) };
  if (outgoing === null) return { incoming: noted(incoming, secret, acceptedBefore), outgoing };
  return { incoming, outgoing: incoming.ok ? noted(outgoing, sending, secret) : outgoing };
}

/** @param other - What the other direction has accepted; null where it has accepted nothing. */
function noted(outcome: LoginOutcome | null, own: SignInWith, other: SignInWith | null): LoginOutcome | null {
  return outcome?.ok && areTwoPasswords(own, other) ? { ...outcome, hasOwnPassword: true } : outcome;
}

function areTwoPasswords(one: SignInWith, other: SignInWith | null): boolean {
  if (one.kind !== 'password' || other?.kind !== 'password') return false;
  return !one.secret.isSameAs(other.secret);
}
