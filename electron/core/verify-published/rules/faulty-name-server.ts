import { message } from '../../message';
import { recordFacts } from '../seen-records';
import type { PublishedProblem, PublishedRule } from './rule';

/** A name server of the zone that gives no answer, or does not know the zone. */
export const faultyNameServer: PublishedRule = {
  id: 'faulty-name-server',
  judge: (_, facts) => {
    const { zone, unnamedServers } = facts;
    const soa = recordFacts(facts, { name: zone, type: 'SOA' });
    const faulty = (soa?.authoritative ?? []).flatMap(({ name, address, answer }) => {
      const isLame = answer.ok && (answer.value.status !== 'ok' || !answer.value.isAuthoritative);
      const isOut = !answer.ok && answer.failure.code !== 'no-route';
      if (!isLame && !isOut) return [];
      const words = isLame
        ? message('verify.name-server-lame', { server: name, zone })
        : message('verify.name-server-silent', { server: name, address });
      return [{ ...problem(words, `${name} ${address}`), ...(isLame ? {} : { isSeenSaid: true as const }) }];
    });
    const nameless = unnamedServers.map((server) => ({
      ...problem(message('verify.name-server-nameless', { server }), server),
      isSeenSaid: true as const,
    }));
    return [...faulty, ...nameless];
  },
};

function problem(words: PublishedProblem['message'], seen: string): PublishedProblem {
  return { channel: null, makes: 'wrong', party: 'you', message: words, seen, expected: null };
}
