import type { Message } from '../../../contract/message';
import { message } from '../../message';
import { type PublishedPlace, publishedPlaces } from './published-places';

/** What a part of a web server's configuration is made of. */
export interface WebServerPart {
  readonly domain: string;
  /** Where its documents are. */
  readonly places: readonly PublishedPlace[];
  /** The file of the script that answers Autodiscover with the login name. */
  readonly script: string;
  readonly say: (message: Message) => string;
}

/** The hosts that the certificate of the web server has to name, in the order of the places. */
export function hostsOfPart({ domain, places }: Pick<WebServerPart, 'domain' | 'places'>): readonly string[] {
  return [...new Set(places.map(({ host }) => host))].filter((host) => host !== domain);
}

/** The paths that lead to each file, in order. */
export function pathsByFile(places: readonly PublishedPlace[]): ReadonlyMap<string, readonly PublishedPlace[]> {
  const files = new Map<string, PublishedPlace[]>();
  for (const place of places) files.set(place.file, [...(files.get(place.file) ?? []), place]);
  return files;
}

/** The comments at the start of every part. */
export function openingComments({ domain, places, say }: WebServerPart): readonly string[] {
  const wellKnown = publishedPlaces(domain)['well-known'];
  return [
    message('export.publish.part.title', { domain }),
    message('export.publish.part.certificate', { hosts: { list: hostsOfPart({ domain, places }) } }),
    message('export.publish.part.cors'),
    message('export.publish.part.well-known', { domain, path: wellKnown.path }),
  ].map(say);
}
