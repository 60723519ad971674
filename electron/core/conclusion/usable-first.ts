import type { Candidate } from '../../contract/candidate';

/** The servers with those that work first and those that were not needed last; else in the order in which they are given. */
export function usableFirst(servers: readonly Candidate[]): readonly Candidate[] {
  const place = ({ proven, state }: Candidate) => (proven ? 0 : state === 'not-needed' ? 2 : 1);
  return [...servers].sort((one, other) => place(one) - place(other));
}
