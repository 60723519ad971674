/** Words of the files for Himalaya. */
export const himalayaWords = {
  'export.himalaya.about': 'Mail by commands and in scripts',
  'export.himalaya.comment': 'Settings for Himalaya {version}. Written by Mailwright.',
  'export.himalaya.version': 'Use the file as the configuration of version {version}',
  'export.himalaya.which': 'Ask which version you have: <b>himalaya --version</b>. This file is for version {version}.',
  'export.himalaya.cannot.password':
    'The password is not included. Version 1 asks for it once and keeps it in your keyring; version 2 needs a command that prints it.',
  'export.himalaya.password-1':
    'Let it ask for the password: <b>himalaya account configure</b>, followed by the name of the account.',
  'export.himalaya.password-2':
    'In each line with <b>password.command</b>, remove the # and write the command that prints your password.',
  'export.himalaya.test-1': 'Test it: <b>himalaya envelope list</b>',
  'export.himalaya.test-2': 'Test it: <b>himalaya envelopes list</b>',
} as const;
