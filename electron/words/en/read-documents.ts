/** Words about files of settings that were opened, and what of them was not read. */
export const readDocumentWords = {
  'read.file.signed': '{file} is signed. Its signature was not checked.',
  'read.file.encrypted': '{file} is encrypted for one device, so its accounts cannot be read.',
  'read.file.binary':
    '{file} is a property list in binary form, which is not read. “plutil -convert xml1” makes it readable.',
  'read.file.more-servers':
    '{file} names {count, plural, one {one further server, which was} other {# further servers, which were}} not read.',
  'read.file.unusable-server': '{file} names the server “{host}”, whose name or port cannot be used. It was not read.',
  'read.file.other-kind':
    '{file} has an account of the kind “{kind}”, which is neither IMAP nor POP3. It was not read.',
  'read.file.unreadable': '{file} cannot be read: {detail}',

  'read.place.link': '{file} is a link and was not followed.',
  'read.place.closed': 'The folder {folder} cannot be read.',
  'read.place.outside': '“{file}” is named there and lies elsewhere. It was not opened.',
  'read.place.cut-off': 'This folder has more files than are looked at. Name the folder of the mail app.',
  'read.place.more-accounts': '{count, plural, one {One further account is} other {# further accounts are}} not shown.',
  'read.place.too-large': '{file} is larger than {limit} bytes and was not opened.',
  'read.place.not-readable': '{file} cannot be read ({detail}).',

  'page.read':
    '{count, plural, =0 {No account was found there} one {One account was found} other {# accounts were found}}',
  'page.read.account': '{program}: {address}',
  'page.read.no-address': '{program}: no address',
  'page.read.no-server': 'no server',
  'page.read.password':
    '{stored, select, yes {A password is stored in these files. It was not read.} no {No password is stored in these files.} other {Its password is kept elsewhere.}}',
  'page.read.unread': 'What was not read',
} as const;
