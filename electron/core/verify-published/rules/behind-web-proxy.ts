import type { Channel } from '../../../contract/published-check';
import { message } from '../../message';
import { namedBy } from '../named-by';
import type { HostFacts } from '../published-facts';
import { serverText } from '../service-record';
import type { PublishedProblem, PublishedRule } from './rule';

/** A mail server's name that leads to a web server only, as behind the proxy of a content network: no mail comes through it. */
export const behindWebProxy: PublishedRule = {
  id: 'behind-web-proxy',
  judge: (wish, facts) =>
    facts.hosts.filter(isWebOnly).flatMap((host) => namedBy(host, wish, facts).map((channel) => ofHost(host, channel))),
};

/** Whether no address of a host has a mail server, and one of them has a web server. */
export function isWebOnly({ addresses }: HostFacts): boolean {
  return addresses.every(({ failure }) => failure !== null) && addresses.some(({ hasWeb }) => hasWeb);
}

function ofHost(host: HostFacts, channel: Channel): PublishedProblem {
  const address = host.addresses.find(({ hasWeb }) => hasWeb)?.address ?? '';
  return {
    channel,
    makes: 'wrong',
    party: 'you',
    message: message('verify.behind-web-proxy', { host: host.host, address }),
    seen: `${host.host} ${address}`,
    expected: serverText(host),
  };
}
