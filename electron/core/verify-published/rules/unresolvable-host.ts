import { message } from '../../message';
import { circleOfAliases } from '../circle-of-aliases';
import { namedBy } from '../named-by';
import type { PublishedRule } from './rule';

/** A mail server's name to which resolvers find no answer at all, as where its signatures are broken. */
export const unresolvableHost: PublishedRule = {
  id: 'unresolvable-host',
  judge: (wish, facts) =>
    facts.hosts
      .filter(({ nameFailure }) => nameFailure?.code === 'resolver-silent')
      .filter(({ host }) => circleOfAliases(host, facts) === null)
      .flatMap((host) =>
        namedBy(host, wish, facts).map((channel) => ({
          channel,
          makes: 'wrong' as const,
          party: 'unknown' as const,
          message: message('verify.unresolvable-host', { host: host.host }),
          seen: host.host,
          isSeenSaid: true as const,
          expected: null,
        })),
      ),
};
