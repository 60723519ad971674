import type { Message } from '../../../contract/message';
import { message } from '../../message';
import type { PublishedDomain } from './published-domain';
import { publishedFiles, publishedPlaces, urlOf } from './published-places';

/**
 * How to put everything in place. Where a PACC document takes the place of another, both digests are in the zone before and after, because
 * a document counts only while a digest matches it.
 */
export function publishingSteps({ domain, zone, profile, pacc }: PublishedDomain): readonly Message[] {
  const names = publishedFiles(domain);
  const places = publishedPlaces(domain);
  const earlier = pacc.ok ? pacc.value.earlierDigest : null;
  const hosts = [places.autoconfig.host, places.autodiscover.host, ...(pacc.ok ? [places.pacc.host] : [])];
  return [
    message('export.publish.zone', { domain, file: names.zone }),
    message('export.publish.aliases', { count: zone.aliasCount }),
    message('export.publish.names', { hosts: { list: hosts, joinedBy: 'and' }, count: hosts.length }),
    message('export.publish.autoconfig', { file: names.autoconfig, url: urlOf(places.autoconfig) }),
    message('export.publish.autodiscover', { file: names.autodiscover, url: urlOf(places.autodiscover) }),
    ...(profile.ok
      ? [message('export.publish.profile', { file: names.profile, url: urlOf(places.mobileconfig) })]
      : []),
    ...(earlier === null ? [] : [message('export.publish.pacc.wait', { file: names.pacc })]),
    ...(pacc.ok ? [message('export.publish.pacc', { file: names.pacc, url: urlOf(places.pacc) })] : []),
    ...(earlier === null ? [] : [message('export.publish.pacc.remove', { digest: earlier })]),
  ];
}
