import type { Candidate, Protocol } from '../../contract/candidate';
import { relayPort, usualPorts } from '../usual-ports';
import { unnamedProtocolOrder } from './other-ports';
import { rankOfSource } from './rank-of-source';

/** A server with its place in the source that names it. */
export interface CandidateEntry {
  readonly candidate: Candidate;
  /** Place among the servers of its kind in its source, from 0. */
  readonly order: number;
  /** Place of its host among guessed names, or of its arrival; decides last. */
  readonly nameOrder: number;
}

/** Which of two good things is taken. */
export interface RankingRules {
  /** Implicit TLS first on sending, even against the order of a document. RFC 8314 §3. */
  readonly preferImplicitTls: boolean;
}

/**
 * The servers, best first: proven, then encrypted, then by source, IMAP before POP3 unless the source names POP3 alone, by order
 * inside the source, by port. `preferImplicitTls` puts the port before the order inside the source.
 */
export function rankCandidates(
  entries: readonly CandidateEntry[],
  { preferImplicitTls }: RankingRules,
): readonly CandidateEntry[] {
  const keyed = entries.map((entry) => ({ entry, key: sortKey(entry, preferImplicitTls) }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ entry }) => entry);
}

/** The best proven server of each direction. The relay port and a channel without TLS are never chosen. */
export function pairOf(ranked: readonly CandidateEntry[]): {
  readonly incoming: Candidate | null;
  readonly outgoing: Candidate | null;
} {
  const usable = ranked
    .map(({ candidate }) => candidate)
    .filter((candidate) => candidate.proven && isForClients(candidate));
  return {
    incoming: usable.find(({ protocol }) => protocol !== 'smtp') ?? null,
    outgoing: usable.find(({ protocol }) => protocol === 'smtp') ?? null,
  };
}

function isForClients({ port, security }: Candidate): boolean {
  return security !== 'none' && port !== relayPort;
}

function sortKey({ candidate, order, nameOrder }: CandidateEntry, preferImplicitTls: boolean): readonly number[] {
  const { protocol, port, proven, security, source } = candidate;
  const portOrder = placeOfPort(protocol, port, preferImplicitTls);
  return [
    proven ? 0 : 1,
    security === 'none' ? 1 : 0,
    rankOfSource(source),
    order >= unnamedProtocolOrder ? 1 : 0,
    protocol === 'pop3' ? 1 : 0,
    ...(preferImplicitTls ? [portOrder, order] : [order, portOrder]),
    nameOrder,
  ];
}

/** Ports of no agreed use come last. */
function placeOfPort(protocol: Protocol, port: number, preferImplicitTls: boolean): number {
  const ports = usualPorts[protocol];
  const preferred = preferImplicitTls
    ? [...ports].sort((a, b) => Number(b.security === 'tls') - Number(a.security === 'tls'))
    : ports;
  const place = preferred.findIndex((usual) => usual.port === port);
  return place === -1 ? ports.length : place;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((part, place) => part !== b[place]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
