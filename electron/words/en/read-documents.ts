/** Words about files of settings that were opened, and what of them was not read. */
export const readDocumentWords = {
  'read.file.signed': '{file} is signed. Its signature was not checked.',
  'read.file.encrypted': '{file} is encrypted for one device, so its accounts cannot be read.',
  'read.file.binary':
    '{file} is a property list in binary form, which is not read. “plutil -convert xml1” makes it readable.',
  'read.file.more-servers':
    '{file} names {count, plural, one {one further server} other {# further servers}}. “mailwright parse” lists them.',
  'read.file.unusable-server': '{file} names the server “{host}”, whose name or port cannot be used. It was not read.',
  'read.file.other-kind':
    '{file} has an account of the kind “{kind}”, which is neither IMAP nor POP3. It was not read.',
  'read.file.unreadable': '{file} cannot be read: {detail}',
} as const;
