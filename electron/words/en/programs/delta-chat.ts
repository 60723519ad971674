/** Words of the link and the card for Delta Chat. The names of fields and choices are Delta Chat's own. */
export const deltaChatWords = {
  'export.delta-chat.about': 'A messenger over mail, for computers and phones',
  'export.delta-chat.carries.login': 'Your login name and address.',
  'export.delta-chat.no-link':
    'No link is made: it always contains the password, and you have not ticked that files may.',
  'export.delta-chat.cannot.name': 'Your name is not in a link: you type it when Delta Chat asks.',
  'export.delta-chat.shared':
    'It moves its messages into a folder of its own on the server. Better use a separate address for Delta Chat.',
  'export.delta-chat.address': 'No link was made: Delta Chat takes no address such as {address}.',
  'export.delta-chat.link': 'Open the link in Delta Chat',
  'export.delta-chat.link.copy': 'Open {file} and copy the whole line.',
  'export.delta-chat.link.scan':
    'In Delta Chat choose <b>Create New Profile</b>, then <b>Use Other Server</b>, then <b>Scan Invitation Code</b>.',
  'export.delta-chat.link.paste': 'Choose <b>Paste from Clipboard</b>, and agree to sign in.',
  'export.delta-chat.link.delete': 'Whoever has the link has the mailbox. Delete the file, and copy something else.',
  'export.delta-chat.other-server':
    'In Delta Chat choose <b>Create New Profile</b>, then <b>Use Other Server</b>, then <b>Use Classic Email as Relay</b>.',
  'export.delta-chat.advanced': 'Type address and password, and open <b>Advanced</b>: the servers are hidden there.',
  'export.delta-chat.form.address': 'Email Address: {address}',
  'export.delta-chat.form.password': 'Existing Password: your password',
  'export.delta-chat.form.inbox': 'INBOX',
  'export.delta-chat.form.outbox': 'OUTBOX',
  'export.delta-chat.form.login': '{protocol, select, smtp {SMTP} other {IMAP}} Login Name: {login}',
  'export.delta-chat.form.sending-password': 'SMTP Password: empty where it is the same',
  'export.delta-chat.form.server': '{protocol, select, smtp {SMTP} other {IMAP}} Server: {host}',
  'export.delta-chat.form.port': '{protocol, select, smtp {SMTP} other {IMAP}} Port: {port}',
  'export.delta-chat.form.security':
    '{protocol, select, smtp {SMTP} other {IMAP}} Security: {security, select, tls {SSL/TLS} starttls {StartTLS} other {Off}}',
  'export.delta-chat.form.certificates': 'Certificate Checks: Strict',
} as const;
