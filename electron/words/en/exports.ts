/** Words of the files that are exported. */
export const exportWords = {
  'export.carries.servers': 'Both servers, with ports and encryption.',
  'export.carries.person': 'Your login name, name and address.',
  'export.carries.password': 'The password, readable by anyone who opens the file.',
  'export.carries.browser-sign-in': 'The sign-in in your browser, which {program} opens.',
  'export.cannot.password': 'The password is not included: {program} asks for it.',
  'export.cannot.long-password': 'A password is left out: {program} cannot hold one as long as this.',

  'export.unknown-program': 'There is no mail app “{program}”; --list names them all.',
  'export.refused.no-address': 'Enter the full mail address to make files for mail apps.',
  'export.refused.no-incoming': 'No server for receiving was confirmed or typed for {address}.',
  'export.refused.no-outgoing': 'No server for sending was confirmed or typed for {address}.',
  'export.refused.cleartext': '{host} offers no encryption. Nothing is saved until you accept that risk.',
  'export.refused.connection':
    'The file format of {program} has no way to express {security, select, tls {TLS} starttls {STARTTLS} other {no encryption}} on port {port}. Enter this account by hand.',
  'export.refused.browser-sign-in':
    'No file can set up the browser sign-in of {host} in {program}. Choose your provider’s own button in {program}.',
  'export.refused.token':
    '{host} only takes a sign-in through the browser, which is not possible with {program} without a helper program.',
  'export.refused.no-browser':
    '{host} only takes a sign-in through the browser, which {program} cannot do. Take another program, such as Thunderbird.',
  'export.refused.sign-in':
    'No file can set up the sign-in that {host} requires in {program}. Enter this account by hand.',
  'export.refused.long-login': '{program} cannot hold a login name as long as this one.',
  'export.refused.long-host': '{program} cannot hold a server name as long as this one.',
  'export.refused.unwritable':
    'The {field, select, address {address} name {name} login {login name} other {password}} contains a line break or control character. Remove it first.',
  'export.refused.too-long':
    '{field, select, address {The address} name {Your name} other {A login name}} is longer than mail apps accept. Shorten it first.',
  'export.refused.host': 'A server’s name is neither a host name nor an IP address. Correct it first.',

  'export.passed-over.connection':
    'The file format of {program} has no way to express {bestSecurity, select, tls {TLS} starttls {STARTTLS} other {no encryption}} on port {bestPort}. The file uses {protocol, select, imap {IMAP on } pop3 {POP3 on } other {}}{port}{proven, select, yes {, which works too} other {, which is not confirmed}}.',
  'export.passed-over.hindered':
    '{program} cannot use {bestHost}, port {bestPort}, by {bestProtocol, select, imap {IMAP} pop3 {POP3} other {SMTP}} with {bestSecurity, select, tls {TLS} starttls {STARTTLS} other {no encryption}}. The file uses {protocol, select, imap {IMAP on } pop3 {POP3 on } other {}}{port}{proven, select, yes {, which works too} other {, which is not confirmed}}.',
  'export.passed-over.risk':
    '{program} cannot insist on STARTTLS at {bestHost}, port {bestPort}: an attacker could take it out. The file uses {port}, which has TLS from the start.',
  'export.passed-over.sign-in':
    'The file format of {program} cannot express the sign-in of {bestHost} on {bestPort}. The file uses {protocol, select, imap {IMAP on } pop3 {POP3 on } other {}}{port}{proven, select, yes {, which works too} other {, which is not confirmed}}.',

  'export.warning.not-proven':
    '{state, select, skipped {{host}, port {port}, was not tested.} not_needed {{host}, port {port}, was not tested.} refused {{host} refused the connection on port {port}.} no_answer {{host} did not answer on port {port}.} no_entry {{host} was not found.} other {{host}, port {port}, was tested and did not work.}} {origin, select, document {The provider’s settings file names it.} list {A list of providers has it.} dns {DNS names it.} guess {No source lists it: it is a guess.} other {These settings are as they were typed.}}',
  'export.warning.cleartext': '{host}, port {port}, offers no encryption: others can read mail and password.',
  'export.warning.certificate':
    'Mail apps cannot verify the certificate of {host}: they will warn of it, or refuse to connect.',
  'export.warning.password': '{file} contains the password, readable by anyone. Delete it after the import.',
  'export.warning.kept-password':
    '{file} contains the password as plain text. Keep it readable only for you, and delete copies that you do not need.',
  'export.warning.website-password':
    '{file} contains the password as plain text. Keep it out of public folders and version control, and delete copies that you do not need.',

  'save.file-exists':
    '{count, plural, one {{paths} already exists} other {These files already exist: {paths}}}. Nothing was saved.',
  'save.no-permission': 'You may not write to {path}. Choose another folder.',
  'save.no-space': 'There is no space left for {path}. Nothing was saved.',
  'save.not-a-folder': '{path} is not a folder. Choose another one.',
  'save.in-the-way': 'A folder stands where {path} would go. Choose another one.',
  'save.silent': '{path} does not answer. Nothing was saved. Choose another folder.',
  'save.failed': '{path} could not be saved. The system says {detail}.',
} as const;
