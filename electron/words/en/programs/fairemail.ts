/** Words of the files for FairEmail. */
export const fairemailWords = {
  'export.fairemail.about': 'Android',
  'export.fairemail.cannot.browser-sign-in':
    'Sign-in through the browser cannot be included. Add such accounts by the quick setup of FairEmail.',
  'export.fairemail.file': 'Import the settings file on the phone',
  'export.fairemail.file.send': 'Send {file} to the phone by cable, Nearby Share or a cloud folder.',
  'export.fairemail.file.import':
    'In FairEmail, open <b>Settings</b>, then the tab <b>Backup</b>. Tap <b>Import</b>, and choose {file}.',
  'export.fairemail.file.switch-on':
    'Imported accounts are switched off: open the account, type the password, and tick <b>Synchronize</b>.',
  'export.fairemail.untried': 'This import follows the source text of FairEmail. It was not tried on a phone.',
} as const;
