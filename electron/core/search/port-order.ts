import { directionOf } from '../../contract/server-name';
import { relayPort } from '../usual-ports';
import { type Attempt, isSamePlace } from './attempt';

/**
 * The servers that are tried before another: for receiving, at the same machine, the IMAP port that a source names first, else 993; then
 * what is left of 993, 143, 995, 110, in this order. A published POP3 has none before it where no IMAP is published. 587, 2525 and
 * 465 are tried together; port 25 comes after them. `attempts` are ranked, best first.
 */
export function earlierPorts(attempt: Attempt, attempts: readonly Attempt[]): readonly Attempt[] {
  const atMachine = attempts.filter((other) => isBeside(other, attempt));
  if (directionOf(attempt.candidate) === 'outgoing')
    return isRelay(attempt) ? atMachine.filter((other) => !isRelay(other)) : [];
  const first = atMachine.find((other) => isPublished(other, 'imap'));
  const place = placeOf(attempt, first);
  return attempts.filter(
    (other) => leads(other, attempt) || (isBeside(other, attempt) && placeOf(other, first) < place),
  );
}

/** Whether a source names an IMAP server, perhaps at another machine, and the other one is no more than its POP3 or a further port. */
export function leads(imap: Attempt, other: Attempt): boolean {
  const isOfSameSource = imap.candidate.source === other.candidate.source && other.candidate.protocol !== 'smtp';
  return isOfSameSource && isPublished(imap, 'imap') && !isPublished(other, 'imap');
}

/** Whether two servers are for the same direction at the same machine. */
export function isBeside(one: Attempt, other: Attempt): boolean {
  return one.machine === other.machine && directionOf(one.candidate) === directionOf(other.candidate);
}

/** Whether it is on port 25, which is for mail between servers. */
export function isRelay({ candidate: { protocol, port } }: Attempt): boolean {
  return protocol === 'smtp' && port === relayPort;
}

/** The place of a receiving port; `first` is the IMAP server that the sources name first. */
function placeOf(attempt: Attempt, first: Attempt | undefined): number {
  const { protocol, port } = attempt.candidate;
  if (first !== undefined && isSamePlace(attempt, first)) return 0;
  if (first === undefined && isPublished(attempt, 'pop3')) return 0;
  if (protocol === 'imap') return port === 143 ? 2 : 1;
  return port === 110 ? 4 : 3;
}

function isPublished({ named, candidate }: Attempt, protocol: 'imap' | 'pop3'): boolean {
  return named === 'port' && candidate.protocol === protocol;
}
