/** Words about what was found in the settings of mail programs, and was not read. */
export const readProgramWords = {
  'read.other-kind': '{where}: an account of the kind “{kind}” was not read. It is neither IMAP nor POP3.',
  'read.switched-off': 'Not read: {account}. It is switched off in {program}.',
  'read.removed': 'Not read: {account}. It was removed in {program}.',
  'read.online-account': 'Not read: {account}. Its servers are kept by the Online Accounts of the system.',
  'read.other-outgoing':
    '{account} sends by a server of the kind “{kind}”, which is not SMTP. That server was not read.',
  'read.mail-command': '{account} sends by a command, which was not run. So its server for sending is not known.',
  'read.no-such-outgoing': '{account} names “{server}” as its server for sending, and {program} has no such server.',
  'read.unusable-server': 'In “{where}”, the name or port of the server “{host}” cannot be used. It was not read.',
  // A faulty URL is not quoted, because a part of its password may stand where its host should.
  'read.unusable-server.unquoted': 'In “{where}”, the name or port of a server cannot be used. It was not read.',
  'read.profile-not-listed': 'Not read: {file}. No list of profiles names it, so {program} does not use it.',
  'read.profile-not-there': '{file} names the profile “{folder}”, which was not found.',
  'read.lines-passed-over':
    '{count, plural, one {One line} other {# lines}} of {file} {count, plural, one {sets} other {set}} nothing and {count, plural, one {was} other {were}} passed over.',
  'read.logins-unreadable': '{file} cannot be read, so it is not known which passwords are stored.',
} as const;
