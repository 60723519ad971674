/** Words of the card for Mailspring. The names of fields and choices are Mailspring's own. */
export const mailspringWords = {
  'export.mailspring.about': 'Windows, Mac and Linux',
  'export.mailspring.add':
    'In Mailspring choose <b>Add Account…</b>, then <b>IMAP / SMTP</b>. Type name, address and password.',
  'export.mailspring.continue':
    'Press <b>Continue</b>. Where it finds no settings, or signing in with them fails, the form for both servers opens.',
  'export.mailspring.connect': 'Press <b>Connect Account</b>.',
  'export.mailspring.port': 'Choose the port before the security: another port changes the security by itself.',
  'export.mailspring.insecure':
    'Leave <b>Allow insecure SSL</b> without a tick: with it, anyone could read the password.',
  'export.mailspring.first': 'FIRST PAGE',
  'export.mailspring.name': 'Name: {name}',
  'export.mailspring.address': 'Email: {address}',
  'export.mailspring.password': 'Password: your password',
  'export.mailspring.incoming': 'INCOMING MAIL (IMAP)',
  'export.mailspring.outgoing': 'OUTGOING MAIL (SMTP)',
  'export.mailspring.server': 'Server: {host}',
  'export.mailspring.port.value': 'Port: {port}',
  'export.mailspring.security': 'Security: {security, select, tls {SSL / TLS} starttls {STARTTLS} other {None}}',
  'export.mailspring.login': 'Username: {login}',
  'export.mailspring.no-sign-in': 'Leave Username and Password empty: sending needs no sign-in.',
} as const;
