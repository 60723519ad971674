/** Words of the card for Samsung Email. */
export const samsungEmailWords = {
  'export.samsung-email.about': 'Samsung phones and tablets',
  'export.samsung-email.add': 'In Samsung Email, open <b>Settings</b>, tap <b>Add account</b>, then <b>Other</b>.',
  'export.samsung-email.manual': 'Type address and password. Do not tap Sign in: tap <b>Manual setup</b> below it.',
  'export.samsung-email.certificates': 'Never choose a security type that says <b>Accept all certificates</b>.',
  'export.samsung-email.words': 'What Samsung Email calls <b>SSL</b> is TLS, and what it calls <b>TLS</b> is STARTTLS.',
  'export.samsung-email.kind': 'Type of account: {protocol, select, pop3 {POP3 account} other {IMAP account}}',
  'export.samsung-email.page.incoming': 'INCOMING SERVER',
  'export.samsung-email.page.outgoing': 'OUTGOING SERVER',
  'export.samsung-email.incoming-server': '{protocol, select, pop3 {POP3 server} other {IMAP server}}: {host}',
  'export.samsung-email.security': 'Security type: {security, select, tls {SSL} starttls {TLS} other {None}}',
  'export.samsung-email.prefix': 'IMAP path prefix: leave it empty',
  'export.samsung-email.authentication': 'Require sign-in before sending emails: {auth, select, none {off} other {on}}',
} as const;
