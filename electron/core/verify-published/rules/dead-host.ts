import type { PublishingChannel } from '../../../contract/published-check';
import { message } from '../../message';
import { circleOfAliases } from '../circle-of-aliases';
import { isDeath } from '../is-death';
import { namedBy } from '../named-by';
import type { HostFacts, PublishedFacts } from '../published-facts';
import { serverText } from '../service-record';
import { isWebOnly } from './behind-web-proxy';
import type { PublishedProblem, PublishedRule } from './rule';

/** A document that names a host without an address, or one where no mail server answers. */
export const deadHost: PublishedRule = {
  id: 'dead-host',
  judge: (wish, facts) =>
    facts.hosts.flatMap((host) =>
      namedBy(host, wish, facts)
        // Targets of SRV records have a rule of their own where they have no address.
        .filter((channel) => channel !== 'srv' || host.nameFailure === null)
        .flatMap((channel) => ofHost(host, channel, facts)),
    ),
};

function ofHost(host: HostFacts, channel: PublishingChannel, facts: PublishedFacts): readonly PublishedProblem[] {
  const { port, addresses, nameFailure } = host;
  if (nameFailure !== null && nameFailure.code !== 'host-not-found') return [];
  if (nameFailure !== null && circleOfAliases(host.host, facts) !== null) return [];
  const failures = addresses.flatMap(({ failure }) => failure ?? []);
  const isReached = addresses.some(({ failure }) => failure === null || !isDeath(failure));
  if (nameFailure === null && (addresses.length === 0 || isReached || isWebOnly(host, facts))) return [];
  const words =
    nameFailure === null
      ? message('verify.dead-host', { host: host.host, port })
      : message('verify.dead-host.no-name', { host: host.host });
  // From here, silence may be a network that blocks the port.
  const isSilent = failures.length > 0 && failures.every(({ code }) => code === 'timed-out');
  return [
    {
      channel,
      makes: 'wrong',
      party: isSilent ? 'unknown' : 'you',
      message: words,
      seen: serverText(host),
      isSeenSaid: true,
      expected: null,
    },
  ];
}
