/** Words of a correction for Mozilla's list. */
export const mozillaListWords = {
  'export.mozilla-list.about': 'A correction to send, for everybody at the domain',
  'export.mozilla-list.carries.entry': 'The entry of the domain, in the form of the list.',
  'export.mozilla-list.carries.proof': 'The proof of this run, which the people behind the list can repeat.',
  'export.mozilla-list.cannot.address': 'No address, name or login name of yours is inside.',
  'export.mozilla-list.not-proven':
    'This run has not proven {host}, port {port}, and only what is proven goes to Mozilla’s list.',
  'export.mozilla-list.not-public':
    'Other computers do not trust the certificate of {host}, so this server is no use for everybody at the domain.',
  'export.mozilla-list.own-login':
    'Your login name at {host} does not follow from your address, so it is right for nobody else.',
  'export.mozilla-list.send': 'Send the correction for {domain}',
  'export.mozilla-list.send.compare':
    'Look at what the list has now: <b>https://autoconfig.thunderbird.net/v1.1/{domain}</b>',
  'export.mozilla-list.send.open': 'Open a new issue at <b>https://github.com/thunderbird/autoconfig/issues</b>',
  'export.mozilla-list.send.attach': 'Say what is wrong, and attach {entry} and {proof}.',
  'export.mozilla-list.send.page': 'Name the page of the provider with these settings too: the list asks for it.',
  'export.mozilla-list.proof.title': 'Proof of the mail servers for {domain}, by Mailwright',
  'export.mozilla-list.proof.day': 'Tested on {date}.',
  'export.mozilla-list.proof.server':
    '{protocol, select, imap {IMAP} pop3 {POP3} other {SMTP}}: {host}, port {port}, {security, select, tls {TLS} starttls {STARTTLS} other {no encryption}}',
  'export.mozilla-list.proof.tls': 'Connected by {version}, with a certificate that was verified for this host.',
  'export.mozilla-list.proof.mechanisms': 'Offered to sign in: {mechanisms}',
  'export.mozilla-list.proof.repeat': 'To repeat: {command}',
  'export.mozilla-list.proof.means':
    'Each server answered in its protocol, over the encryption that the entry names. No password was sent for this proof.',
} as const;
