/** Words of the export page. */
export const exportPageWords = {
  'export-page.programs': 'Mail apps',
  'export-page.group.app': 'On this computer',
  'export-page.group.phone': 'Phones',
  'export-page.group.command-line': 'Command line',
  'export-page.group.website': 'Websites',
  'export-page.group.human': 'To type by hand',
  'export-page.more': 'More',
  'export-page.write-for': 'Make files for {program}',
  'export-page.files': '{count, plural, one {# file} other {# files}}, {size}',
  'export-page.no-file': 'No file possible',
  'export-page.looking': 'Preparing the files',

  'export-page.accounts': 'What goes into the files',
  'export-page.account.server':
    '{protocol, select, imap {IMAP} pop3 {POP3} other {Sending}} {port}, {security, select, tls {TLS} starttls {STARTTLS} other {no encryption}}',
  'export-page.not-proven': 'Not confirmed',

  'export-page.preview': 'Preview of {file}',
  'export-page.files-of': 'Files for {program}',
  'export-page.packed': 'Contains {name}',
  'export-page.copy': 'Copy',
  'export-page.copy.named': 'Copy: {file}',
  'export-page.print': 'Print card',
  'export-page.carries': '{count, plural, one {Included} other {Included}}',
  'export-page.not-carried': '{count, plural, one {Good to know} other {Good to know}}',
  'export-page.ways': 'How to import it',
  'export-page.needs-admin': 'Needs administrator rights on this computer',
  'export-page.needs-no-admin': 'No administrator rights needed',
  'export-page.refused': 'Mailwright cannot make a file for {program}.',

  'export-page.password': 'Include the password',
  'export-page.password.more': 'where a format allows it. Whoever opens the file can read it.',
  'export-page.cleartext': 'Save the files even though {host} offers no encryption',
  'export-page.cleartext.more': 'Others on the way can read your mail and password.',

  'export-page.saved': '{count, plural, one {# file was saved in {folder}} other {# files were saved in {folder}}}',
  'export-page.file-exists':
    '{count, plural, one {A file with this name already exists} other {Files with these names already exist}} in {folder}. Nothing was saved.',
  'export-page.replace': '{count, plural, one {Replace the file} other {Replace the files}}',

  'export-page.card.title': 'Mail settings for {address}',
  'export-page.card.kind': 'Type',
  'export-page.card.server': 'Server',
  'export-page.card.port': 'Port',
  'export-page.card.security': 'Security',
  'export-page.card.login': 'Login name',
  'export-page.card.protocol': '{protocol, select, imap {IMAP} pop3 {POP3} other {SMTP}}',
  'export-page.card.security.value':
    '{security, select, tls {SSL/TLS} starttls {STARTTLS} other {None: others can read mail and password}}',
  'export-page.card.none': 'No server was confirmed or typed.',
  'export-page.card.tested':
    '{servers, plural, one {One server was} other {Both servers were}} reached on {date}.{signIns, plural, =0 {} one { One sign-in worked.} other { Both sign-ins worked.}}',
  'export-page.card.sending.same': 'Sending uses the same login name and password.',
  'export-page.card.sending.own': 'Sending uses the login name above and its own password.',
  'export-page.card.sending.none': 'Sending needs no sign-in.',
  'export-page.card.no-password': 'The password is not on this card.',
} as const;
