/** Words of the files for Apple Mail. */
export const appleMailWords = {
  'export.apple-mail.about': 'Mac, iPhone and iPad',
  'export.apple-mail.cannot.browser-sign-in':
    'Sign-in through the browser cannot be included. Add such accounts with the provider’s button in System Settings.',
  'export.apple-mail.cannot.calendar': 'The profile sets up mail alone, no calendars and no contacts.',
  'export.apple-mail.services':
    '{what, select, caldav {The calendars} carddav {The contacts} other {The calendars and contacts}} of {domain}. The device asks for their password.',
  'export.apple-mail.no-services':
    '{domain} names no server for calendars or contacts, so the profile sets up mail alone.',
  'export.apple-mail.not-asked':
    'Nothing has answered the question about calendars and contacts of {domain}. Try again on another network, or later.',
  'export.apple-mail.cannot.preferences':
    'Mail’s own preferences, such as signatures and rules, are not in the profile.',
  'export.apple-mail.cannot.signature': 'The profile is not signed, so Apple shows “Not signed” when you install it.',
  'export.apple-mail.display-name': 'Mail account {address}',
  'export.apple-mail.description': 'Sets up Mail for {address}.',
  'export.apple-mail.mac': 'Install the profile on a Mac',
  'export.apple-mail.mac.open': 'Open {file} on the Mac.',
  'export.apple-mail.mac.settings':
    'Open <b>System Settings</b>, then <b>General</b>, then <b>Device Management</b>. In macOS 13 and 14: <b>Privacy & Security</b>, then <b>Profiles</b>.',
  'export.apple-mail.mac.install': 'Double-click the profile, and choose <b>Install</b>.',
  'export.apple-mail.phone': 'Install the profile on an iPhone or iPad',
  'export.apple-mail.phone.send': 'Send {file} to the device by AirDrop, mail or Files, and open it there.',
  'export.apple-mail.phone.install': 'Open <b>Settings</b>, tap <b>Profile Downloaded</b>, then <b>Install</b>.',
  'export.apple-mail.password': 'Type the password of the mailbox when the device asks for it.',
} as const;
