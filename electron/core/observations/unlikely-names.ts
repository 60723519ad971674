import { askAddresses, askMx, type Inquiry } from '../discovery/inquiry';
import { unlikelyBelow } from '../discovery/unlikely-name';
import type { Addresses } from '../dns-records';
import type { Observation } from './observation';

/** Names that nobody has given to a host, and that a name server answers all the same. */
export interface UnlikelyNames {
  /** The addresses of an unlikely name below the domain. */
  readonly belowDomain: Addresses;
  /** The addresses of a name that cannot exist; null where the name server says so. */
  readonly impossible: Addresses | null;
}

/** A name below `invalid`, where no name can be registered. RFC 6761 §6.4. */
const impossibleName = 'no-host-of-that-name.invalid';

/**
 * Whether a domain without MX records has a wildcard record, or a name server that answers for names that do not exist. A domain with MX
 * records, or whose unlikely name is not answered, gives no reason to ask for more.
 */
export const unlikelyNames: Observation<'unlikely-names', UnlikelyNames | null> = {
  id: 'unlikely-names',
  starts: 'beside-the-sources',
  inquire: ({ domain, isLookedUp }) => (isLookedUp ? inquireUnlikely(domain) : null),
};

function* inquireUnlikely(domain: string): Inquiry<UnlikelyNames | null> {
  const mx = yield* askMx(domain);
  if (mx.ok ? mx.value.length > 0 : mx.failure.code !== 'host-not-found') return null;
  const belowDomain = yield* askAddresses(unlikelyBelow(domain));
  if (!belowDomain.ok) return null;
  const impossible = yield* askAddresses(impossibleName);
  return { belowDomain: belowDomain.value, impossible: impossible.ok ? impossible.value : null };
}
