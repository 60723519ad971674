import type { Candidate } from '../contract/candidate';
import type { Report } from '../contract/report';
import { isSameServer } from '../contract/server-name';
import { mayTakeLogin } from '../core/address/login-forms';
import { isProvocation, wouldWaste } from '../core/diagnosis/wasted-attempt';
import type { SignInWith } from '../core/login-secret';
import type { OngoingRun } from './as-run';
import type { Pair } from './candidate-board';
import { isSeparate, type SignedInOnBoth, signIn } from './sign-in';
import type { SignInRequest } from './sign-in-request';

/** A sign-in that was made before the search had settled. */
interface EarlySignIn {
  readonly request: SignInRequest;
  readonly first: SignedInOnBoth;
  /** Whether a person has to agree to one of these servers before either gets the password. */
  readonly isHeldBack: (servers: Pair) => boolean;
}

/**
 * Signs in to the servers of a report where they are not those of the early sign-in: a silence may have been a lost packet, so that
 * the search settles on another server. The early outcomes are kept where the servers are the same, and where another attempt could harm
 * the account. A server for sending that was not tried, because receiving refused the password, is tried once another server for
 * receiving is. Servers that a person has to agree to first are not tried and have no outcome.
 */
export async function signInToChanged(
  { request, first, isHeldBack }: EarlySignIn,
  report: Report,
  run: OngoingRun,
): Promise<SignedInOnBoth> {
  const incoming = isSame(report.incoming, request.incoming) ? null : report.incoming;
  const received = first.outcomes.incoming;
  const sent = first.outcomes.outgoing;
  const isWaste = received !== null && wouldWaste(received) && !isSeparate(request);
  const isTriedNow = !isSame(report.outgoing, request.outgoing) || (isWaste && incoming !== null);
  const outgoing = isTriedNow ? report.outgoing : null;
  if ((incoming === null && outgoing === null) || run.signal.aborted || isProvoked(first)) return first;
  if (incoming === null && isWaste) return { ...first, outcomes: { incoming: received, outgoing: null } };

  if (isHeldBack({ incoming, outgoing })) {
    const outcomes = { incoming: incoming === null ? received : null, outgoing: outgoing === null ? sent : null };
    return { ...first, outcomes };
  }
  // The person is not sent to the browser twice.
  const atHand = <W extends SignInWith | null>(wanted: W) =>
    wanted?.kind === 'browser' ? (first.brought ?? wanted) : wanted;
  const secret = atHand(request.secret);
  const outgoingSecret = atHand(request.outgoingSecret);
  const acceptedBefore =
    received?.ok === true && secret.kind !== 'browser' ? { ...secret, login: received.login } : null;
  const isForBoth = received?.ok === true && [incoming, outgoing].every((each) => mayTakeLogin(each, received.login));
  const login = isForBoth ? received.login : request.login;
  const changed = { ...request, incoming, outgoing, login, secret, outgoingSecret, acceptedBefore };
  const { outcomes, mailbox, brought } = await signIn(changed, report, run);
  return {
    mailbox: incoming === null ? first.mailbox : mailbox,
    brought: first.brought ?? brought,
    outcomes: {
      incoming: incoming === null ? received : outcomes.incoming,
      outgoing: outgoing === null ? sent : outcomes.outgoing,
    },
  };
}

/** Whether a server has named a lock or a policy, which another attempt would make worse. */
function isProvoked({ outcomes }: SignedInOnBoth): boolean {
  return Object.values(outcomes).some((outcome) => outcome?.ok === false && isProvocation(outcome.verdict));
}

function isSame(one: Candidate | null, other: Candidate | null): boolean {
  return one === null || other === null ? one === other : isSameServer(one, other);
}
