/** Words of the menu, and of the system's dialogs and their results. `&` marks the letter that opens an entry by keyboard. */
export const menuWords = {
  'menu.file': '&File',
  'menu.new-account': '&New account',
  'menu.open-report': '&Open a file…',
  'menu.save-report': 'Save &report…',
  'menu.save-files': '&Save files…',
  'menu.print': '&Print card…',
  'menu.quit': '&Quit',
  'menu.edit': '&Edit',
  'menu.undo': '&Undo',
  'menu.redo': '&Redo',
  'menu.cut': 'Cu&t',
  'menu.copy': '&Copy',
  'menu.paste': '&Paste',
  'menu.select-all': 'Select &all',
  'menu.view': '&View',
  'menu.back': '&Back',
  'menu.zoom-in': '&Larger',
  'menu.zoom-out': '&Smaller',
  'menu.reset-zoom': '&Normal size',
  'menu.full-screen': '&Full screen',
  'menu.language': 'Lan&guage',
  'menu.language.system': '&System language',
  'menu.language.next-start': 'Mailwright uses this language from its next start.',
  'menu.help': '&Help',
  'menu.show-help': '&Help',
  'menu.copy-for-support': '&Copy for support',
  'menu.privacy': '&Privacy…',
  'menu.remove-everything': '&Remove everything Mailwright stored…',
  'menu.about': '&About Mailwright',

  'dialog.ok': 'OK',
  'dialog.cancel': 'Cancel',
  'dialog.choose-folder': 'Choose where the files go',
  'dialog.open-report': 'Open a report or settings file',
  'dialog.open-list': 'Open a signed list of providers',
  'dialog.lists': 'Lists of providers for Mailwright',
  'dialog.save-report': 'Save the report',
  'dialog.save-report.contents': 'It contains the mail address, login names and server replies, but no password.',
  'dialog.own-files': 'Reports and settings',
  'dialog.all-files': 'All files',

  'privacy.title': 'Who learns what',
  'privacy.domain': 'Servers that know settings learn only the domain. They learn your address only after you agree.',
  'privacy.password': 'Your password goes to the mail servers you have seen, over verified TLS, and nowhere else.',
  'privacy.stored':
    'Mailwright remembers its window position and your choices, but nothing about accounts. Passwords and searches are gone when it closes.',
  'privacy.updates':
    'Only if you ask or agree, {host} is asked for new versions. It learns your IP address and the version of Mailwright.',
  'privacy.programs':
    'To list your mail apps, Mailwright checks whether their programs are installed. It opens none of their files and starts nothing.',
  'privacy.told': 'Each search lists every server it asked and what that server learned.',
  'privacy.nobody': 'Mailwright reports nothing to its makers.',

  'remove.question': 'Remove everything Mailwright stored?',
  'remove.what':
    'The window position, your choices, a renewed list of providers and the temporary files of its pages are removed. Reports and files you saved stay.',
  'remove.now': 'Remove',
  'remove.done':
    'Everything Mailwright stored was removed. What the window itself holds open goes when Mailwright closes.',
  'remove.failed': 'Not everything could be removed ({detail}). The rest is in {folder}.',

  'stopped.by-mistake': 'Mailwright ran into a fault of its own and has stopped',
  'stopped.lost':
    'Your account and your servers are not the cause. What this window had found is gone. Files you saved stay.',
  'stopped.copied': 'Copied: where in Mailwright it happened. It contains no password, address or server name.',
  'stopped.restart': 'Restart',
  'stopped.quit': 'Quit',
  'stopped.copy': 'Copy details',

  'save-report.not-kept': 'These searches are no longer kept, so there is nothing to save.',

  'export.password.not-held': 'The password has been erased. Check the sign-in again, or leave the password out.',
  'export.password.not-agreed':
    'The password stays out of the files until you agree, on Sign-in, that {host} may get it.',
  'export.password.not-proven':
    'A password goes only to confirmed servers. Test {host}, port {port}, or leave the password out.',
  'export.password.not-accepted':
    '{host} did not accept this password, so it is not put into any file. Check the sign-in again, or leave the password out.',

  'network-settings.unknown': 'Open the network settings of your computer yourself. Mailwright could not find them.',
} as const;
