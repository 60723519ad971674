import type { Candidate } from '../../../contract/candidate';
import type { Failure } from '../../../contract/failure';

/** What became of a tested port, best first; `faulty` answers, but no mail app can use it. */
export const portStates = ['works', 'faulty', 'refused', 'silent'] as const;
/** What became of a tested port. */
export type PortState = (typeof portStates)[number];

/** What became of a server's port; null where it was not tested. */
export function portStateOf({ state, failure }: Pick<Candidate, 'state' | 'failure'>): PortState | null {
  switch (state) {
    case 'works':
      return 'works';
    case 'refused':
      return 'refused';
    case 'no-answer':
      return 'silent';
    case 'found':
      return 'faulty';
    case 'failed':
      return failure === null ? 'faulty' : stateOfFailure(failure);
    case 'no-entry':
    case 'needs-address':
    case 'skipped':
    case 'not-needed':
      return null;
  }
}

/** The better of two states of one port. */
export function bestState(one: PortState, other: PortState): PortState {
  return portStates.indexOf(one) <= portStates.indexOf(other) ? one : other;
}

function stateOfFailure({ code }: Failure): PortState | null {
  if (code === 'no-route' || code === 'timed-out') return 'silent';
  return withoutName.has(code) ? null : 'faulty';
}

/** Without an address of the server, none of its ports was tested. */
const withoutName: ReadonlySet<Failure['code']> = new Set([
  'host-not-found',
  'resolver-silent',
  'name-answer-cut-short',
  'private-address',
] as const);
