import type { Cause } from '../../contract/cause';
import type { Certificate } from '../../contract/certificate';
import { familyOf } from './cause-facts';
import { causeOfTlsWords } from './tls-words';

/** What intercepts a connection, where the issuer of the certificate has the name of such a product; null where it has not. */
export function interceptorOf({ issuer }: Pick<Certificate, 'issuer'>): Cause | null {
  const cause = causeOfTlsWords(`issuer ${issuer}`);
  return familyOf({ cause }) === 'interception' ? cause : null;
}
