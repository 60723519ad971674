/** Words of the files for the settings card. */
export const cardWords = {
  'export.card.about': 'To type in, print or hand over',
  'export.card.carries.fallback': 'A second port for networks that block the first.',
  'export.card.cannot.password': 'The password is not on the card. It has a line to write it on.',
  'export.card.cannot.import': 'No mail app reads the card by itself. You type what it says.',
  'export.card.by-hand': 'Type the settings into any mail app',
  'export.card.by-hand.add': 'In the mail app, add an account and choose manual setup. Open {file} beside it.',
  'export.card.by-hand.servers':
    'Type the servers, ports and login names exactly as shown, and choose the same security.',
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
    'Login name: {login}{form, select, address { (the whole address)} local { (only the part before the @)} other { (not the address)}}',
  'export.card.sign-in':
    'Sign-in: {auth, select, password {Normal password (no SPA)} encrypted {Encrypted password} oauth2 {In the browser (OAuth2)} ntlm {NTLM (SPA)} gssapi {Kerberos (GSSAPI)} client_certificate {Client certificate} other {None}}',
  'export.card.certificate': 'Certificate for: {names}',
  'export.card.tested': 'Tested: this server answered and its encryption was valid.',
  'export.card.tested-on': 'Tested: on {date} this server answered and its encryption was valid.',
  'export.card.not-tested':
    'Tested: {state, select, skipped {no} not_needed {no} refused {the server refused the connection.} no_answer {the server did not answer.} no_entry {no such server was found.} other {the server did not work.}}',
  'export.card.sending-same-sign-in': 'Sending uses the same login name and password.',
  'export.card.sending-own-sign-in': 'Sending uses the login name above and its own password.',
  'export.card.sending-without-sign-in': 'Sending needs no sign-in.',
  'export.card.fallback':
    'Where port {blockedPort} is blocked, use {host}, port {port}, {security, select, tls {SSL/TLS} other {STARTTLS}}.',
  'export.card.normal-password': 'Use your mailbox password.',
  'export.card.app-password': 'Use an app password, which you create on your provider’s website.',
  'export.card.browser-sign-in':
    'Choose your provider’s own button in the mail app, not manual setup: it opens a browser.',
  'export.card.password': 'Password: ______________________________',
  'export.card.certificate-warnings': 'Do not accept certificate warnings.',
} as const;
