import { message } from '../../message';
import { namedBy } from '../named-by';
import type { PublishedFacts } from '../published-facts';
import { heldData } from '../seen-records';
import type { PublishedRule } from './rule';

/** The target of an SRV record without an AAAA record, where the domain has IPv6 elsewhere: it was probably forgotten. */
export const targetWithoutV6: PublishedRule = {
  id: 'target-without-v6',
  judge: (wish, facts) => {
    if (!hasV6(facts)) return [];
    const targets = facts.hosts.filter(
      (host) =>
        host.addresses.length > 0 &&
        host.addresses.every(({ family }) => family === 'v4') &&
        namedBy(host, wish, facts).includes('srv'),
    );
    return targets.map(({ host }) => ({
      channel: 'srv',
      makes: 'note',
      party: 'you',
      message: message('verify.target-without-v6', { host }),
      seen: host,
      isSeenSaid: true,
      expected: null,
    }));
  },
};

function hasV6({ hosts, records }: PublishedFacts): boolean {
  return (
    hosts.some(({ addresses }) => addresses.some(({ family }) => family === 'v6')) ||
    records.some((record) => record.type === 'AAAA' && (heldData(record) ?? []).length > 0)
  );
}
