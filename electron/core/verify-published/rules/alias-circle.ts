import { message } from '../../message';
import { circleOfAliases } from '../circle-of-aliases';
import { namedBy } from '../named-by';
import type { PublishedRule } from './rule';

/** A mail server's name whose aliases lead in a circle, so that it can have no address. */
export const aliasCircle: PublishedRule = {
  id: 'alias-circle',
  judge: (wish, facts) =>
    facts.hosts
      .filter(({ nameFailure }) => nameFailure !== null)
      .flatMap((host) => {
        const circle = circleOfAliases(host.host, facts);
        if (circle === null) return [];
        return namedBy(host, wish, facts).map((channel) => ({
          channel,
          makes: 'wrong' as const,
          party: 'you' as const,
          message: message('verify.alias-circle', { host: host.host }),
          seen: circle,
          expected: null,
        }));
      }),
};
