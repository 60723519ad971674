import { message } from '../../message';
import { isDeath } from '../is-death';
import { namedBy } from '../named-by';
import type { AddressFacts, HostFacts } from '../published-facts';
import type { PublishedRule } from './rule';

/** A host whose AAAA record leads nowhere, while its A record works: mail apps wait, and some give up. */
export const silentOverV6: PublishedRule = {
  id: 'silent-over-v6',
  judge: (wish, facts) =>
    facts.hosts.flatMap((host) => {
      const silent = silentAddress(host);
      if (silent === null) return [];
      const { address, failure } = silent;
      // From here, silence at every such address may be a network that only pretends to have IPv6.
      const isAnyAnswering = facts.hosts.some(({ addresses }) =>
        addresses.some((each) => each.family === 'v6' && each.failure === null),
      );
      const isUnclear = failure?.code === 'timed-out' && !isAnyAnswering;
      return namedBy(host, wish, facts).map((channel) => ({
        channel,
        makes: 'wrong' as const,
        party: isUnclear ? ('unknown' as const) : ('you' as const),
        message: message('verify.silent-over-v6', { host: host.host, address, port: host.port }),
        seen: address,
        isSeenSaid: true as const,
        expected: null,
      }));
    }),
};

/** The IPv6 address at which nobody answers although IPv4 works; null where this computer cannot tell. */
function silentAddress({ addresses }: HostFacts): AddressFacts | null {
  const [v4, v6] = (['v4', 'v6'] as const).map((family) => addresses.find((each) => each.family === family));
  if (v4 === undefined || v6 === undefined || v4.failure !== null || v6.failure === null) return null;
  return isDeath(v6.failure) ? v6 : null;
}
