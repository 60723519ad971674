import { message } from '../../message';
import { recordFacts } from '../seen-records';
import { servicesNamed } from '../served-servers';
import type { PublishedRule } from './rule';

/** An SRV record whose target is itself an alias, which RFC 2782 forbids and some mail apps do not follow. */
export const aliasTarget: PublishedRule = {
  id: 'alias-target',
  judge: ({ domain }, facts) => {
    const targets = [...new Set(servicesNamed(domain, facts).map(({ host }) => host))];
    return targets.flatMap((host) => {
      const alias = recordFacts(facts, { name: host, type: 'CNAME' });
      const isAlias = alias?.resolvers.some(
        ({ answer }) => answer.ok && answer.value.records.some(({ type }) => type === 'CNAME'),
      );
      if (isAlias !== true) return [];
      return [
        {
          channel: 'srv' as const,
          makes: 'note' as const,
          party: 'you' as const,
          message: message('verify.alias-target', { host }),
          seen: host,
          isSeenSaid: true as const,
          expected: null,
        },
      ];
    });
  },
};
