import type { Candidate } from '../../contract/candidate';
import type { Message } from '../../contract/message';
import { message } from '../message';
import { relayPort } from '../usual-ports';
import type { CandidateEntry } from './rank-candidates';
import { sourceFacts } from './source-facts';
import { wasTried } from './was-tried';

/** A choice and everything it was made from. */
interface Choice {
  readonly incoming: Candidate | null;
  readonly outgoing: Candidate | null;
  /** Best first. */
  readonly ranked: readonly CandidateEntry[];
  readonly preferImplicitTls: boolean;
}

/** Why these servers, and this port for sending; null where nothing was chosen. */
export function chooseReason(choice: Choice): Message | null {
  const { incoming, outgoing } = choice;
  if (incoming === null && outgoing === null) return null;
  const isReceivingProven = incoming?.proven === true;
  if (outgoing?.proven !== true)
    return message(isReceivingProven ? 'ranking.only-receiving' : 'ranking.nothing-proven-claimed');
  return isReceivingProven ? reasonForPort(outgoing, choice) : message('ranking.only-sending', { port: outgoing.port });
}

function reasonForPort(outgoing: Candidate, { ranked, preferImplicitTls }: Choice): Message {
  const { host, port, security, source, basis } = outgoing;
  const atHost = ranked.filter(({ candidate }) => candidate.protocol === 'smtp' && candidate.host === host);
  if (source === 'typed') {
    if (typedAt(atHost) === 'host') return message('ranking.typed-host', { port });
    return message(basis === 'file' ? 'ranking.file-and-proven' : 'ranking.typed', { port });
  }
  if (preferImplicitTls && security === 'tls') return message('ranking.prefer-implicit-tls', { port });
  if (source === 'guess') return reasonForGuess(outgoing, atHost);
  const named = atHost.filter((entry) => entry.named === 'port').map(({ candidate }) => candidate);
  const [instead] = named;
  const isNamed = named.some((candidate) => candidate.port === port && candidate.security === security);
  if (isNamed || instead === undefined) {
    // A document of the exchanger's organisation is published; only what Mozilla's or our list says is listed.
    const isOfExchanger = source === 'mx' && basis !== 'list';
    return message(isOfExchanger ? 'ranking.published-by-mx-and-proven' : sourceFacts[source].namedReason, { port });
  }
  if (instead.security === 'none') return message('ranking.published-without-tls', { port });
  const values = { port, published: instead.port };
  return message(wasTried(instead) ? 'ranking.published-host-other-port' : 'ranking.published-host-first-port', values);
}

/** What a person has typed: one port for sending, so where several of a host were taken, only the host. */
function typedAt(atHost: readonly CandidateEntry[]): 'port' | 'host' {
  const typed = atHost.filter(({ candidate }) => candidate.source === 'typed' && candidate.port !== relayPort);
  return new Set(typed.map(({ candidate }) => candidate.port)).size > 1 ? 'host' : 'port';
}

function reasonForGuess({ port }: Candidate, atHost: readonly CandidateEntry[]): Message {
  if (port === 587) return message('ranking.guess-default-587', { port });
  const isOpen = (other: number) => atHost.some(({ candidate }) => candidate.port === other && !wasTried(candidate));
  if (isOpen(587)) return message('ranking.guess-first-port', { port });
  if (port === 2525) return message('ranking.guess-2525', { port });
  const isOnly = port === 465 && !isOpen(2525);
  return isOnly ? message('ranking.only-465', { port }) : message('ranking.guess-other-port', { port });
}
