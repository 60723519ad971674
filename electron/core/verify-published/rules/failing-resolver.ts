import { message } from '../../message';
import { recordFacts } from '../seen-records';
import type { PublishedRule } from './rule';

/** A resolver that fails for the zone, as one does that finds its signatures broken. RFC 4035 §5.5. */
export const failingResolver: PublishedRule = {
  id: 'failing-resolver',
  judge: (_, facts) => {
    const { zone } = facts;
    const soa = recordFacts(facts, { name: zone, type: 'SOA' });
    const failing = (soa?.resolvers ?? []).filter(({ answer }) => answer.ok && answer.value.status === 'failed');
    return failing.map(({ name }) => ({
      channel: null,
      makes: 'wrong' as const,
      party: 'you' as const,
      message: message('verify.failing-resolver', { server: name, zone }),
      seen: name,
      isSeenSaid: true as const,
      expected: null,
    }));
  },
};
