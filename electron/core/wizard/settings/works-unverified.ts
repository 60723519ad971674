import type { Candidate } from '../../../contract/candidate';
import type { Direction } from '../../../contract/verdict';
import type { AccountState } from '../state/wizard-state';

/** Whether a server works only because the person accepted its certificate: nobody vouches for it, so no page calls it verified. */
export function isUnverified({ proven, heard }: Candidate): boolean {
  return proven && heard?.certificate?.trusted === 'accepted';
}

/** Whether the chosen server of a direction is such a server. */
export function worksUnverified({ servers }: AccountState, direction: Direction): boolean {
  const { server } = servers[direction];
  return server !== null && isUnverified(server);
}
