import type { Candidate } from '../../../contract/candidate';
import type { LoginOutcome } from '../../../contract/report';
import { type Direction, directions } from '../../../contract/verdict';
import { isUnverified } from '../settings/works-unverified';

/** How the servers and sign-ins of an account stand. */
interface AccountStanding {
  /** The weaker doubt hides the other: a server that never answered makes no account one that works. Null where all are verified. */
  readonly doubt:
    | { readonly kind: 'not-confirmed' }
    /** It works with a certificate that only the person has accepted. */
    | { readonly kind: 'not-verified'; readonly host: string }
    | null;
  /** A refusal comes before what was accepted. Null where nothing was signed in to. */
  readonly signIn:
    | { readonly kind: 'refused'; readonly direction: Direction }
    | { readonly kind: 'accepted'; readonly directions: Direction | 'both' }
    | null;
}

/** How an account with these servers and sign-ins stands. */
export function accountStanding(
  servers: readonly (Candidate | null)[],
  signIn: Readonly<Record<Direction, LoginOutcome | null>>,
): AccountStanding {
  return { doubt: doubtOf(servers.flatMap((server) => server ?? [])), signIn: signInOf(signIn) };
}

function doubtOf(servers: readonly Candidate[]): AccountStanding['doubt'] {
  if (servers.some(({ proven }) => !proven)) return { kind: 'not-confirmed' };
  const accepted = servers.find(isUnverified);
  return accepted === undefined ? null : { kind: 'not-verified', host: accepted.host };
}

function signInOf(results: Readonly<Record<Direction, LoginOutcome | null>>): AccountStanding['signIn'] {
  const refused = directions.find((direction) => results[direction]?.ok === false);
  if (refused !== undefined) return { kind: 'refused', direction: refused };
  const accepted = directions.filter((direction) => results[direction]?.ok === true);
  const [first] = accepted;
  if (first === undefined) return null;
  return { kind: 'accepted', directions: accepted.length > 1 ? 'both' : first };
}
