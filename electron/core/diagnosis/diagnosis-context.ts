import type { Candidate, Protocol, Security, Source } from '../../contract/candidate';
import type { ProviderFacts } from '../../contract/report';
import { directionOf } from '../../contract/server-name';
import type { Direction } from '../../contract/verdict';

/** Where a failure was observed, and what is known of that place. */
export interface DiagnosisContext {
  /** Null for a source of settings. */
  readonly direction: Direction | null;
  /** Null for a source of settings. */
  readonly protocol: Protocol | null;
  /** The server, or the domain where no server is known. Never empty. */
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  /** Who named the server. */
  readonly source: Source;
  /** Whether the source names this port and its security, not only the host. */
  readonly isPortNamed: boolean;
  readonly provider: ProviderFacts | null;
}

/** The context of a failure at one server. */
export function contextOf(candidate: Candidate, provider: ProviderFacts | null = null): DiagnosisContext {
  const { protocol, host, port, security, source } = candidate;
  const isPortNamed = candidate.named === 'port';
  return { direction: directionOf(candidate), protocol, host, port, security, source, isPortNamed, provider };
}
