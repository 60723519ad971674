import type { InputKind } from '../../contract/report';

/** What the user typed, read; `kind` is null for a bare name that only DNS can tell a host from a domain. */
export interface Input {
  /** As typed, without surrounding space. */
  readonly text: string;
  readonly kind: InputKind | null;
  /** ASCII domain of the address, the domain or the host itself, lower case. */
  readonly domain: string;
  /** The whole address with its domain in ASCII; null unless an address was typed. */
  readonly address: string | null;
}
