import type { Candidate } from '../../contract/candidate';
import type { Claim } from './claim';

/** The claim behind a server that a search has named and not tried, so that it can be tested as what its source says it is. */
export function untriedClaim(server: Candidate): Claim {
  const { protocol, host, port, security, saidLogins, auth } = server;
  const [login = null, otherLogin = null] = saidLogins;
  const { source, trust, trustReason, named, basis, documentDate, exchangerOf } = server;
  return {
    ...{ protocol, host, port, security, login, otherLogin, auth },
    ...{ source, trust, trustReason, named, basis, documentDate },
    ...(exchangerOf === undefined ? {} : { exchangerOf }),
    order: 0,
    nameOrder: 0,
  };
}
