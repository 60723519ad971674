import type { ExportableSettings } from '../../contract/exportable-settings';
import type { LoginOutcome, Report } from '../../contract/report';
import type { LoginSecret, SignInWith } from '../login-secret';

/** Whether sending has another password than receiving: somebody said so, or the sign-ins have shown it. */
export function hasOwnSendingPassword({
  hasOwnSendingPassword: isSaid,
  signIn,
}: Pick<ExportableSettings, 'hasOwnSendingPassword' | 'signIn'>): boolean {
  const isShown = [signIn?.incoming, signIn?.outgoing].some((outcome) => outcome?.hasOwnPassword);
  return isSaid === true || isShown;
}

type Outcomes = NonNullable<Report['signIn']>;

/** What a sign-in was asked to use. */
interface GivenSecrets {
  readonly secret: SignInWith;
  /** Null where sending uses the same. */
  readonly outgoingSecret: SignInWith | null;
  /** What the other direction accepted earlier, where only one is asked. */
  readonly acceptedBefore: LoginSecret | null;
}

/**
 * The outcomes of a sign-in, with a note where sending was given another password than receiving, or where one direction alone has
 * accepted another than the other one before. Where the latter is forgotten by now, one that was typed for sending alone counts as another.
 */
export function notingOwnPassword(
  { incoming, outgoing }: Outcomes,
  { secret, outgoingSecret, acceptedBefore }: GivenSecrets,
): Outcomes {
  const sending = outgoingSecret ?? secret;
  const isAlone = incoming === null && outgoingSecret !== null && acceptedBefore === null;
  const isOwnForSending =
    areTwoPasswords(sending, secret) ||
    (outgoing?.ok === true && (isAlone || areTwoPasswords(sending, acceptedBefore)));
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
