import type { Certificate } from '../../contract/certificate';
import type { Failure } from '../../contract/failure';
import type { TlsFacts } from '../../contract/probe-evidence';
import type { Result } from '../../contract/result';
import type { ServerOffer } from '../server-offer';

/** What is known of a connection once it is open; `tls` and `certificate` are null before TLS. */
export interface ConnectionFacts {
  readonly address: string;
  /** Set where an IPv4 address won because IPv6 addresses, which were tried before it, gave no answer. RFC 8305 §5. */
  readonly isV6Silent?: true;
  readonly tls: TlsFacts | null;
  readonly certificate: Certificate | null;
}

/** What one handshake with a server showed; `facts` is null where no connection was opened. */
export interface Probed {
  readonly offer: Result<ServerOffer, Failure>;
  readonly facts: ConnectionFacts | null;
}
