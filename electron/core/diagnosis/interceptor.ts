import type { Certificate } from '../../contract/certificate';
import { causeOfTlsWords } from './tls-words';

/** What intercepts a connection, where the issuer of the certificate has the name of such a product; null where it has not. */
export function interceptorOf({
  issuer,
}: Pick<Certificate, 'issuer'>): 'interception-by-antivirus' | 'interception-by-network' | null {
  const cause = causeOfTlsWords(`issuer ${issuer}`);
  return cause === 'interception-by-antivirus' || cause === 'interception-by-network' ? cause : null;
}
