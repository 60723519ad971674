/** Words around what a file says itself, and of a file that cannot be opened. */
export const openedFileWords = {
  'file.says': 'The file says: “{words}”',
  'file.says-nothing': 'The file says something here that nobody can read.',
  'file.name': '“{name}”',

  'open.not-readable': '{name} cannot be read ({detail}).',
  'open.too-large': 'A report has at most {limit} bytes, and this file has more.',
  'open.not-ours':
    'This file is not one of Mailwright’s. It opens reports (.mailwright) and settings (.mailwright-settings.json).',
  'open.newer': 'A newer Mailwright has written this file. Update Mailwright to open it.',
  'open.damaged':
    '{kind, select, report {This report is} other {These settings are}} damaged and cannot be opened. Have the file sent again.',
  'open.bad-host':
    'This file names the server “{host}”, which is neither a host name nor an IP address. It was not opened.',
  'open.not-found': '{name} was not found.',
} as const;
