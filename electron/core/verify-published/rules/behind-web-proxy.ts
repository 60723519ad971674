import type { PublishingChannel } from '../../../contract/published-check';
import { message } from '../../message';
import { isDeath } from '../is-death';
import { namedBy } from '../named-by';
import type { HostFacts, PublishedFacts } from '../published-facts';
import { serverText } from '../service-record';
import type { PublishedProblem, PublishedRule } from './rule';

/** A mail server's name that leads to a web server only, as behind the proxy of a content network: no mail comes through it. */
export const behindWebProxy: PublishedRule = {
  id: 'behind-web-proxy',
  judge: (wish, facts) =>
    facts.hosts
      .filter((host) => isWebOnly(host, facts))
      .flatMap((host) => namedBy(host, wish, facts).map((channel) => ofHost(host, channel, facts))),
};

/** Whether no mail server is at any port of a host, and a web server is. */
export function isWebOnly({ host, addresses }: HostFacts, { hosts }: Pick<PublishedFacts, 'hosts'>): boolean {
  const ofHost = hosts.filter((each) => each.host === host).flatMap((each) => each.addresses);
  return ofHost.every(({ failure }) => failure !== null && isDeath(failure)) && addresses.some(({ hasWeb }) => hasWeb);
}

function ofHost(host: HostFacts, channel: PublishingChannel, { hosts }: PublishedFacts): PublishedProblem {
  const address = host.addresses.find(({ hasWeb }) => hasWeb)?.address ?? '';
  // From here, silence at every mail server may be a network that lets only web traffic through.
  const isSilent = host.addresses.every(({ failure }) => failure?.code === 'timed-out');
  const isAnyAnswering = hosts.some(({ addresses }) => addresses.some(({ failure }) => failure === null));
  return {
    channel,
    makes: 'wrong',
    party: isSilent && !isAnyAnswering ? 'unknown' : 'you',
    message: message('verify.behind-web-proxy', { host: host.host, address }),
    seen: `${host.host} ${address}`,
    isSeenSaid: true,
    expected: serverText(host),
  };
}
