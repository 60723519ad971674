import type { Failure } from '../../contract/failure';
import type { Result } from '../../contract/result';
import { askMx, askNs, type Inquiry } from '../discovery/inquiry';
import type { Observation } from './observation';

/** The name servers of a domain without MX records; null where it has any, or does not exist. */
export const nameServers: Observation<'name-servers', Result<readonly string[], Failure> | null> = {
  id: 'name-servers',
  starts: 'beside-the-sources',
  inquire: ({ domain, isLookedUp }) => (isLookedUp ? inquireNameServers(domain) : null),
};

function* inquireNameServers(domain: string): Inquiry<Result<readonly string[], Failure> | null> {
  const mx = yield* askMx(domain);
  return mx.ok && mx.value.length === 0 ? yield* askNs(domain) : null;
}
