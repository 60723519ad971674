import type { Candidate } from '../../../electron/contract/candidate';
import type { RunEvidence } from '../../../electron/core/checks/check';

/** What a run has seen that probed these servers and chose the first proven one of each direction. */
export function evidenceOf(candidates: readonly Candidate[], changes: Partial<RunEvidence> = {}): RunEvidence {
  return {
    domain: 'example.net',
    address: 'jane@example.net',
    candidates,
    sourceOutcomes: new Map(),
    mx: 'some',
    domainExists: true,
    resolverAnswers: true,
    web: { isReached: false, isProxied: false },
    chosen: {
      incoming: candidates.find(({ protocol, proven }) => protocol !== 'smtp' && proven) ?? null,
      outgoing: candidates.find(({ protocol, proven }) => protocol === 'smtp' && proven) ?? null,
    },
    ...changes,
  };
}
