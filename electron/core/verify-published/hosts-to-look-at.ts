import { parseHostName } from '../../contract/host-name';
import type { PublishingChannel } from '../../contract/published-check';
import type { PublishedFacts } from './published-facts';
import { servedBy, servicesNamed } from './served-servers';
import type { SettingsToVerify, WishedServer } from './settings-to-verify';

/** More servers than a domain names; each gets a connection per address family. */
const hostsAtMost = 16;

const documentChannels: readonly PublishingChannel[] = [
  'autoconfig',
  'well-known',
  'autodiscover',
  'pacc',
  'mobileconfig',
];

/** Every mail server that the settings or a channel of the domain name, each once. */
export function hostsToLookAt(
  { domain, incoming, outgoing }: SettingsToVerify,
  facts: PublishedFacts,
): readonly WishedServer[] {
  const named = [
    incoming,
    outgoing,
    ...servicesNamed(domain, facts),
    ...documentChannels.flatMap((channel) => servedBy(channel, facts)),
  ];
  const distinct = new Map<string, WishedServer>();
  for (const { protocol, host, port, security } of named) {
    const key = `${protocol} ${host} ${port}`;
    if (!distinct.has(key) && isHost(host)) distinct.set(key, { protocol, host, port, security });
  }
  return [...distinct.values()].slice(0, hostsAtMost);
}

/** Whether a text is a host as it stands. Name servers may give any bytes. */
function isHost(text: string): boolean {
  const host = parseHostName(text);
  return host.ok && host.value === text;
}
