import { message } from '../../message';
import type { PublishedPlace } from './published-places';
import { webFolder } from './web-folder';
import { hostsOfPart, openingComments, type WebServerPart } from './web-server-part';

/** The part of nginx's configuration that serves the documents of a domain. @see https://nginx.org/en/docs/http/ngx_http_core_module.html */
export function renderNginxPart(part: WebServerPart): string {
  const { places, script, say } = part;
  const hosts = hostsOfPart(part);
  const [certified = ''] = hosts;
  return `${openingComments(part)
    .map((line) => `# ${line}\n`)
    .join('')}server {
  listen 443 ssl;
  listen [::]:443 ssl;
  server_name ${hosts.join(' ')};
  ssl_certificate /etc/letsencrypt/live/${certified}/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/${certified}/privkey.pem;
  add_header Access-Control-Allow-Origin "*" always;
  add_header X-Content-Type-Options nosniff always;
  types { }

${places.map(locationOf).join('\n')}
  # ${say(message('export.publish.part.script'))}
  #   location ~* ^/autodiscover/autodiscover\\.xml$ {
  #     include fastcgi_params;
  #     fastcgi_param SCRIPT_FILENAME ${webFolder}/${script};
  #     fastcgi_pass unix:/run/php/php-fpm.sock;
  #   }
}
`;
}

/** Programs write the path of Autodiscover in any case, and ask by POST, which nginx refuses for a file unless told otherwise. */
function locationOf({ channel, path, file, mediaType }: PublishedPlace): string {
  const [type = '', charset] = mediaType.split('; charset=');
  const isPosted = channel === 'autodiscover';
  const lines = [
    `default_type ${type};`,
    ...(charset === undefined ? [] : [`charset ${charset};`, `charset_types ${type};`]),
    ...(isPosted ? ['error_page 405 =200 $uri;'] : []),
    `alias ${webFolder}/${file};`,
  ];
  const match = isPosted ? `~* ^${path.replaceAll('.', '\\.')}$` : `= ${path}`;
  return `  location ${match} {\n${lines.map((line) => `    ${line}\n`).join('')}  }\n`;
}
