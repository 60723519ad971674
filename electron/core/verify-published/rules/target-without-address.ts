import { message } from '../../message';
import { circleOfAliases } from '../circle-of-aliases';
import { namedBy } from '../named-by';
import type { PublishedRule } from './rule';

/** The target of an SRV record that has neither A nor AAAA record. */
export const targetWithoutAddress: PublishedRule = {
  id: 'target-without-address',
  judge: (wish, facts) =>
    facts.hosts
      .filter(({ nameFailure }) => nameFailure?.code === 'host-not-found')
      .filter(({ host }) => circleOfAliases(host, facts) === null)
      .filter((host) => namedBy(host, wish, facts).includes('srv'))
      .map(({ host }) => ({
        channel: 'srv',
        makes: 'wrong',
        party: 'you',
        message: message('verify.target-without-address', { host }),
        seen: host,
        isSeenSaid: true,
        expected: null,
      })),
};
