/** Words of the files for Claws Mail and Sylpheed. */
export const accountrcWords = {
  'export.claws-mail.about': 'A fast mail program for Linux and Windows',
  'export.sylpheed.about': 'A small mail program for Linux and Windows',
  'export.accountrc': 'Add the account to {program}',
  'export.accountrc.close': 'Close {program}. It writes its accounts anew when it ends.',
  'export.accountrc.append': 'Add the lines of the file to its accounts: <b>cat {file} >> {path}</b>',
  'export.accountrc.start': 'Start {program}. The account is in its list.',
  'export.accountrc.new':
    'A {program} without any account asks for the same settings when it first starts. Then type them there.',
  'export.claws-mail.windows':
    'On Windows, open <b>%APPDATA%\\Claws-mail\\accountrc</b> in Notepad and add the lines of the file at its end.',
  'export.sylpheed.windows':
    'On Windows, open <b>%APPDATA%\\Sylpheed\\accountrc</b> in Notepad and add the lines of the file at its end.',
  'export.accountrc.cannot.folders': 'It names no folders for sent mail and drafts: choose them in {program}.',
} as const;
