import { message } from '../../message';
import { namedBy } from '../named-by';
import type { HostFacts } from '../published-facts';
import type { PublishedRule } from './rule';

/** A host whose AAAA record leads nowhere, while its A record works: mail apps wait, and some give up. */
export const silentOverV6: PublishedRule = {
  id: 'silent-over-v6',
  judge: (wish, facts) =>
    facts.hosts.flatMap((host) => {
      const address = silentAddress(host);
      if (address === null) return [];
      return namedBy(host, wish, facts).map((channel) => ({
        channel,
        makes: 'wrong' as const,
        party: 'you' as const,
        message: message('verify.silent-over-v6', { host: host.host, address, port: host.port }),
        seen: address,
        expected: null,
      }));
    }),
};

/** The IPv6 address at which nobody answers although IPv4 works; null where this computer cannot tell. */
function silentAddress({ addresses }: HostFacts): string | null {
  const [v4, v6] = (['v4', 'v6'] as const).map((family) => addresses.find((each) => each.family === family));
  if (v4 === undefined || v6 === undefined || v4.failure !== null || v6.failure === null) return null;
  return v6.failure.code === 'no-route' ? null : v6.address;
}
