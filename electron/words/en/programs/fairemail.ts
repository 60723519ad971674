/** Words of the files for FairEmail. */
export const fairemailWords = {
  'export.fairemail.about': 'Android',
  'export.fairemail.cannot.browser-sign-in':
    'Sign-in through the browser cannot be included. Add such accounts by the quick setup of FairEmail.',
  'export.fairemail.file': 'Import the settings file on the phone',
  'export.fairemail.file.send': 'Send {file} to the phone by cable, Nearby Share or a cloud folder.',
  'export.fairemail.file.import':
    'In FairEmail, open <b>Settings</b>, then the tab <b>Backup</b>. Tap <b>Import</b>, and choose {file}.',
  'export.fairemail.file.account':
    'Imported accounts are switched off. Under <b>Manual setup and account options</b>, open <b>Accounts</b>, then yours. Type the password, and tick <b>Enabled</b>.',
  'export.fairemail.file.identity':
    'Do the same for sending, under <b>Identities</b>. The password may be there already.',
  'export.fairemail.again':
    'To import an address again, first delete its account: FairEmail skips an account that it has imported before, and does not say so.',
  'export.fairemail.untried': 'This import follows the source text of FairEmail. It was not tried on a phone.',
} as const;
