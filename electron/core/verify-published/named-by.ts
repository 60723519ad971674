import { type PublishingChannel, publishingChannels } from '../../contract/published-check';
import type { HostFacts, PublishedFacts } from './published-facts';
import { servedBy, servicesNamed } from './served-servers';
import type { SettingsToVerify, WishedServer } from './settings-to-verify';

/** The channels that name a server. */
export function namedBy(
  host: HostFacts,
  { domain }: SettingsToVerify,
  facts: PublishedFacts,
): readonly PublishingChannel[] {
  const isIt = (server: WishedServer) =>
    server.protocol === host.protocol && server.host === host.host && server.port === host.port;
  return publishingChannels.filter((channel) =>
    (channel === 'srv' ? servicesNamed(domain, facts) : servedBy(channel, facts)).some(isIt),
  );
}
