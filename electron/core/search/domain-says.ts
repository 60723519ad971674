import type { Failure } from '../../contract/failure';
import type { Result } from '../../contract/result';
import { isNullMx } from '../discovery/mail-exchangers';
import type { MxRecord } from '../dns-records';
import type { RunSnapshot } from './run-snapshot';

/**
 * What a domain's own records say of its mail. `mx` is null while they are not known. A domain that does not exist has no names below it
 * (RFC 8020), but only name servers that know names outside their network can say so. A null MX takes no mail (RFC 7505).
 */
export function domainSays(
  mx: Result<readonly MxRecord[], Failure> | null,
  areNamesKnown: boolean,
): RunSnapshot['domain'] {
  if (mx === null) return 'unknown';
  if (mx.ok) return isNullMx(mx.value) ? 'takes-no-mail' : 'unknown';
  return mx.failure.code === 'host-not-found' && areNamesKnown ? 'does-not-exist' : 'unknown';
}
