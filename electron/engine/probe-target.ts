import type { Protocol, Security, Source } from '../contract/candidate';
import type { Addresses } from '../core/dns-records';

/** A server to probe, with the addresses its name resolved to. */
export interface ProbeTarget {
  readonly protocol: Protocol;
  readonly host: string;
  readonly port: number;
  readonly security: Security;
  readonly addresses: Addresses;
  readonly acceptedCertificates: readonly string[];
  readonly source: Source;
  /** Whether the source names this port; a guess does not. */
  readonly isNamed: boolean;
}
