import { message } from '../../message';
import type { PublishedPlace } from './published-places';
import { webFolder } from './web-folder';
import { hostsOfPart, openingComments, pathsByFile, type WebServerPart } from './web-server-part';

/**
 * The part of Apache's configuration that serves the documents of a domain; it needs the modules `ssl`, `alias` and `headers`.
 *
 * @see https://httpd.apache.org/docs/2.4/mod/mod_alias.html
 */
export function renderApachePart(part: WebServerPart): string {
  const { places, script, say } = part;
  const [certified = '', ...others] = hostsOfPart(part);
  const types = [...pathsByFile(places)].flatMap(([file, [place]]) =>
    place === undefined ? [] : [`    <Files "${file}">\n      ForceType "${place.mediaType}"\n    </Files>\n`],
  );
  return `${openingComments(part)
    .map((line) => `# ${line}\n`)
    .join('')}<VirtualHost *:443>
  ServerName ${certified}
${others.length === 0 ? '' : `  ServerAlias ${others.join(' ')}\n`}  SSLEngine on
  SSLCertificateFile /etc/letsencrypt/live/${certified}/fullchain.pem
  SSLCertificateKeyFile /etc/letsencrypt/live/${certified}/privkey.pem
  Header always set Access-Control-Allow-Origin "*"
  Header always set X-Content-Type-Options nosniff

${places.map(aliasOf).join('')}
  # ${say(message('export.publish.part.script'))}
  #   AliasMatch "(?i)^/autodiscover/autodiscover\\.xml$" "${webFolder}/${script}"

  <Directory "${webFolder}">
    Require all granted
${types.join('')}  </Directory>
</VirtualHost>
`;
}

function aliasOf({ channel, path, file }: PublishedPlace): string {
  const target = `"${webFolder}/${file}"`;
  return channel === 'autodiscover'
    ? `  AliasMatch "(?i)^${path.replaceAll('.', '\\.')}$" ${target}\n`
    : `  Alias "${path}" ${target}\n`;
}
