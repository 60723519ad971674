/** Words of the files for Thunderbird. */
export const thunderbirdWords = {
  'export.thunderbird.prefs-comment': 'Accounts for Thunderbird, written by Mailwright. No password is inside.',
  'export.thunderbird.cannot.twice': 'Importing the profile a second time adds the account a second time.',
  'export.thunderbird.cannot.domain-file':
    'The XML file contains only the servers: Thunderbird asks for name and address.',
  'export.thunderbird.one-per-domain':
    'Thunderbird reads one XML file per domain, so the servers of {address} are not in {file}.',
  'export.thunderbird.profile': 'Import the account into Thunderbird',
  'export.thunderbird.profile.open': 'In Thunderbird, open the menu, then Tools, then Import.',
  'export.thunderbird.profile.choose': 'Choose Import from a file, then Import Backed-up Profile, and select {file}.',
  'export.thunderbird.profile.tick': 'Tick only Accounts and Settings, then start the import.',
  'export.thunderbird.profile.restart': 'Restart Thunderbird. It asks for the password or opens the browser sign-in.',
  'export.thunderbird.domain-file': 'Set up every mailbox of the domain with {file}',
  'export.thunderbird.domain-file.copy':
    'As administrator, copy {file} into the isp folder where Thunderbird is installed.',
  'export.thunderbird.domain-file.folders':
    'Windows: C:\\Program Files\\Mozilla Thunderbird\\isp. macOS: Thunderbird.app/Contents/Resources/isp. Debian: /usr/lib/thunderbird/isp.',
  'export.thunderbird.domain-file.add': 'In Thunderbird, add an email account and type the name and address.',
} as const;
