/** Words of the export page. */
export const exportPageWords = {
  'export-page.programs': 'Mail apps',
  'export-page.group.here': 'On this computer',
  'export-page.group.phone': 'On a phone',
  'export-page.group.human': 'For any app',
  'export-page.group.app': 'Other mail apps',
  'export-page.group.command-line': 'Command line',
  'export-page.group.website': 'Websites and devices',
  'export-page.group.domain': 'The whole domain',
  'export-page.filter': 'Find a mail app',
  'export-page.filter.found': '{count, plural, =0 {No mail app} one {# mail app} other {# mail apps}} found.',
  'export-page.filter.nothing': 'No mail app fits this.',
  'export-page.pick': '{count, plural, =0 {No app chosen} one {# app chosen} other {# apps chosen}} of {all}',
  'export-page.pick.named':
    '{program}, {count, plural, =0 {no app chosen} one {# app chosen} other {# apps chosen}} of {all}. Choose mail apps',
  'export-page.write-for': 'Make the file for {program}',
  'export-page.found': 'Found here',
  'export-page.steps-done': '{done} of {count, plural, one {# step} other {# steps}} done',
  'export-page.no-file': 'No file possible',

  'export-page.result.signed-in':
    '{directions, select, both {Signed in to both servers.} incoming {Signed in for receiving.} other {Signed in for sending.}}',
  'export-page.result.times.both': 'Receiving {receiving}, sending {sending}.',
  'export-page.result.times.one': 'It took {time}.',
  'export-page.result.refused':
    '{direction, select, incoming {Receiving was not signed in to.} other {Sending was not signed in to.}}',
  'export-page.result.refused.more': 'The files are right only if the servers and the login name are.',
  'export-page.result.not-verified': 'Works, not verified.',
  'export-page.result.not-verified.more':
    'You accepted the certificate of {host}. Mail apps will ask you about it too.',
  'export-page.result.not-confirmed': 'Not confirmed.',
  'export-page.result.saved': '{count, plural, one {# file saved} other {# files saved}}',
  'export-page.result.saved.more': 'in {folder}',
  'export-page.result.packed': '{count, plural, one {# file saved as a ZIP} other {# files saved as one ZIP}}',
  'export-page.result.packed.more': 'in {folder}. Unpack it before you import.',
  'export-page.result.file-exists': 'Nothing was saved.',
  'export-page.result.file-exists.more':
    '{count, plural, one {A file with this name already exists} other {# files with these names already exist}} in {folder}.',
  'export-page.result.not-saved': 'Nothing was saved.',
  'export-page.result.deleted': '{count, plural, one {# file deleted.} other {# files deleted.}}',
  'export-page.result.gone': '{count, plural, one {# file was} other {# files were}} no longer there.',
  'export-page.result.gone.more':
    '{files} {count, plural, one {was} other {were}} not deleted. If you moved {count, plural, one {it, it still exists.} other {them, they still exist.}}',
  'export-page.result.deleted.more': '{count, plural, one {It was} other {They were}} in {folder}.',
  'export-page.result.kept': '{count, plural, one {# file is still} other {# files are still}} in {folder}.',
  'export-page.result.kept.changed':
    '{count, plural, one {{files} has changed since it was saved, so it stays} other {{files} have changed since they were saved, so they stay}}.',
  'export-page.result.kept.refused':
    'The system does not let Mailwright delete {files}. Delete {count, plural, one {it} other {them}} yourself.',
  'export-page.show-in-folder': 'Show in folder',
  'export-page.open': 'Open {program}',
  'export-page.open.failed': '{program} could not be opened. Start it yourself.',
  'export-page.copy-path': 'Copy the {what, select, folder {folder’s path} other {file’s path}}',
  'export-page.copy-path.of': 'Copy the path of {file}',
  'export-page.folder-gone': 'The files are no longer where they were saved.',

  'export-page.set-up': 'Set up {program}',
  'export-page.now-in': 'Now in {program}',
  'export-page.file.size': '{file}, {size}',
  'export-page.file.saved': '{file}, saved',
  'export-page.file.packed': '{file}, in the ZIP',
  'export-page.file.deleted': '{file}, deleted',
  'export-page.file.gone': '{file}, no longer there',
  'export-page.by-hand.about': 'No file is imported here. Type the values; a text file has them too.',
  'export-page.step.save': '{count, plural, one {Save the file.} other {Save the files.}}',
  'export-page.values': 'Enter the values by hand',
  'export-page.values.more': 'with a copy button each',
  'export-page.values.type': 'Enter these values by hand',
  'export-page.values.receiving': 'Receiving, {protocol, select, pop3 {POP3} other {IMAP}}',
  'export-page.values.sending': 'Sending',
  'export-page.values.copy':
    'Copy {field, select, server {server} port {port} security {security} other {login name}} for {direction, select, incoming {receiving} other {sending}}',
  'export-page.scan.code': 'QR code for {address}',
  'export-page.form.copy': 'Copy from the line {line}',
  'export-page.show-file': '{count, plural, one {Show the file} other {Show the files}}',
  'export-page.lines': '{name}, {count, plural, one {# line} other {# lines}}',
  'export-page.other-ways': 'Other ways',
  'export-page.way.also': '{count, plural, one {Save this file too} other {Save these # files too}}',
  'export-page.other-ports': '{program} could use port {ports}, on a network that does not block it.',
  'export-page.others':
    'Other ports of these servers were not needed, so they were not tried. One of them may suit {program} better.',
  'export-page.stuck': 'If {program} looks different',
  'export-page.stuck.more': 'Versions differ. Enter the values by hand; each has a copy button.',

  'export-page.delete': 'Delete the {count, plural, one {file} other {files}} afterwards',
  'export-page.delete.more':
    '{holdPassword, select, yes {{count, plural, one {it holds} other {they hold}} your password} other {{count, plural, one {it holds} other {they hold}} no password}}',
  'export-page.delete.why.apps':
    '{holdPassword, select, yes {A password is in {count, plural, one {this file} other {these files}}: whoever opens {count, plural, one {it} other {them}} can read it.} other {{count, plural, one {The file holds} other {The files hold}} your address, login name and servers. No password is inside.}}',
  'export-page.delete.why.domain': 'The files hold the servers of the domain. No address and no password is inside.',
  'export-page.delete.when.apps':
    'Wait until every app has its account. The apps keep the settings, so nobody needs the {count, plural, one {file} other {files}} then.',
  'export-page.delete.when.domain': 'Wait until they are on your web server, and their lines in the zone.',
  'export-page.delete.button': '{count, plural, one {Delete the file…} other {Delete # files…}}',
  'export-page.delete.ask': '{count, plural, one {Delete this file for good?} other {Delete these # files for good?}}',
  'export-page.delete.ask.where':
    '{count, plural, one {It is} other {They are}} in {folder}. Nothing else in that folder is touched.',
  'export-page.delete.ask.no-bin':
    '{count, plural, one {It does} other {They do}} not go to the bin. You can save {count, plural, one {it} other {them}} here again.',
  'export-page.delete.ask.steps-left':
    '{count, plural, one {One step of the import is} other {# steps of the import are}} not ticked yet.',
  'export-page.delete.keep': '{count, plural, one {Keep the file} other {Keep the files}}',
  'export-page.delete.do': '{count, plural, one {Delete the file} other {Delete the files}}',

  'export-page.accounts': 'What goes into the files',
  'export-page.account.server':
    '{protocol, select, imap {IMAP} pop3 {POP3} other {Sending}} {port}, {security, select, tls {TLS} starttls {STARTTLS} other {no encryption}}',
  'export-page.not-proven': 'Not confirmed',

  'export-page.preview': 'Preview of {file}',
  'export-page.copy': 'Copy',
  'export-page.copy.named': 'Copy: {file}',
  'export-page.print': 'Print…',
  'export-page.print-card': 'Print the card',
  'export-page.carries': '{count, plural, one {Included} other {Included}}',
  'export-page.not-carried': '{count, plural, one {Good to know} other {Good to know}}',
  'export-page.needs-admin': 'Needs administrator rights on this computer',

  'export-page.archive': 'All files in one ZIP',
  'export-page.archive.more': 'To keep, or to take along.',

  'export-page.password': 'Include the password',
  'export-page.password.more': 'Whoever opens the file can read it.',
  'export-page.cleartext': 'Save the files even though {host} offers no encryption',
  'export-page.cleartext.more': 'Others on the way can read your mail and password.',

  'export-page.saved': '{count, plural, one {# file was saved in {folder}} other {# files were saved in {folder}}}',
  'export-page.file-exists':
    '{count, plural, one {A file with this name already exists} other {Files with these names already exist}} in {folder}. Nothing was saved.',
  'export-page.replace': '{count, plural, one {Replace the file} other {Replace the files}}',

  'export-page.whose.one': 'For one person',
  'export-page.whose.one.more': 'Mail apps need a whole address. It also becomes the login name.',
  'export-page.whose.local-part': 'Mail address',
  'export-page.whose.name-placeholder': 'name',
  'export-page.whose.all': 'For everyone at {domain}',
  'export-page.whose.all.more':
    'You look after this domain? Publish the settings once, and mail apps find them by themselves.',
  'export-page.whose.all.file': 'Thunderbird and many others: a settings file on your web server',
  'export-page.whose.all.autodiscover': 'Outlook: an Autodiscover answer',
  'export-page.whose.all.records': 'Apps that ask DNS: service records',
  'export-page.whose.publish': 'Publish for the whole domain',
  'export-page.whose.values': 'The values are ready',
  'export-page.whose.values.more': 'Without an address, they can still be typed in.',
  'export-page.publish.server': '{protocol, select, imap {IMAP} pop3 {POP3} other {Sending}} {port}',
  'export-page.publish.login': 'Login name is the whole address',
  'export-page.zone': 'Lines for the zone of {domain}',
  'export-page.zone.copy-all': 'Copy all',
  'export-page.zone.copy': 'Copy this line: {line}',

  'export-page.card.kicker': 'Mail account',
  'export-page.card.about': 'For any app, any device, any person. No password is on it.',
  'export-page.card.server': 'Server',
  'export-page.card.port': 'Port',
  'export-page.card.security': 'Security',
  'export-page.card.login': 'Login name',
  'export-page.card.login.address': 'the whole mail address',
  'export-page.card.fallback': 'If blocked',
  'export-page.card.fallback.value': 'port {port}, {security, select, tls {SSL/TLS} other {STARTTLS}}',
  'export-page.card.password': 'Password',
  'export-page.card.no-sign-in': 'no sign-in',
  'export-page.card.security.value':
    '{security, select, tls {SSL/TLS} starttls {STARTTLS} other {None: others can read mail and password}}',
  'export-page.card.none': 'No server',
  'export-page.card.tested':
    '{servers, plural, one {One server was} other {Both servers were}} reached on {date}.{signIns, plural, =0 {} one { One sign-in worked.} other { Both sign-ins worked.}}',
  'export-page.card.sending.own': 'Sending uses its own login name and password.',
} as const;
