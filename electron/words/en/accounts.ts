/** Words of an export of many accounts from a list. */
export const accountWords = {
  'export.accounts.title': 'Files for many accounts, written by Mailwright. No password is in any of them.',
  'export.accounts.totals':
    '{accounts, plural, one {# account} other {# accounts}}: {made, plural, other {#}} complete, {partly, plural, other {#}} in part, {leftOut, plural, other {#}} left out.',
  'export.accounts.part':
    '{state, select, missing {Accounts that miss something} other {Accounts with files for every app}}',
  'export.accounts.line': 'line {line}',
  'export.accounts.left-out': 'Left out: {reason}',
  'export.accounts.report':
    'The files are in {folder}. Its {report} says of each account what was made and what was left out.',
  'export.accounts.more': '{count, plural, one {One more account misses} other {# more accounts miss}} something.',

  'export.accounts.password-column':
    'Not read: {names}. Files for many accounts never contain a password, so nothing of it was kept.',
  'export.accounts.unknown-columns': 'Not read, because no column is called so: {names}.',
  'export.accounts.login-assumed':
    'Nothing says how one signs in, so each login name is the address. If it is not, give --login, such as --login %EMAILLOCALPART%.',
  'export.accounts.no-address-column':
    'The first line of the list has to name the columns, and one of them has to be called “address”.',
  'export.accounts.column-twice': 'Two columns of the list are for “{column}”. Remove one of them.',
  'export.accounts.none': 'The list names no account.',
  'export.accounts.too-many': 'The list has more than {limit} accounts. Split it.',
  'export.accounts.unclosed-quote': 'The quotation mark in line {line} of the list is never closed.',
  'export.accounts.text-after-quote':
    'In line {line} of the list, text follows a closing quotation mark. Write a quotation mark inside quotes twice.',
  'export.accounts.record-too-long': 'Line {line} of the list begins a row of more than {limit} characters.',
  'export.accounts.spreadsheet': '{path} is a workbook of a spreadsheet. Save it there as “CSV UTF-8” first.',
  'export.accounts.utf-16': '{path} is UTF-16, which is called “Unicode text”. Save it as “CSV UTF-8”.',
  'export.accounts.not-utf-8': '{path} is not UTF-8, so its letters would be wrong. Save it as “CSV UTF-8”.',

  'export.accounts.row.too-many-fields': 'The row has more fields than the first line of the list names.',
  'export.accounts.row.no-address': 'The row has no address.',
  'export.accounts.row.bad-address': 'What stands in the column of the address is not a mail address.',
  'export.accounts.row.bad-name': 'The name is too long, or contains a line break or control character.',
  'export.accounts.row.bad-login': 'A login name is too long, or contains a line break or control character.',
  'export.accounts.row.twice': '{address} already stands in line {line}.',
  'export.accounts.row.no-host':
    'The row says something about the server for {direction, select, incoming {receiving} other {sending}}, but does not name it.',
  'export.accounts.row.bad-host':
    'The server for {direction, select, incoming {receiving} other {sending}} is neither a host name nor an IP address.',
  'export.accounts.row.bad-port':
    'The port for {direction, select, incoming {receiving} other {sending}} is not a number from 1 to 65535.',
  'export.accounts.row.bad-security':
    'The security for {direction, select, incoming {receiving} other {sending}} is none of tls, starttls and none.',
  'export.accounts.row.bad-sign-in':
    'The sign-in for {direction, select, incoming {receiving} other {sending}} is none of password, encrypted, oauth2, ntlm, gssapi, client-certificate and none.',
  'export.accounts.row.bad-protocol': 'The protocol is neither imap nor pop3.',
  'export.accounts.row.no-port':
    'The port for {direction, select, incoming {receiving} other {sending}} is missing, and so is a security that it could follow from.',
  'export.accounts.row.no-security':
    'Port {port} for {direction, select, incoming {receiving} other {sending}} needs a security: tls or starttls.',
  'export.accounts.row.contradiction':
    'Port {port} for {direction, select, incoming {receiving} other {sending}} is used with {security, select, tls {tls} other {starttls}}; the row says something else.',
  'export.accounts.row.no-servers':
    'The row names no server. Add columns for them, or give --from, --incoming and --outgoing, or a domain to search.',
  'export.accounts.row.other-domain':
    'The given settings are for {domain} only, and the row names no server of its own.',
  'export.accounts.row.login-of-another':
    'The login name in the settings belongs to one account. Add a column “login”, or give --login with %EMAILADDRESS% or %EMAILLOCALPART%.',

  'export.deploy.apple-mail.install':
    'Upload each profile to your device management (MDM), for the device of its person; a person may also open it by hand.',
  'export.deploy.apple-mail.identifiers':
    'A profile that is made again for the same address replaces the one that is installed.',
  'export.deploy.apple-mail.untried':
    'The keys were checked against Apple’s published table. No profile was installed on a device in our tests.',
  'export.deploy.thunderbird.domain-file':
    'The XML file of each domain serves all its mailboxes: copy it into the isp folder of Thunderbird on every computer.',
  'export.deploy.thunderbird.profile':
    'Each ZIP file holds one account. Its person imports it: Tools, Import, Import from a file, Import Backed-up Profile.',
  'export.deploy.thunderbird.policies':
    'Each policies.json is for the computer of one person, under that name. On Debian its folder is /etc/thunderbird/policies.',
  'export.deploy.thunderbird.policies.new':
    'Policies have no entry for accounts: they give a new profile its first account, and change none that has accounts.',
  'export.deploy.thunderbird.no-policies':
    'No policies.json was made: it cannot express a server without encryption or without sign-in.',
  'export.deploy.thunderbird.own-login':
    'The login name of {address} does not follow from the address, so it is in no file for the whole domain.',
  'export.deploy.outlook.untried':
    'Only for classic Outlook on Windows. It may work: no Outlook has read these files in our tests.',
  'export.deploy.outlook.prf':
    'By a PRF: copy it to {folder} and merge outlook-prf.reg for the person before Outlook first starts. Microsoft advises against PRF files.',
  'export.deploy.outlook.local-xml':
    'By Autodiscover: copy the XML to {folder}, merge outlook.reg, add the account in Outlook, then merge outlook-undo.reg.',
  'export.deploy.outlook.others':
    'New Outlook, Outlook for Mac and Outlook on phones read no settings file: hand out cards for them.',
  'export.deploy.outlook.prf-comment':
    'Has classic Outlook read a PRF file at its next start. Written by Mailwright. It may work.',
  'export.deploy.cards.print': 'Open cards.html in a browser and print it: each person has a page of A5.',
  'export.deploy.cards.title': 'Mail settings',
} as const;
