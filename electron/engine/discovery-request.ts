import type { Candidate } from '../contract/candidate';
import type { Input } from '../core/address/input';
import type { TypedServer } from '../core/address/parse-typed-server';
import type { Claim } from '../core/discovery/claim';
import type { FileServer } from '../core/discovery/file-claim';

/** What to discover, and by which rules. */
export interface DiscoveryRequest {
  readonly input: Input;
  /** The person's name, where it was given. */
  readonly name: string | null;
  /** Where there are any, only these are tested and nothing is looked up. */
  readonly typedServers: readonly TypedServer[];
  /** Servers that only a file names. They are tested in the same way, and the person is asked before they get a password. */
  readonly fileServers?: readonly FileServer[];
  /** Servers that an earlier search has named and not tried. They are tested in the same way, as claims of their own sources. */
  readonly untriedServers?: readonly Claim[];
  /** Prefer implicit TLS (RFC 8314). */
  readonly preferImplicitTls: boolean;
  readonly askIspdb: boolean;
  /** Sources that need the whole address may be asked. */
  readonly allowAddress: boolean;
  /** Wait for every source and port until the deadline. */
  readonly thorough: boolean;
  readonly deadlineMs: number;
  /** SHA-256 of certificates whose risk the user accepted for this account. */
  readonly acceptedCertificates: readonly string[];
  /** Servers that are not connected to again, because they were proven lately in this network. */
  readonly kept?: readonly KeptServer[];
  /** Emit the redacted lines of every conversation. */
  readonly verbose: boolean;
}

/** A server as an earlier run of this program has proven it. */
export interface KeptServer {
  readonly candidate: Candidate;
  /** How long ago, in milliseconds. */
  readonly agoMs: number;
}
