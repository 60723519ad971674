import { directionOf } from '../../contract/server-name';
import { isForClients, relayPort } from '../usual-ports';
import { type Attempt, isRunning, isSamePlace } from './attempt';

/**
 * The servers of a search in the order in which they are tried. For receiving, at one machine: the IMAP port that a source names first,
 * else 993; then what is left of 993, 143, 995, 110, in this order. A published POP3 has none before it where no IMAP is published. 587,
 * 2525 and 465 are tried together. What is only for diagnosis comes last: port 25, and a channel without TLS.
 */
export class Line {
  /** All servers, ranked, best first. */
  readonly attempts: readonly Attempt[];
  readonly running: readonly Attempt[];
  /** Those that are proven, and can be proposed to a mail program. */
  readonly proven: readonly Attempt[];
  readonly #publishedImap: readonly Attempt[];

  /** @param attempts - All servers, ranked, best first. */
  constructor(attempts: readonly Attempt[]) {
    this.attempts = attempts;
    this.running = attempts.filter(isRunning);
    this.proven = attempts.filter(({ candidate }) => candidate.proven && isForClients(candidate));
    this.#publishedImap = attempts.filter((attempt) => isPublished(attempt, 'imap'));
  }

  /** The servers with a connection to the same port of the same machine, under any name. */
  runningAt(attempt: Attempt): readonly Attempt[] {
    return this.running.filter((other) => isSamePlace(other, attempt));
  }

  /** Whether one server is tried before another. */
  comesBefore(one: Attempt, other: Attempt): boolean {
    if (leads(one, other)) return true;
    if (!isBeside(one, other)) return false;
    if (one.candidate.protocol === 'smtp') return isForDiagnosis(other) && !isForDiagnosis(one);
    return this.#placeOf(one) < this.#placeOf(other);
  }

  /** The place of a receiving port; none comes before the servers that lead it, so that no two wait for each other. */
  #placeOf(attempt: Attempt): number {
    const places = [attempt, ...this.#publishedImap.filter((imap) => leads(imap, attempt))].map((each) => {
      const first = this.#publishedImap.find(({ machine }) => machine === each.machine);
      return portPlaceOf(each, first);
    });
    return Math.max(...places);
  }
}

/** Whether two servers are for the same direction at the same machine. */
export function isBeside(one: Attempt, other: Attempt): boolean {
  return one.machine === other.machine && directionOf(one.candidate) === directionOf(other.candidate);
}

/** Whether a source names an IMAP server, perhaps at another machine, and the other one is no more than its POP3 or a further port. */
export function leads(imap: Attempt, other: Attempt): boolean {
  return (
    isPublished(imap, 'imap') &&
    !isForDiagnosis(imap) &&
    imap.candidate.source === other.candidate.source &&
    other.candidate.protocol !== 'smtp' &&
    !isPublished(other, 'imap')
  );
}

/** Whether it is on port 25, which is for mail between servers. */
export function isRelay({ candidate: { protocol, port } }: Attempt): boolean {
  return protocol === 'smtp' && port === relayPort;
}

/** Whether it could never be proposed: port 25, and a channel without TLS. */
function isForDiagnosis({ candidate }: Attempt): boolean {
  return !isForClients(candidate);
}

/** The place of a port at its machine; `first` is the IMAP server there that the sources name first. */
function portPlaceOf(attempt: Attempt, first: Attempt | undefined): number {
  const { protocol, port } = attempt.candidate;
  if (isForDiagnosis(attempt)) return 5;
  if (protocol === 'imap' && port === first?.candidate.port) return 0;
  if (first === undefined && isPublished(attempt, 'pop3')) return 0;
  if (protocol === 'imap') return port === 143 ? 2 : 1;
  return port === 110 ? 4 : 3;
}

function isPublished({ named, candidate }: Attempt, protocol: 'imap' | 'pop3'): boolean {
  return named === 'port' && candidate.protocol === protocol;
}
