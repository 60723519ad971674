import type { LoginOutcome, Report } from '../contract/report';
import type { SignInRequest, SignInWith } from './sign-in-request';

type Outcomes = NonNullable<Report['signIn']>;

/**
 * The outcomes of a sign-in, with a note where sending was given another password than receiving, or where one direction alone has
 * accepted another than the other one before.
 */
export function notingOwnPassword(
  { incoming, outgoing }: Outcomes,
  { secret, outgoingSecret, acceptedBefore }: Pick<SignInRequest, 'secret' | 'outgoingSecret' | 'acceptedBefore'>,
): Outcomes {
  const sending = outgoingSecret ?? secret;
  const isOwnForSending =
    areTwoPasswords(sending, secret) || (outgoing?.ok === true && areTwoPasswords(sending, acceptedBefore));
  const isOwnForReceiving = incoming?.ok === true && areTwoPasswords(secret, acceptedBefore);
  return {
    incoming: isOwnForReceiving ? noted(incoming) : incoming,
    outgoing: isOwnForSending ? noted(outgoing) : outgoing,
  };
}

function noted(outcome: LoginOutcome | null): LoginOutcome | null {
  return outcome && { ...outcome, hasOwnPassword: true };
}

function areTwoPasswords(one: SignInWith, other: SignInWith | null): boolean {
  if (one.kind !== 'password' || other?.kind !== 'password') return false;
  return !one.secret.isSameAs(other.secret);
}
