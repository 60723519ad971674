/** Words about what a live domain publishes. */
export const verifyPublishedWords = {
  'verify.title':
    '{possible, plural, =0 {No channel could be checked} one {{live, plural, =0 {None} other {#}} of # channel is live} other {{live, plural, =0 {None} other {#}} of # channels are live}}',
  'verify.asked':
    '{count, plural, =0 {The name servers of the domain could not be asked.} one {Its one name server was asked directly.} =2 {Both name servers of the domain were asked directly.} other {All # name servers of the domain were asked directly.}}',
  'verify.progress':
    '{stage, select, name_servers {Asking the name servers of {domain} …} documents {Asking for the files of {domain} …} other {Trying the mail servers of {domain} …}}',
  'verify.deadline':
    'Not everything was asked in the time of --deadline, so nothing can be said about {domain}. Allow more than {limit}.',
  'verify.too-late':
    'Not everything had answered within {limit}, so nothing can be said about {domain}. Ask again later.',
  'verify.channel':
    '{channel, select, autoconfig {Settings file} well_known {Settings file (website)} srv {Service records} autodiscover {Autodiscover} pacc {Settings record (PACC)} mobileconfig {Apple profile} other {Name servers}}',
  'verify.state':
    '{state, select, live {Live} old {Old answer} wrong {Wrong} missing {Missing} not_possible {Not possible} other {Not checked}}',
  'verify.party':
    '{party, select, you {Your turn} this_network {Nothing to do but wait} other {Not clear who has to act}}',
  'verify.programs': 'Which mail app finds what',
  'verify.finds':
    '{finds, select, right {Finds the right servers} wrong {Finds wrong servers} nothing {Finds nothing, and guesses} other {Asks you before it goes on}}',
  'verify.told': 'Tells the address to {hosts}',
  'verify.told-nobody': 'Tells nobody the address',

  'verify.missing': 'Nothing is there: {place}',
  'verify.not-checked': 'No answer came, so this was not checked: {place}',
  'verify.no-servers': 'The settings lack a server for receiving or for sending.',
  'verify.pacc-not-possible': 'It can name only ports 993, 995 and 465. These settings need others.',
  'verify.doubled-name':
    'The domain was appended twice: {name}. Leave the domain out of the name, or end it with a dot.',
  'verify.doubled-target': '{name} leads to {target}: the domain was appended. End its value with a dot.',
  'verify.behind-web-proxy':
    '{host} leads to {address}, where only a web server answers. Let its record lead to the mail server, without a web proxy.',
  'verify.two-spf-records':
    '{domain} has {count, plural, other {# SPF records}}, so none of them counts. Join them into one.',
  'verify.lifetime-running':
    'The name servers have the new answer for {name}. Resolvers keep the old one for {seconds, plural, one {one more second} other {up to # more seconds}}: wait.',
  'verify.wrong-service-port': '{name} names port {port}. Write port {expected} into the record.',
  'verify.other-service-host': '{name} says {seen}. These settings say {expected}. Correct the record.',
  'verify.missing-service': '{name} is missing. Add a record that leads to {expected}.',
  'verify.dead-host': 'Nobody answers at {host}, port {port}. Correct the host that is named, or start the server.',
  'verify.dead-host.no-name': 'The named host {host} has no address. Correct the host, or add its A and AAAA records.',
  'verify.alias-circle':
    'The aliases (CNAME) of {host} lead in a circle, so it has no address. Let one of them lead to the mail server.',
  'verify.target-without-address':
    'The target {host} of a service record has no address. Add its A and AAAA records, or correct the target.',
  'verify.unresolvable-host':
    'Resolvers find no answer for {host}. Look for aliases (CNAME) that lead in a circle, and for broken signatures (DNSSEC).',
  'verify.silent-over-v6':
    'Nobody answers at {address}, the IPv6 address of {host}, on port {port}. Correct the AAAA record, or remove it.',
  'verify.digest-mismatch':
    'No digest in {name} matches {url}. Add a TXT record with the digest of the file that is served.',
  'verify.digest-missing': '{name} has no TXT record, so mail apps ignore the file. Add the record with its digest.',
  'verify.expired-certificate': 'The certificate of {host} has expired on {day}. Renew it.',
  'verify.refused-certificate':
    'Mail apps refuse the certificate of {host}. Install one of a public authority that names this host.',
  'verify.only-existing-users':
    'The service at {url} answers only for mailboxes that exist. Let it answer every address of the domain in the same way.',
  'verify.servers-disagree':
    'The name server {server} gives another answer for {name} than {other}. Have the zone copied to all name servers.',
  'verify.name-server-lame':
    'The name server {server} does not know the zone {zone}. Set it up there, or remove its NS record.',
  'verify.name-server-silent':
    'The name server {server} gives no answer at {address}. Start it, or remove its NS record.',
  'verify.name-server-nameless': 'The name server {server} has no address. Correct its NS record, or add its A record.',
  'verify.failing-resolver':
    'The resolver {server} fails for {zone}. If its name servers work, its signatures (DNSSEC) are broken: correct them, or remove the DS record.',
  'verify.old-document':
    'The file at {url} serves {seen}; these settings say {expected}. Replace the file, and empty caches on the way.',
  'verify.web-page': 'At {url} there is a web page. Let the web server give out the settings file there.',
  'verify.unreadable': 'The file at {url} cannot be read. Put the file there again, unchanged.',
  'verify.alias-target':
    '{host} is an alias, which a service record must not lead to. Name the host that it stands for.',
  'verify.target-without-v6':
    'The target {host} of a service record has no AAAA record, while other names here have one. Add it where the server has IPv6.',
  'verify.unsigned-profile': 'Live, but not signed: phones call it “not signed” in red.',
} as const;
