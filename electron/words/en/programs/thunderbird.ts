/** Words of the files for Thunderbird. */
export const thunderbirdWords = {
  'export.thunderbird.about': 'Windows, Mac and Linux',
  'export.thunderbird.prefs-comment': 'Accounts for Thunderbird, written by Mailwright. No password is inside.',
  'export.thunderbird.cannot.twice': 'Importing it twice adds the account twice.',
  'export.thunderbird.cannot.domain-file':
    'The XML file contains only the servers: Thunderbird asks for name and address.',
  'export.thunderbird.one-per-domain':
    'Thunderbird reads one XML file per domain, so the servers of {address} are not in {file}.',
  'export.thunderbird.profile': 'Import the account into Thunderbird',
  'export.thunderbird.profile.open': 'Open Thunderbird. In its menu choose <b>Tools</b>, then <b>Import</b>.',
  'export.thunderbird.profile.choose':
    'Choose <b>Import from a file</b>, then <b>Import Backed-up Profile</b>, and pick the file.',
  'export.thunderbird.profile.tick': 'Tick only <b>Accounts and Settings</b>, and start the import.',
  'export.thunderbird.profile.restart': 'Restart Thunderbird. It asks for your password once.',
  'export.thunderbird.profile.restart-browser': 'Restart Thunderbird. It opens the page of your provider to sign in.',
  'export.thunderbird.new-profile': 'Begin a new profile with the account',
  'export.thunderbird.new-profile.create':
    'Close Thunderbird, and start it by <b>thunderbird -P</b>. Create a profile, and choose a new folder for it.',
  'export.thunderbird.new-profile.save': 'Save {file} in that folder as <b>user.js</b>, and start the profile.',
  'export.thunderbird.new-profile.delete':
    'Delete user.js after the first start: it would undo your changes of the account each time.',
  'export.thunderbird.new-profile.used':
    'Use user.js only for a new profile: it takes the place of the first account that another one has.',
  'export.thunderbird.domain-file': 'Set up every mailbox of the domain with {file}',
  'export.thunderbird.domain-file.copy':
    'As administrator, copy {file} into the isp folder where Thunderbird is installed.',
  'export.thunderbird.domain-file.folders':
    'Windows: C:\\Program Files\\Mozilla Thunderbird\\isp. macOS: Thunderbird.app/Contents/Resources/isp. Debian: /usr/lib/thunderbird/isp.',
  'export.thunderbird.domain-file.add': 'In Thunderbird, add an email account and type the name and address.',
} as const;
