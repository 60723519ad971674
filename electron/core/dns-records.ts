/** IPv4 and IPv6 addresses of one name. At least one of them. */
export interface Addresses {
  readonly v4: readonly string[];
  readonly v6: readonly string[];
}

/** RFC 1035 §3.3.9; the exchange is lower case without its final dot, empty for a null MX (RFC 7505). */
export interface MxRecord {
  readonly preference: number;
  readonly exchange: string;
}

/** RFC 2782; the target is lower case without its final dot, empty for "not offered here". */
export interface SrvRecord {
  readonly priority: number;
  readonly weight: number;
  readonly port: number;
  readonly target: string;
}
