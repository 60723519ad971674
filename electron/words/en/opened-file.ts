/** Words around what a file says itself, and of a file that cannot be opened. */
export const openedFileWords = {
  'file.says': 'The file says: “{words}”',
  'file.says-nothing': 'The file has a sentence here that cannot be read.',
  'file.name': '“{name}”',

  'open.not-readable': '{name} cannot be read ({detail}).',
  'open.too-large': 'This file is too large. A report has at most {limit} bytes.',
  'open.provider-list':
    'This is a list of providers. It is taken under “About Mailwright” in the window, or by “providers --renew”.',
  'open.not-ours':
    'This is not a Mailwright file. Mailwright opens reports (.mailwright) and settings (.mailwright-settings.json), and the settings of many mail apps.',
  'open.newer': 'A newer Mailwright wrote this file. Update Mailwright to open it.',
  'open.damaged':
    '{kind, select, report {This report is} other {These settings are}} damaged and cannot be opened. Ask for the file again.',
  'open.bad-host':
    'This file names the server “{host}”, which is neither a host name nor an IP address. It was not opened.',
  'open.not-found': '{name} was not found.',
} as const;
