import { message } from '../../message';
import type { PublishedPlace } from './published-places';
import { webFolder } from './web-folder';
import { hostsOfPart, openingComments, pathsByFile, type WebServerPart } from './web-server-part';

/**
 * The part of Caddy's configuration that serves the documents of a domain. Caddy fetches the certificates itself, and matches paths in any
 * case.
 *
 * @see https://caddyserver.com/docs/caddyfile/directives
 */
export function renderCaddyPart(part: WebServerPart): string {
  const { places, script, say } = part;
  return `${openingComments(part)
    .map((line) => `# ${line}\n`)
    .join('')}${hostsOfPart(part).join(', ')} {
	root * ${webFolder}
	header Access-Control-Allow-Origin *
	header X-Content-Type-Options nosniff

${[...pathsByFile(places)].map(([file, led]) => handlerOf(file, led)).join('\n')}
	# ${say(message('export.publish.part.script'))}
	#	handle /autodiscover/autodiscover.xml {
	#		rewrite * /${script}
	#		php_fastcgi unix//run/php/php-fpm.sock
	#	}

	handle {
		respond 404
	}
}
`;
}

/**
 * A file is served by GET alone, so a request by POST becomes one. Its body is read before: where Caddy answers without reading it, a
 * connection of HTTP/2 is now and then reset before the answer has arrived.
 */
const asIfByGet = `		request_body {
			max_size 64KB
		}
		vars asked {http.request.body}
		method GET
`;

function handlerOf(file: string, places: readonly PublishedPlace[]): string {
  const [place] = places;
  if (place === undefined) return '';
  const { channel, mediaType } = place;
  return `	@${channel} path ${places.map(({ path }) => path).join(' ')}
	handle @${channel} {
		rewrite * /${file}
${channel === 'autodiscover' ? asIfByGet : ''}		header Content-Type "${mediaType}"
		file_server
	}
`;
}
