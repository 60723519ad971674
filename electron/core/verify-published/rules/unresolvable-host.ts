import { message } from '../../message';
import { namedBy } from '../named-by';
import type { PublishedRule } from './rule';

/** A mail server's name to which resolvers find no answer at all, as where aliases lead in a circle. */
export const unresolvableHost: PublishedRule = {
  id: 'unresolvable-host',
  judge: (wish, facts) =>
    facts.hosts
      .filter(({ nameFailure }) => nameFailure?.code === 'resolver-silent')
      .flatMap((host) =>
        namedBy(host, wish, facts).map((channel) => ({
          channel,
          makes: 'wrong' as const,
          party: 'unknown' as const,
          message: message('verify.unresolvable-host', { host: host.host }),
          seen: host.host,
          expected: null,
        })),
      ),
};
