import type { InputKind } from '../../contract/report';

/** The parsed input of the user. `kind` is null for a bare name, which only DNS can identify as a host or a domain. */
export interface Input {
  /** As typed, without surrounding space. */
  readonly text: string;
  readonly kind: InputKind | null;
  /** ASCII domain of the address, the domain or the host itself, lower case. */
  readonly domain: string;
  /** The whole address with its domain in ASCII; null unless an address was typed. */
  readonly address: string | null;
}
