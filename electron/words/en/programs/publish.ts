/** Words of what is published for a whole domain. */
export const publishWords = {
  'export.publish.about': 'Web server and DNS',
  'export.publish.title': 'Mail settings of {domain}',
  'export.publish.carries.apps': 'For Thunderbird, Outlook, and apps that ask DNS.',
  'export.publish.carries.everyone': 'Nobody’s address: the files fit every mailbox of the domain.',
  'export.publish.cannot.template':
    'For Outlook a script on your web server has to put the address that Outlook sends in place of %EMAILADDRESS%.',
  'export.publish.cannot.alias': 'The server names in the SRV lines must not be aliases (CNAME).',
  'export.publish.not-offered':
    'An SRV line with only a dot says that a service is not offered: its ports refused connections from here.',
  'export.publish.pop3-not-tested': 'No line speaks of POP3: whether it is offered was not tested.',
  'export.publish.one-per-domain':
    'A domain has one set of settings. The servers of {address} are not in those of {domain}.',
  'export.publish.names':
    'Let your web server answer as <b>autoconfig.{ending}</b> and <b>autodiscover.{ending}</b>, with a certificate for both names.',
  'export.publish.aliases':
    'The last two lines lead to your web server. Put its name in place of <b>www</b>; if it has none, use A and AAAA records.',
  'export.publish.autoconfig': 'Put {file} there as <b>https://autoconfig.{ending}/mail/config-v1.1.xml</b>.',
  'export.publish.zone': 'Add the lines below to the zone of {domain}.',
  'export.publish.autodiscover':
    'For Outlook, let <b>https://autodiscover.{ending}/autodiscover/autodiscover.xml</b> answer with {file}.',
} as const;
