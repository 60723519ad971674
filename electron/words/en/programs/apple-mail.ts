/** Words of the files for Apple Mail. */
export const appleMailWords = {
  'export.apple-mail.carries.password': 'The password, if you tick it; readable by anyone who opens the file.',
  'export.apple-mail.cannot.browser-sign-in':
    'Sign-in through the browser cannot be included. Add such accounts with the provider’s button in System Settings.',
  'export.apple-mail.cannot.starttls-elsewhere':
    'TLS works only on 993, 995 and 465, STARTTLS only on 143, 110 and 587.',
  'export.apple-mail.cannot.signature': 'The profile is not signed, so Apple shows “Not signed” when you install it.',
  'export.apple-mail.display-name': 'Mail account {address}',
  'export.apple-mail.description': 'Sets up Mail for {address}.',
  'export.apple-mail.mac': 'Install the profile on a Mac',
  'export.apple-mail.mac.open': 'Open {file} on the Mac.',
  'export.apple-mail.mac.install':
    'In System Settings, open General, Device Management, double-click the profile and install it. macOS 13 and 14: Privacy & Security, Profiles.',
  'export.apple-mail.phone': 'Install the profile on an iPhone or iPad',
  'export.apple-mail.phone.send': 'Send {file} to the device by AirDrop, mail or Files, and open it there.',
  'export.apple-mail.phone.install': 'In Settings, tap Profile Downloaded, then Install.',
  'export.apple-mail.password': 'Type the password of the mailbox when the device asks for it.',
} as const;
