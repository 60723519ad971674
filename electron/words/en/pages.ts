/** Words of what commands print for a person. */
export const pageWords = {
  'page.detour': 'Receiving works. Sending works on port {port}.',
  'page.held-back': 'The servers work. They got no password.',
  'page.turn':
    '{party, select, you {your turn} this_computer {this computer} this_network {this network} provider {the provider’s turn} other {Mailwright}}',

  'page.login': 'Login name',
  'page.sent-folder': 'Sent messages',
  'page.folder-prefix': 'Path prefix',
  'page.logins': '{direction, select, incoming {Login name to receive} other {Login name to send}}',
  'page.security': '{security, select, tls {TLS} starttls {STARTTLS} other {no encryption}}',
  'page.protocol': '{protocol, select, imap {IMAP} pop3 {POP3} other {SMTP}}',
  'page.protocol-and-auth': '{protocol, select, imap {IMAP} pop3 {POP3} other {SMTP}}, {auth}',
  'page.protocol-and-security':
    '{protocol, select, imap {IMAP} pop3 {POP3} other {SMTP}}, {security, select, tls {TLS} starttls {STARTTLS} other {no encryption}}',
  'page.signed-in': 'signed in',
  'page.sign-in-refused': 'sign-in refused',
  'page.sign-in-failed': 'sign-in failed',
  'page.sign-in-not-tried': 'sign-in not tried',

  'page.port': 'Port',
  'page.not-needed': 'not needed',
  'page.blocked-here': 'blocked here',
  'page.relay': 'for servers, not for mail apps',
  'page.why-not': '{ports}: {reason}',
  'page.of-direction': '{direction, select, incoming {Receiving} other {Sending}}: {sentence}',

  'page.certificate': 'Certificate from “{issuer}”, valid until {until}.',
  'page.certificate-of': 'Certificate of {host} from “{issuer}”, valid until {until}.',

  'page.said': '{host} said:',
  'page.seen': 'Seen: {seen}',
  'page.worth-trying': 'Worth trying',
  'page.try.web-mail': 'Sign in to your provider’s web mail with the same password.',
  'page.try.app-password': 'Is two-step sign-in on? Then mail apps need an app password.',
  'page.try.password': 'Try again with another password.',
  'page.try.instead': 'Type the app password in place of the password of the account.',
  'page.try.again':
    '{minutes, plural, =0 {Try again later.} one {Try again in # minute.} other {Try again in # minutes.}}',
  'page.try.spelling': 'Check the spelling of the address.',
  'page.try.network': 'Look at the network settings of this computer, or try another network.',
  'page.provider-request': 'Message for the provider:',
  'page.help': 'See {url}',
  'page.finding': '{party}: {sentence}',

  'page.told.domain': 'Learned the domain: {names}.',
  'page.told.address': 'Learned your address: {names}.',
  'page.told.connection': 'Saw a connection from here: {names}.',
  'page.told.nobody': 'Nobody learned your address.',
  'page.told.not-asked': 'Not asked, because they want your address: {names}.',
  'page.told.resolver': 'your name server',
  'page.told.unencrypted': '{name} (not encrypted)',
  'page.told.proxy': '{name} (proxy of this network)',

  'page.next': 'Next',

  'page.probe.works': '{count, plural, one {{host}: the port works} other {{host}: {works} of {count} ports work}}',
  'page.probe.none':
    '{count, plural, one {{host}: the port does not work} other {{host}: none of {count} ports works}}',
  'page.probe.answers': '{host}: the port answers',
  'page.probe.relay': 'answers servers, not for mail apps',
  'page.probe.login-before-tls': 'accepts a sign-in before TLS',

  'page.files': '{count, plural, one {# file} other {# files}} in {folder}',
  'page.files.none': 'No file was written',
  'page.files.good-to-know': 'Good to know:',

  'page.document':
    '{count, plural, =0 {The document names no server} one {The document names # server} other {The document names # servers}}',

  'page.progress.start': 'Looking for the settings of {input} …',
  'page.progress.start.servers': 'Trying the ports of {input} …',
  'page.progress.stage': '{stage} {seconds} s',
  'page.progress.asking':
    '{sources, plural, =0 {{ports, plural, =0 {Finishing} one {Trying # port} other {Trying # ports}}} one {Asking # source{ports, plural, =0 {} one {, trying # port} other {, trying # ports}}} other {Asking # sources{ports, plural, =0 {} one {, trying # port} other {, trying # ports}}}} … {seconds} s',
  'page.progress.sign-in': 'Signing in … {seconds} s',
  'page.test-not-seen': 'Both servers accept the sign-in, but the test message was not seen in the mailbox.',
  'page.trip.sent': 'sent 0 s',
  'page.trip.accepted': 'accepted {accepted}',
  'page.trip.not-accepted': 'not accepted',
  'page.trip.seen': 'seen {seen}',
  'page.trip.not-seen': 'not seen',
  'page.progress.test-message': 'Waiting for the message to yourself … {seconds} s',
} as const;
