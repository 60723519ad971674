/** Words of what is published for a whole domain. */
export const publishWords = {
  'export.publish.about': 'Web server and DNS',
  'export.publish.title': 'Mail settings of {domain}',
  'export.publish.carries.apps': 'For Thunderbird, Outlook, Apple Mail, and apps that ask DNS.',
  'export.publish.carries.everyone': 'Nobody’s address: the files fit every mailbox of the domain.',
  'export.publish.cannot.login':
    'The Autodiscover file names no login name. Outlook then proposes the part before the @; the script answers with the right one.',
  'export.publish.cannot.alias': 'The server names in the SRV lines must not be aliases (CNAME).',
  'export.publish.own-login':
    'The login name for {host} belongs to one person. A domain can only publish the address, or the part before the @.',
  'export.publish.one-label':
    '{host} is no whole name: elsewhere it would lead to another server, or to none. Enter one with its domain.',
  'export.publish.no-domain': '{domain} is no name that a zone can have.',
  'export.publish.not-offered':
    'An SRV line with only a dot says that a service is not offered: its ports refused connections from here.',
  'export.publish.pop3-not-tested': 'No line speaks of POP3: whether it is offered was not tested.',
  'export.publish.one-per-domain':
    'A domain has one set of settings. The servers of {address} are not in those of {domain}.',
  'export.publish.names':
    'Let your web server answer as {hosts}, with a certificate for {count, plural, =2 {both names} other {all # names}}.',
  'export.publish.aliases':
    'The last {count, plural, =2 {two lines} =3 {three lines} other {# lines}} lead to your web server. Put its name in place of <b>www</b>; if it has none, use A and AAAA records.',
  'export.publish.zone': 'Add the lines of {file} to the zone of {domain}.',
  'export.publish.parts': 'A file each for nginx, Apache and Caddy has all of this for your web server.',
  'export.publish.autoconfig': 'Put {file} there as <b>{url}</b>.',
  'export.publish.autodiscover': 'For Outlook, let <b>{url}</b> answer with {file}, to POST too.',
  'export.publish.profile':
    'For Apple devices, put {file} there as <b>{url}</b>, and give people this link. The device asks for address and password.',
  'export.publish.pacc':
    'Put {file} there as <b>{url}</b>. Its digest is in the zone, so not one byte of the file may change.',
  'export.publish.pacc.wait':
    'Before you replace {file}, wait until the new line _ua-auto-config is everywhere: as long as its TTL, or an hour.',
  'export.publish.pacc.remove':
    'A day after the new file is there, remove the line _ua-auto-config with the old digest {digest}.',
  'export.publish.pacc.later':
    'Before the PACC file changes, add the line with its new digest beside the old one. A day after the change, remove the old line.',
  'export.publish.pacc.port':
    'PACC can only name port {port}. These settings use {used} for {direction, select, incoming {receiving} other {sending}}.',
  'export.publish.pacc.no-name': 'PACC can only name hosts, and {host} is a number.',
  'export.publish.pacc.login': 'PACC implies that the login name is the address; {host} is used with another one.',
  'export.publish.pacc.password': 'PACC needs a sign-in by password, which {host} does not offer.',
  'export.publish.profile.name': 'Mail at {domain}',
  'export.publish.profile.about': 'Sets up Mail for an address at {domain}.',
  'export.publish.profile.address': 'Where a user name is asked for, type the whole address.',
  'export.publish.profile.local-part': 'Where a user name is asked for, type the part of the address before the @.',
  'export.publish.profile.unsigned':
    'The Apple profile is not signed. “mailwright publish --sign-with --sign-key” signs it with your certificate.',
  'export.publish.part.title': 'Mail settings of {domain}',
  'export.publish.part.certificate': 'Needs one certificate for {hosts}.',
  'export.publish.part.cors': 'Any website may read these public files, so that webmail in a browser finds them too.',
  'export.publish.part.well-known': 'The website of {domain} itself can serve {path} too; copy that part into it.',
  'export.publish.part.script': 'To answer Autodiscover with the login name too, use the script in place of the file:',
  'export.publish.part.folder': 'Put {files} into <b>{folder}</b>.',
  'export.publish.nginx': 'nginx for {domain}',
  'export.publish.nginx.put':
    'Put {file} into <b>/etc/nginx/conf.d</b>, and write the path of your certificate into it.',
  'export.publish.nginx.reload': 'Check it with <b>nginx -t</b>, then <b>systemctl reload nginx</b>.',
  'export.publish.apache': 'Apache for {domain}',
  'export.publish.apache.put':
    'Put {file} into <b>/etc/apache2/sites-enabled</b>, and write the path of your certificate into it.',
  'export.publish.apache.reload':
    'Switch on its modules with <b>a2enmod ssl headers</b>. Check it with <b>apachectl -t</b>, then <b>systemctl reload apache2</b>.',
  'export.publish.caddy': 'Caddy for {domain}',
  'export.publish.caddy.put':
    'Add {file} to your <b>/etc/caddy/Caddyfile</b>. Caddy fetches the certificates by itself.',
  'export.publish.caddy.reload':
    'Check it with <b>caddy validate --config /etc/caddy/Caddyfile</b>, then <b>systemctl reload caddy</b>.',
  'export.publish.script': 'A script for Outlook’s login name at {domain}',
  'export.publish.script.put': 'Put {file} into <b>{folder}</b>. It needs PHP 7.4 or newer.',
  'export.publish.script.lead': 'Use the lines about the script in the part for your web server.',
  'export.publish.script.about': 'Answers Autodiscover for {domain} with the login name of the address that asks.',
  'export.publish.script.same': 'The answer is the same for every address, so it does not tell which ones exist.',
} as const;
