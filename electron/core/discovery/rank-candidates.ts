import type { Candidate, Named, Protocol } from '../../contract/candidate';
import { directionOf } from '../../contract/server-name';
import { type Direction, perDirection } from '../../contract/verdict';
import { compareKeys } from '../compare-keys';
import { isForClients, usualPorts } from '../usual-ports';
import { rankOfSource } from './source-facts';

/** A server with its place in the source that names it. */
export interface CandidateEntry {
  readonly candidate: Candidate;
  /** What the source by which it ranks names; another source may name more. */
  readonly named: Named;
  /** Place among the servers of its kind in its source, from 0. */
  readonly order: number;
  /** Place of its host among guessed names, or in the order of arrival; the last key. */
  readonly nameOrder: number;
}

/** Preferences that change the ranking. */
interface RankingRules {
  /** Implicit TLS first on sending, even against the order of a document. RFC 8314 §3. */
  readonly preferImplicitTls: boolean;
}

/**
 * The servers, best first. The keys in order: proven, encrypted, source, IMAP before POP3 (unless the source names POP3 alone), named
 * ports, order inside the source, port. For sending the ports are 587, 2525, 465. Other ports of a published host share its trust and
 * come after the published ones. `preferImplicitTls` moves the port before what the source says of it.
 */
export function rankCandidates(
  entries: readonly CandidateEntry[],
  { preferImplicitTls }: RankingRules,
): readonly CandidateEntry[] {
  const protocols = new Set(entries.filter(({ named }) => named === 'port').map(protocolAtHost));
  const keyed = entries.map((entry) => {
    const isUnknown = entry.named === 'host' && !protocols.has(protocolAtHost(entry));
    return { entry, key: sortKey(entry, isUnknown, preferImplicitTls) };
  });
  return keyed.sort((a, b) => compareKeys(a.key, b.key)).map(({ entry }) => entry);
}

/** The best proven server of each direction. The relay port and a channel without TLS are never chosen. */
export function pairOf(ranked: readonly CandidateEntry[]): Readonly<Record<Direction, Candidate | null>> {
  const usable = ranked
    .map(({ candidate }) => candidate)
    .filter((candidate) => candidate.proven && isForClients(candidate));
  return perDirection((direction) => usable.find((server) => directionOf(server) === direction) ?? null);
}

/** What a source says by naming a port: that its host speaks this protocol. */
function protocolAtHost({ candidate: { source, host, protocol } }: CandidateEntry): string {
  return `${source} ${host} ${protocol}`;
}

/** `isUnknown`: the source names no port of this protocol at the host. */
function sortKey(
  { candidate, named, order, nameOrder }: CandidateEntry,
  isUnknown: boolean,
  preferImplicitTls: boolean,
): readonly number[] {
  const { protocol, port, proven, security, source } = candidate;
  const inSource = [named === 'host' ? 1 : 0, order];
  const portOrder = placeOfPort(protocol, port, preferImplicitTls);
  return [
    proven ? 0 : 1,
    security === 'none' ? 1 : 0,
    rankOfSource(source),
    isUnknown ? 1 : 0,
    protocol === 'pop3' ? 1 : 0,
    ...(preferImplicitTls ? [portOrder, ...inSource] : [...inSource, portOrder]),
    nameOrder,
  ];
}

/** Ports without a registered use come last. */
function placeOfPort(protocol: Protocol, port: number, preferImplicitTls: boolean): number {
  const ports = usualPorts[protocol];
  const preferred = preferImplicitTls
    ? [...ports].sort((a, b) => Number(b.security === 'tls') - Number(a.security === 'tls'))
    : ports;
  const place = preferred.findIndex((usual) => usual.port === port);
  return place === -1 ? ports.length : place;
}
