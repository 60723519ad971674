/** Words of the first page, for window and terminal. */
export const addressWords = {
  'address.entrances': 'What do you need?',
  'address.entrance.set-up': 'Set up an account',
  'address.entrance.set-up.more': 'A new account, computer or app',
  'address.entrance.repair': 'Something stopped working',
  'address.entrance.repair.more': 'Mail no longer arrives or leaves',

  'address.nothing-in-text': 'No mail address and no server was found in the pasted text.',
  'address.hint': 'Paste anything: an address, a mailto link, a welcome mail, an error message.',
  'address.taken': 'Taken from the pasted text.',
  'address.taken.without-password': 'Taken from the pasted text. The password in it was left out.',
  'address.completions': 'Complete the address',
  'address.completion': '@{domain}',

  'address.demo.all': '{count, plural, other {Show all # situations}}',
  'address.found': 'Found in the text you pasted',
  'address.found.announce':
    '{count, plural, one {One server found in the pasted text.} other {Two servers found in the pasted text.}}',
  'address.found.server': 'Server',
  'address.found.port': 'Port',
  'address.found.security': 'Security',
  'address.found.not-stated': 'Not stated',
  'address.found.none': 'Not in the text',
  'address.found.security.tls': 'TLS',
  'address.found.security.starttls': 'STARTTLS',
  'address.found.relay': 'Port 25 is for servers. Mailwright will try 587, 2525 and 465 on the same server.',
  'address.found.usual-ports': 'Where the text names no port, Mailwright tries the usual ones.',

  'address.language': 'Language',

  'address.ready': 'Ready: {address}',
  'address.ready.signed-in':
    '{directions, select, both {Signed in.} incoming {Signed in for receiving.} other {Signed in for sending.}}',
  'address.ready.not-verified': 'Works, not verified.',
  'address.ready.not-confirmed': 'Not confirmed.',
  'address.ready.not-signed-in':
    '{count, plural, one {Server confirmed, sign-in not checked.} other {Both servers confirmed, sign-in not checked.}}',
  'address.ready.ports':
    '{protocol, select, imap {IMAP {incoming}, } pop3 {POP3 {incoming}, } other {}}{outgoing, plural, =0 {no sending.} other {sending {outgoing}.}}',
  'address.ready.others': '{count, plural, one {and one more} other {and # more}}',
  'address.ready.export': 'Go to export',
  'address.ready.export.which': 'Go to export: {address}',

  'address.repair.title': 'Test the settings you have',
  'address.repair.type': 'Type the address, then the servers that your mail app uses. Mailwright tests them from here.',
  'address.repair.paste': 'Or paste them above, or open a settings file or a report.',

  'wizard.headline.another': 'Set up another account',
  'wizard.headline.another.more':
    'Accounts stay in this window until you close it. Most apps take several in one file.',
  'wizard.foot.check-servers': 'Check these servers',
  'wizard.foot.find-without': 'Find settings without it',
  'wizard.foot.enter-servers': 'Enter the servers by hand',
  'wizard.prepare.easiest': 'Easiest: choose {operator} in your mail app',
  'wizard.prepare.easiest.more': '{apps}: you sign in at {operator} itself, and that is all.',
  'wizard.prepare.no-app-password': 'No app password',
  'wizard.prepare.no-app-password-there': 'Cannot make an app password?',
  'wizard.prepare.or-app-password': 'Or: use an app password',
  'wizard.prepare.or-app-password.more': 'A separate password for mail apps, which you can revoke at any time.',
  'wizard.prepare.keep': 'Keep it at hand. Mailwright asks for it in step 4, not before.',
  'wizard.prepare.facts': 'Good to know about {name}',
  'wizard.prepare.good-to-know': 'Good to know',
  'wizard.prepare.mail-password': '{name} has a separate password for mail apps',
  'wizard.prepare.code': '{name} gives you a code for mail apps',
  'wizard.prepare.key': '{name} needs an access key',
  'wizard.prepare.credentials': '{name} has a login name and password of its own for sending',
  'wizard.prepare.own-password.more': 'Mail apps cannot use your normal password here.',
} as const;
