/** Words of the files that are exported. */
export const exportWords = {
  'export.carries.servers': 'Servers, ports and security for receiving and sending.',
  'export.carries.login': 'The login name of each server.',
  'export.carries.person': 'Your name and address.',
  'export.carries.browser-sign-in': 'Sign-in by browser, where {program} knows the provider.',
  'export.cannot.password': 'The password is not inside: {program} asks for it once.',

  'export.unknown-program': 'There is no mail app “{program}”; --list names all.',
  'export.refused.no-address': 'Mail apps need a whole address, and none was given.',
  'export.refused.no-incoming': 'No server for receiving was proven or typed for {address}.',
  'export.refused.no-outgoing': 'No server for sending was proven or typed for {address}.',
  'export.refused.cleartext': '{host} offers no encryption. Nothing is written until you accept that risk.',
  'export.refused.connection':
    '{program} cannot be told {security, select, tls {TLS} starttls {STARTTLS} other {no encryption}} on port {port}. Enter this account by hand.',
  'export.refused.browser-sign-in':
    'No file gives {program} the browser sign-in of {host}. Choose your provider’s own button in {program}.',
  'export.refused.sign-in': 'No file gives {program} the way to sign in that {host} wants. Enter this account by hand.',
  'export.refused.unwritable':
    'The {field, select, address {address} name {name} login {login name} other {password}} holds a line break or control character. Remove it first.',
  'export.refused.too-long':
    '{field, select, address {The address} name {Your name} other {A login name}} is longer than mail apps take. Shorten it first.',
  'export.refused.host': 'A server has neither a host name nor an IP address for its name. Correct it first.',

  'export.passed-over.connection':
    '{program} cannot be told {bestSecurity, select, tls {TLS} starttls {STARTTLS} other {no encryption}} on {bestPort}: the file uses {protocol, select, imap {IMAP on } pop3 {POP3 on } other {}}{port}{proven, select, yes {, which works too} other {, which is not proven}}.',
  'export.passed-over.sign-in':
    '{program} cannot carry the sign-in of {bestHost} on {bestPort}: the file uses {protocol, select, imap {IMAP on } pop3 {POP3 on } other {}}{port}{proven, select, yes {, which works too} other {, which is not proven}}.',

  'export.warning.not-proven':
    '{state, select, skipped {{host}, port {port}, was not tested.} not_needed {{host}, port {port}, was not tested.} refused {{host} refused the connection on port {port}.} no_answer {{host} gave no answer on port {port}.} no_entry {{host} was not found.} other {{host}, port {port}, was tested and did not work.}} {origin, select, document {The provider’s settings file names it.} list {A list of providers names it.} dns {DNS names it.} guess {Nobody names it: it is a guess.} other {These settings are as they were typed.}}',
  'export.warning.cleartext': '{host}, port {port}, offers no encryption: others can read mail and password.',
  'export.warning.certificate': 'Mail apps will warn about the certificate of {host}: they cannot verify it.',
  'export.warning.password': '{file} holds the password for anyone to read. Delete it after the import.',

  'save.file-exists':
    '{count, plural, one {{paths} exists already} other {These files exist already: {paths}}}. Nothing was written.',
  'save.no-permission': 'You may not write to {path}. Choose another folder.',
  'save.no-space': 'No space is left for {path}. Nothing was written.',
  'save.not-a-folder': '{path} is not a folder. Choose another one.',
  'save.in-the-way': 'A folder stands where {path} would go. Choose another one.',
  'save.silent': '{path} gives no answer. Nothing was written; choose another folder.',
  'save.failed': '{path} could not be written. The system says {detail}.',
} as const;
