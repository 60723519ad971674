/** Words that the cards of several programs share. The names of fields are those that the programs show. */
export const typedWords = {
  'export.typed.cannot.import': '{program} reads no settings file. You type the values, in its own order.',
  'export.typed.by-hand': 'Type the settings into {program}',
  'export.typed.by-hand.type': 'Copy the values from {file} into the fields, page by page.',
  'export.typed.title': 'Mail settings for {address}, as {program} asks for them',
  'export.typed.page.first': 'FIRST PAGE',
  'export.typed.page.incoming': 'INCOMING SERVER SETTINGS',
  'export.typed.page.outgoing': 'OUTGOING SERVER SETTINGS',
  'export.typed.page.last': 'LAST PAGE',
  'export.typed.email': 'Email address: {address}',
  'export.typed.user-name': 'Username: {login}',
  'export.typed.password': 'Password: ______________________________',
  'export.typed.server': 'Server: {host}',
  'export.typed.smtp-server': 'SMTP server: {host}',
  'export.typed.port': 'Port: {port}',
  'export.typed.security-type': 'Security type: {security, select, tls {SSL/TLS} starttls {STARTTLS} other {None}}',
} as const;
