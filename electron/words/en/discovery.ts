/** Words of discovery: input, sources, trust, ranking. */
export const discoveryWords = {
  'input.empty': 'Type an address, a domain, a provider or a server name.',
  'input.too-long': 'This is longer than any address can be: the limit is {limit} characters.',
  'input.space-inside': 'There is a space in it. Domains and server names have none.',
  'input.control-character': 'There is an invisible character in it. Type the address by hand.',
  'input.no-at': 'An address has an @ between the name and the domain.',
  'input.no-domain': 'The domain is missing. It comes after the @, as in jane@example.net.',
  'input.no-local-part': 'The part before the @ is missing.',
  'input.several-at': 'There is more than one @. An address has only one.',
  'input.local-part-too-long': 'The part before the @ is too long. Mail servers accept at most 64 bytes.',
  'input.bad-local-part': 'The part before the @ contains a character or a dot that is not allowed there.',
  'input.space-in-local-part': 'There is a space before the @. Remove it, or put the name in quotation marks.',
  'input.unclosed-quote': 'The quotation mark before the @ is not closed.',
  'input.empty-label': 'There is one dot too many in the domain or server name.',
  'input.bad-label': '“{label}” is not allowed in a domain or server name.',
  'input.domain-too-long': 'The domain is too long. Domain names have at most {limit} characters.',
  'input.single-label':
    '“{domain}” is neither a complete domain nor a known provider. A domain has a dot, as in example.net.',
  'input.ip-address-as-domain': '{domain} is an IP address. Type the domain name instead.',
  'input.unknown-provider': 'Mailwright does not know a provider called “{name}”.',
  'input.provider-without-domain': '{name} has no mail domain of its own. Type your address or your domain instead.',

  'source.typed': 'Typed by hand',
  'source.autoconfig': 'The provider’s settings file',
  'source.well-known': 'Settings file on the domain’s website',
  'source.pacc': 'The provider’s settings record',
  'source.mailconf': 'Settings file named in DNS',
  'source.table': 'Mailwright’s list of providers',
  'source.ispdb': 'Mozilla’s list of providers',
  'source.mx': 'Where the domain’s mail goes (MX)',
  'source.srv': 'Service records in DNS (SRV)',
  'source.autodiscover': 'Microsoft Autodiscover',
  'source.guess': 'Usual server names',

  'trust.typed': 'This server was typed by hand.',
  'trust.file': 'Only a file or a pasted text names this server.',
  'trust.published': '{host} publishes these settings for {domain}, over a verified connection.',
  'trust.published-elsewhere':
    '{domain} points to {host}, run by another organisation, which publishes these settings.',
  'trust.published-by-mx': 'Mail for {domain} goes to {exchange}. {host} publishes these settings for mailboxes there.',
  'trust.listed-by-mozilla-mx':
    'Mail for {domain} goes to {exchange}. Mozilla’s list of providers has this server for mailboxes there.',
  'trust.listed': 'Mailwright’s list of providers has this server for {name}.',
  'trust.listed-by-mozilla': 'Mozilla’s list of providers has this server for {domain}.',
  'trust.listed-by-mx': 'Mail for {domain} goes to {exchange}. That is {name}, which is on Mailwright’s list.',
  'trust.unsigned-dns': '{domain} names this server in DNS, which is not protected against tampering.',
  'trust.unsigned-dns-elsewhere':
    '{domain} names {host} in DNS, a server outside the domain. Check that it belongs to your provider.',
  'trust.autodiscover-srv':
    '{domain} names {host} in DNS as the service that knows its settings. DNS is not protected against tampering.',
  'trust.mailconf': '{domain} names this file of {host} in DNS, which is not protected against tampering.',
  'trust.other-port': 'No source lists this port. Mailwright tried it because {host} is listed as a mail server.',
  'trust.other-security':
    'The settings list this port of {host} with another kind of encryption. Mailwright tried this one too.',
  'trust.guess': 'Mailwright guessed {host}. The name exists, but no source lists it as the mail server.',
  'trust.guess-exchanger': 'Mail for {domain} goes to {host}. No source lists it as a server for mail apps.',
  'trust.guess-proven':
    'Mailwright guessed this server. No source lists it, but its certificate is valid for this name.',
  'trust.guess-exchanger-proven':
    'Mail for {domain} goes to {host}, and its certificate is valid. No source lists it for mail apps.',
  'trust.certificate':
    'Mailwright asked {asked}. Its certificate is for {host}, a name of the same machine. No source lists that name.',

  'consent.srv':
    '{host} does not belong to {domain}. Only a service record in DNS (SRV) names it, and DNS can be forged.',
  'consent.mailconf':
    '{host} does not belong to {domain}. Only a file found through DNS (mailconf) names it, and DNS can be forged.',
  'consent.autodiscover-srv':
    '{host} does not belong to {domain}. Only an Autodiscover service found through DNS names it, and DNS can be forged.',
  'consent.mx-document':
    '{host} does not belong to {domain}. Only a file found through DNS (MX) names it, and DNS can be forged.',
  'consent.mx-guess':
    '{host} does not belong to {domain}. Mailwright only guessed it from DNS (MX), and DNS can be forged.',
  'consent.certificate':
    '{host} does not belong to {domain}. It is named only in the certificate of a server that DNS names, and DNS can be forged.',
  'consent.file': 'Only the file or text that you gave names {host}. Whoever wrote it could have written anything.',
  'consent.both.srv':
    '{first} and {second} do not belong to {domain}: only service records in DNS (SRV) name them, and DNS can be forged.',
  'consent.both.mailconf':
    '{first} and {second} do not belong to {domain}: only a file found through DNS (mailconf) names them, and DNS can be forged.',
  'consent.both.autodiscover-srv':
    '{first} and {second} do not belong to {domain}: only an Autodiscover service found through DNS names them, and DNS can be forged.',
  'consent.both.mx-document':
    '{first} and {second} do not belong to {domain}: only a file found through DNS (MX) names them, and DNS can be forged.',
  'consent.both.mx-guess':
    '{first} and {second} do not belong to {domain}: Mailwright only guessed them from DNS (MX), and DNS can be forged.',
  'consent.both.certificate':
    '{first} and {second} do not belong to {domain}. They are named only in certificates of servers that DNS names, and DNS can be forged.',
  'consent.both.file':
    'Only the file or text that you gave names {first} and {second}, and whoever wrote it could have written anything.',

  'ranking.typed': 'You chose this server and port {port} yourself.',
  'ranking.typed-host':
    'You named this server, or your file or text does. Of its ports for sending that work, {port} is the best.',
  'ranking.file-and-proven': 'The file or text that you gave names port {port} for sending, and it works from here.',
  'ranking.published-and-proven': 'The provider publishes port {port} for sending, and it works from here.',
  'ranking.published-host-other-port':
    'Port {published}, which the settings list, does not work from here. The same server works on {port}.',
  'ranking.listed-and-proven': 'The list of providers has port {port} for sending, and it works from here.',
  'ranking.published-by-mx-and-proven':
    'The organisation that receives the domain’s mail publishes port {port} for sending, and it works from here.',
  'ranking.dns-document-and-proven':
    'A settings file found through the domain’s DNS names port {port} for sending, and it works from here.',
  'ranking.srv-and-proven': 'The domain names port {port} for sending in DNS, and it works from here.',
  'ranking.published-without-tls':
    'The settings list this server without encryption. On port {port} it works with encryption from here.',
  'ranking.published-host-first-port':
    'Port {published}, which the settings list, had not finished answering yet. The same server works on {port}.',
  'ranking.guess-default-587':
    'The server for sending was guessed. Port {port} is the usual one, and it works from here.',
  'ranking.guess-2525':
    'The server for sending was guessed. Port 587 does not work from here; {port} is the usual alternative.',
  'ranking.only-465': 'The server for sending was guessed. Of the usual ports only {port} works from here.',
  'ranking.guess-first-port':
    'The server for sending was guessed. Port {port} works from here; 587 had not finished answering yet.',
  'ranking.guess-other-port': 'The server for sending was guessed. It works from here on port {port}.',
  'ranking.prefer-implicit-tls': 'You prefer implicit TLS, and port {port} uses it.',
  'ranking.only-receiving': 'Receiving works from here. No server for sending could be confirmed.',
  'ranking.only-sending': 'Sending works from here on port {port}. No server for receiving could be confirmed.',
  'ranking.nothing-proven-claimed': 'Sources list these settings, but no server could be confirmed from here.',
} as const;
