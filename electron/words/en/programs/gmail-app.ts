/** Words of the card for the Gmail app. */
export const gmailAppWords = {
  'export.gmail-app.about': 'Android phones and tablets',
  'export.gmail-app.add':
    'In the Gmail app, tap your picture, then <b>Add another account</b>, then <b>Other</b>. Type the address.',
  'export.gmail-app.manual': 'Do not tap Next: tap <b>Manual setup</b> at the lower left.',
  'export.gmail-app.certificates': 'Never choose a security type that says <b>Accept all certificates</b>.',
  'export.gmail-app.kind': 'Type of account: {protocol, select, pop3 {Personal (POP3)} other {Personal (IMAP)}}',
  'export.gmail-app.require-sign-in': 'Require sign-in: {auth, select, none {off} other {on}}',
  'export.gmail-app.account-name': 'Account name: {address}',
  'export.gmail-app.your-name': 'Your name: {name}',
} as const;
