import type { ImportWay } from '../../../contract/exports';
import type { Message } from '../../../contract/message';
import { message } from '../../message';
import type { WrittenFile } from '../program';
import { renderApachePart } from './apache-part';
import { renderCaddyPart } from './caddy-part';
import { renderNginxPart } from './nginx-part';
import type { PublishedDomain } from './published-domain';
import { publishedFiles, publishedPlaces } from './published-places';
import { webFolder } from './web-folder';
import type { WebServerPart } from './web-server-part';

/** The parts for web servers and the script for Autodiscover, each a way of its own: nobody needs all of them. */
export function webServerWays(
  { domain, autodiscoverScript, profile, pacc }: PublishedDomain,
  say: (message: Message) => string,
): { readonly files: readonly WrittenFile[]; readonly ways: readonly ImportWay[] } {
  const names = publishedFiles(domain);
  const all = publishedPlaces(domain);
  const places = [
    ...[all.autoconfig, all['well-known'], all.autodiscover],
    ...(profile.ok ? [all.mobileconfig] : []),
    ...(pacc.ok ? [all.pacc] : []),
  ];
  const part: WebServerPart = { domain, places, script: names.script, say };
  const documents = [...new Set(places.map(({ file }) => file))];
  const intoFolder = message('export.publish.part.folder', {
    files: { list: documents, joinedBy: 'and' },
    folder: webFolder,
  });
  const text = 'text/plain; charset=utf-8';
  const way = (id: string, title: Message, file: string, steps: readonly Message[]): ImportWay => ({
    id,
    title,
    readsFile: true,
    needsAdmin: false,
    files: [file],
    steps,
    zone: null,
    notes: [],
  });
  return {
    files: [
      { name: names.nginx, content: renderNginxPart(part), mediaType: text },
      { name: names.apache, content: renderApachePart(part), mediaType: text },
      { name: names.caddy, content: renderCaddyPart(part), mediaType: text },
      { name: names.script, content: autodiscoverScript, mediaType: 'application/x-httpd-php' },
    ],
    ways: [
      way('nginx', message('export.publish.nginx', { domain }), names.nginx, [
        intoFolder,
        message('export.publish.nginx.put', { file: names.nginx }),
        message('export.publish.nginx.reload'),
      ]),
      way('apache', message('export.publish.apache', { domain }), names.apache, [
        intoFolder,
        message('export.publish.apache.put', { file: names.apache }),
        message('export.publish.apache.reload'),
      ]),
      way('caddy', message('export.publish.caddy', { domain }), names.caddy, [
        intoFolder,
        message('export.publish.caddy.put', { file: names.caddy }),
        message('export.publish.caddy.reload'),
      ]),
      way('script', message('export.publish.script', { domain }), names.script, [
        message('export.publish.script.put', { file: names.script, folder: webFolder }),
        message('export.publish.script.lead'),
      ]),
    ],
  };
}
