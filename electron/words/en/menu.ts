/** Words of the menu, and of the system's dialogs and their results. `&` marks the letter that opens an entry by keyboard. */
export const menuWords = {
  'menu.file': '&File',
  'menu.new-account': '&New account',
  'menu.open-report': '&Open a report…',
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
  'menu.language.system': '&As the system',
  'menu.language.next-start': 'Mailwright speaks this language from its next start on.',
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
  'dialog.save-report': 'Save the report',
  'dialog.save-report.contents': 'It holds the mail address, login names and server replies, and no password.',
  'dialog.own-files': 'Reports and settings of Mailwright',

  'privacy.title': 'Who learns what',
  'privacy.domain':
    'Servers that know settings are asked with the domain alone, and with your address only after you agree.',
  'privacy.password': 'Your password goes to the mail servers you have seen, over verified TLS, and nowhere else.',
  'privacy.stored':
    'This computer keeps the place of the window. Accounts, passwords and searches are gone when Mailwright closes.',
  'privacy.told': 'Each search lists every server it asked and what that server was told.',
  'privacy.nobody': 'Mailwright reports nothing to its makers.',

  'remove.question': 'Remove everything Mailwright stored?',
  'remove.what':
    'The place of the window and the temporary files of its pages are removed. Reports and files you saved stay.',
  'remove.now': 'Remove',
  'remove.done': 'Everything Mailwright stored was removed.',
  'remove.failed': 'Not everything could be removed ({detail}). It lies in {folder}.',

  'stopped.by-mistake': 'Mailwright made a mistake and has stopped',
  'stopped.lost':
    'Your account and your servers are not the cause. Nothing runs any more, and what this window had found is gone. Files you saved stay.',
  'stopped.copied': 'Copied: where in Mailwright it happened. No password, address or server name is in it.',
  'stopped.restart': 'Restart',
  'stopped.quit': 'Quit',
  'stopped.copy': 'Copy details',

  'save-report.not-kept': 'These searches are no longer kept, so there is nothing to save.',

  'export.password.not-held': 'The password is no longer held. Check the sign-in once more, or leave the password out.',
  'export.password.not-agreed':
    'The password stays out of the files: the sign-in page asks first whether {host} may get it.',
  'export.password.not-proven':
    'A password goes only to servers that were proven. Test {host}, port {port}, or leave the password out.',
  'export.password.not-accepted':
    '{host} did not accept this password, so it goes into no file. Check the sign-in again, or leave the password out.',

  'network-settings.unknown': 'Open the network settings of your computer: Mailwright does not know where they are.',
} as const;
