import type { Candidate } from '../../contract/candidate';

/** Whether a server was tried to an end, so that its state says something about it. */
export function wasTried({ state }: Pick<Candidate, 'state'>): boolean {
  return state !== 'skipped' && state !== 'not-needed';
}
