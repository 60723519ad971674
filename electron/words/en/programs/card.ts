/** Words of the files for the settings card. */
export const cardWords = {
  'export.card.carries.fallback': 'A second port for networks that block the first.',
  'export.card.cannot.password': 'The password is not on the card: it has a line to write it on.',
  'export.card.cannot.import': 'No mail app reads the card by itself: you type what it says.',
  'export.card.by-hand': 'Type the settings into any mail app',
  'export.card.by-hand.add': 'In the mail app, add an account and choose manual setup. Open {file} beside it.',
  'export.card.by-hand.servers': 'Type servers, ports and login names as they stand, and choose the same security.',
  'export.card.by-hand.certificate': 'If the app warns about a certificate, stop there and do not accept it.',
  'export.card.title': 'Mail settings for {address}',
  'export.card.name': 'Name: {name}',
  'export.card.address': 'Address: {address}',
  'export.card.receiving': 'RECEIVING',
  'export.card.sending': 'SENDING',
  'export.card.type': 'Type: {protocol, select, imap {IMAP} pop3 {POP3} other {SMTP}}',
  'export.card.server': 'Server: {host}',
  'export.card.port': 'Port: {port}',
  'export.card.security':
    'Security: {security, select, tls {SSL/TLS (also called TLS or SSL)} starttls {STARTTLS (also called TLS, never optional)} other {None: others can read mail and password}}',
  'export.card.login':
    'Login name: {login}{form, select, address { (the whole address)} local { (the part before the @ alone)} other { (not the address)}}',
  'export.card.sign-in':
    'Sign-in: {auth, select, password {Normal password (no SPA)} encrypted {Encrypted password} oauth2 {By browser (OAuth2)} ntlm {NTLM (SPA)} gssapi {Kerberos (GSSAPI)} client_certificate {Client certificate} other {None}}',
  'export.card.certificate': 'Certificate for: {names}',
  'export.card.tested': 'Tested: this server answered and its encryption was right.',
  'export.card.tested-on': 'Tested: on {date} this server answered and its encryption was right.',
  'export.card.not-tested':
    'Tested: {state, select, skipped {no} not_needed {no} refused {the server refused the connection.} no_answer {the server gave no answer.} no_entry {no such server was found.} other {the server did not work.}}',
  'export.card.sending-same-sign-in': 'The server requires sign-in, with the login name and password of receiving.',
  'export.card.sending-own-sign-in': 'The server requires sign-in, with the login name above and its own password.',
  'export.card.sending-without-sign-in': 'The server requires no sign-in.',
  'export.card.fallback':
    'Where port {blockedPort} is blocked, use {host}, port {port}, {security, select, tls {SSL/TLS} other {STARTTLS}}.',
  'export.card.normal-password': 'The password is the one of your mailbox.',
  'export.card.app-password': 'The password is an app password, which your provider’s website makes for you.',
  'export.card.browser-sign-in':
    'Choose your provider’s own button in the mail app, not manual setup: it opens a browser.',
  'export.card.password': 'Password: ______________________________',
  'export.card.certificate-warnings': 'Do not accept certificate warnings.',
} as const;
