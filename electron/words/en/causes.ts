/** Words of why something does not work, who has to act, and what to do. */
export const causeWords = {
  'cause.wrong-password': 'The server did not accept this password for this login name.',
  'cause.app-password-required': 'The provider wants an app password here, not the password of the account.',
  'cause.oauth-required': 'The provider takes no password from mail apps, only a sign-in in the browser.',
  'cause.oauth-token-refused': 'The server did not accept the browser sign-in; it may have expired or been withdrawn.',
  'cause.access-off-in-account': 'Access for mail apps is switched off in the settings of this account.',
  'cause.access-not-in-plan': 'The provider does not offer this kind of access for this account.',
  'cause.blocked-by-admin': 'The administrator or the provider does not let this account use mail apps.',
  'cause.account-locked': 'The provider has locked this account or its sending.',
  'cause.web-login-required': 'The provider wants a sign-in or a confirmation in the browser first.',
  'cause.password-expired': 'The password of this account has expired; the provider wants a new one.',
  'cause.mechanism-not-offered': 'The server {host} does not offer this way to sign in on port {port}.',
  'cause.tls-required-first': 'The server wants an encrypted connection before it takes a sign-in.',
  'cause.login-missing': 'The server wants a sign-in before it takes a message.',
  'cause.sender-address-not-owned': 'The server does not let this account send from this address.',
  'cause.sending-quota-exceeded': 'The sending limit of this account is used up for now.',
  'cause.message-rejected-policy': 'The server refused this message by its own rules.',
  'cause.unknown-user': 'The mailbox of this address does not exist or is switched off.',
  'cause.mailbox-full': 'The mailbox is full and takes no more mail.',
  'cause.greylisted': 'The server refuses a first attempt on purpose and accepts a later one.',
  'cause.ip-blocklisted': 'The server refuses the public address of this network.',
  'cause.domain-takes-no-mail': 'The domain {host} says that it takes no mail.',
  'cause.rate-limited': 'Too many attempts came in a short time; the server wants a pause.',
  'cause.too-many-connections': 'Too many connections to this account are open at once.',
  'cause.mailbox-in-use': 'Another mail app has this mailbox open.',
  'cause.server-unavailable': 'The server {host} or its sign-in is out of order for now.',
  'cause.certificate-expired': 'The certificate of {host} is outside its period of validity.',
  'cause.certificate-name-mismatch': 'The certificate that {host} shows is made out for another name.',
  'cause.certificate-untrusted': 'Nobody whom this computer trusts vouches for the certificate of {host}.',
  'cause.interception-by-antivirus': 'Security software on this computer sits in the connection to {host}.',
  'cause.interception-by-network': 'Something in this network answers in place of {host}, or alters its replies.',
  'cause.tls-mode-mismatch': 'This encryption setting does not fit port {port} of {host}.',
  'cause.wrong-protocol-on-port': 'Another kind of server answers on port {port} of {host}.',
  'cause.tls-too-old': 'The encryption that {host} offers is too old or too weak.',
  'cause.tls-handshake-failed': 'The encrypted connection to {host} broke off while it was set up.',
  'cause.starttls-not-offered': 'Port {port} of {host} does not switch to encryption.',
  'cause.host-not-found': 'The name {host} does not exist.',
  'cause.no-network': 'There is no way to {host} from here; the network may be down.',
  'cause.name-server-faulty': 'The name server of this network does not give its whole answer for {host}.',
  'cause.connection-refused': 'The server {host} refuses connections on port {port}.',
  'cause.connection-timed-out': 'The server {host} gives no answer on port {port}.',
  'cause.connection-dropped': 'The server {host} closed the connection without a reason.',
  'cause.submission-not-reachable':
    'A mail server answers, but none of its ports for sending does: blocked here, or not offered.',
  'cause.submission-blocked-by-network': 'This network blocks the usual ports for sending.',
  'cause.config-not-found': 'No mail settings were found for {host}.',
  'cause.config-unreadable': 'What came in place of mail settings cannot be read.',
  'cause.protocol-violation': 'The server {host} and Mailwright do not understand each other.',

  'check.cleartext-login':
    'The server {host} also takes passwords without encryption on port {port}; Mailwright never does.',
  'check.no-forward-secrecy':
    'Whoever records the connection to {host} on port {port} and gets hold of the server’s key later can read it then.',
  'check.listed-domain-denied': 'The name server of this network does not know {host}.',
  'check.config-not-found.needs-address': 'One source of settings for {host} answers only to your whole address.',
  'check.config-not-found.nowhere': 'No source names a mail server of {host}, and none of the usual names works.',
  'check.config-not-found.of-no-use':
    'No server that the settings for {host} name is of use, and none of the usual names works.',
  'check.config-not-found.exchange':
    'The Autodiscover service of {host} wants a password first; IMAP may be switched off there.',
  'check.missing-direction.receiving': 'No server for receiving mail of {host} takes a connection from here.',
  'check.missing-direction.sending': 'No server for sending mail of {host} takes a connection from here.',
  'check.no-network.resolver-silent': 'The name server of this network gives no answer, so no server can be found.',
  'check.only-web-traffic':
    'Web servers answer, but no mail server can be reached: this network lets only web traffic out. Another network may help.',
  'check.submission-blocked-by-network': 'Port {silent} gave no answer, but port {port} of the same server works.',
  'check.submission-blocked-by-network.both':
    'Ports {silent} and {second} gave no answer, but port {port} of the same server works.',
  'check.submission-not-reachable.refused':
    'The server {host} refuses every port for sending; it may not offer sending to mail apps.',

  'verdict.browser-sign-in.given-up': 'The sign-in in the browser was not finished.',
  'verdict.browser-sign-in.refused': 'The provider refused the sign-in in the browser.',
  'verdict.accepted-elsewhere': 'The same password was accepted for receiving, but refused for sending.',
  'verdict.sign-in-refused': 'The server refused the sign-in for a reason that Mailwright does not know.',
  'verdict.reply-unknown': 'The server {host} gave a reply that Mailwright does not know.',
  'verdict.silent': 'The server {host} took the connection on port {port}, but then said nothing.',

  'request.config-not-found':
    'Are IMAP and sending by SMTP switched on for {host}? Which servers and ports belong in mail apps?',
  'request.blocked-by-admin':
    'My account may not sign in to {host}, port {port}, with a mail app. Can this be allowed?',
  'request.message-rejected-policy':
    'The server {host}, port {port}, refuses my messages by its rules. What has to change?',
  'request.certificate-expired':
    'The certificate of {host}, port {port}, is outside its period of validity. Mail apps refuse it until it is renewed.',
  'request.certificate-name-mismatch':
    'The certificate on {host}, port {port}, does not list that name as mail apps want it (subjectAltName). Which server name belongs in mail apps?',
  'request.certificate-untrusted':
    'The certificate of {host}, port {port}, is not trusted by mail apps. Its chain may be incomplete or self-made.',
  'request.tls-too-old':
    'The server {host}, port {port}, offers only encryption that mail apps refuse as too old or weak.',
  'request.tls-handshake-failed':
    'The TLS handshake with {host}, port {port}, breaks off. Does the server’s log say why?',
  'request.starttls-not-offered':
    'The server {host}, port {port}, offers no STARTTLS. Which encrypted port can mail apps use?',
  'request.connection-refused':
    'The server {host} refuses connections on port {port}. Which server and port are right?',

  'party.you': 'You',
  'party.this-computer': 'This computer',
  'party.this-network': 'This network',
  'party.provider': 'The provider',
  'party.mailwright': 'Mailwright',
  'party.unknown': 'Could not tell',

  'action.open-help': 'Open the provider’s help',
  'action.use-port': 'Use port {port}',
  'action.edit-address': 'Change the address',
  'action.use-suggestion': 'Use {suggestion}',
  'action.edit-password': 'Change the password',
  'action.enter-by-hand': 'Enter the settings by hand',
  'action.allow-address': 'Send my address',
  'action.try-again': '{minutes, plural, =0 {Try again} one {Try again in # minute} other {Try again in # minutes}}',
  'action.copy-for-provider': 'Copy a request to the provider',
  'action.copy-for-support': 'Copy for support',
  'action.show-certificate': 'Show the certificate',
  'action.open-network-settings': 'Open the network settings',
  'action.try-demo': 'Try the demo',
} as const;
