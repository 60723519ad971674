/** Words of the card for KMail. The names of fields and choices are KMail's own. */
export const kmailWords = {
  'export.kmail.about': 'The mail program of KDE, on Linux',
  'export.kmail.add':
    'In KMail choose <b>Settings</b>, then <b>Add Account…</b>. Type name and address, and press <b>Next</b>.',
  'export.kmail.manual': 'Whatever it has found, choose <b>Manual Configuration</b> below, and press <b>Next</b>.',
  'export.kmail.create': 'Press <b>Create Account</b>.',
  'export.kmail.recheck': '<b>Recheck</b> asks the servers what they offer, and may change what you have chosen.',
  'export.kmail.personal': 'PERSONAL INFORMATION',
  'export.kmail.name': 'Full name: {name}',
  'export.kmail.address': 'E-mail address: {address}',
  'export.kmail.password': 'Password (optional): your password',
  'export.kmail.incoming': 'INCOMING SERVER PARAMETERS',
  'export.kmail.incoming-server': 'Incoming server: {host}',
  'export.kmail.protocol': 'Protocol: {protocol, select, pop3 {POP3} other {IMAP}}',
  'export.kmail.outgoing': 'OUTGOING SERVER PARAMETERS',
  'export.kmail.outgoing-server': 'Outgoing server: {host}',
  'export.kmail.port': 'Port: {port}',
  'export.kmail.security': 'Security: {security, select, tls {SSL/TLS (recommended)} starttls {StartTLS} other {None}}',
  'export.kmail.method':
    'Authentication Method: {auth, select, clear {Clear text, or Normal Password} login {LOGIN} encrypted {CRAM-MD5} gssapi {GSSAPI} ntlm {NTLM} other {PLAIN}}',
  'export.kmail.login': 'Username: {login}',
} as const;
