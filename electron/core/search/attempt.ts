import type { CandidateEntry } from '../discovery/rank-candidates';

/** A server of a search, and how far its test has come. Times are milliseconds of the run. */
export interface Attempt extends CandidateEntry {
  /** Its addresses, with blanks between; servers with the same are at one machine. Null until they are known. */
  readonly machine: string | null;
  readonly standing: Standing;
  /** Whether a certificate that was seen at its machine has its name. */
  readonly isExpected: boolean;
  /** Since when it stands so; while it talks, since when it waits for what it waits for now. */
  readonly sinceMs: number;
}

/** `waiting` for its turn, or for a connection under another name; `queued` for a place among the open connections. */
type Standing = 'looking-up' | 'waiting' | 'queued' | 'connecting' | 'talking' | 'ended';

/** Whether its test goes on, or may still begin. */
export function isOpen({ standing }: Attempt): boolean {
  return standing !== 'ended';
}

/** Whether it has, or will have, a connection of its own. */
export function isRunning({ standing }: Attempt): boolean {
  return standing === 'queued' || standing === 'connecting' || standing === 'talking';
}

/** Whether two servers are one port of one machine under two names. */
export function isSamePlace(one: Attempt, other: Attempt): boolean {
  const [a, b] = [one.candidate, other.candidate];
  return a.port === b.port && a.protocol === b.protocol && a.security === b.security && one.machine === other.machine;
}

/** Whether two servers have an address in common. */
export function isAtSharedAddress(one: Attempt, other: Attempt): boolean {
  if (one.machine === null || other.machine === null) return false;
  if (one.machine === other.machine) return true;
  const addresses = one.machine.split(' ');
  return other.machine.split(' ').some((address) => addresses.includes(address));
}
