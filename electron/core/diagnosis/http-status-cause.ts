import type { Cause } from '../../contract/cause';

/** What the status of a web server means for settings that were asked from it. */
export function causeOfHttpStatus(status: number): Cause {
  // 407: a proxy wants a sign-in; 511: a network does. RFC 9110 §15.5.8, RFC 6585 §6.
  if (status === 407 || status === 511) return 'interception-by-network';
  if (status === 429) return 'rate-limited';
  return status >= 500 ? 'server-unavailable' : 'config-not-found';
}
