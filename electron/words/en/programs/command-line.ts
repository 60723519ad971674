/** Words that the files for several programs of the command line share. */
export const commandLineWords = {
  'export.command-line.comment': 'Settings for {program}. Written by Mailwright.',
  'export.command-line.configuration': 'Use the file as the configuration of {program}',
  'export.command-line.carries.incoming': 'The server for receiving, with its port and encryption.',
  'export.command-line.carries.outgoing': 'The server for sending, with its port and encryption.',
  'export.command-line.carries.login': 'Your login name.',
  'export.command-line.cannot.send': 'It contains no server for sending: {program} only receives. msmtp can send.',
  'export.command-line.cannot.browser-sign-in':
    'Sign-in through the browser is not possible with {program} without a helper program.',
  'export.command-line.no-pop3': '{program} cannot receive by POP3, only by IMAP.',
  'export.command-line.no-safe-starttls':
    '{program} cannot insist on STARTTLS: on a hostile network it would send the password without encryption. It needs a port with TLS.',
  'export.command-line.mode': 'Make it readable only for you: <b>chmod 600 {path}</b>',
  'export.command-line.save': 'Save {file} as <b>{path}</b>, or add its lines to the file there.',
  'export.command-line.password-command':
    'Without a password inside, {program} asks for it each time. A line <b>{line}</b> has a password manager give it instead.',
  'export.command-line.password-ends':
    'The password is left out: in its file, {program} cannot read a password that {what, select, hyphen {begins with a hyphen} other {begins or ends with a blank}}.',
  'export.command-line.login-ends':
    '{program} cannot use this login name, because it {what, select, hyphen {begins with a hyphen} other {begins or ends with a blank}}.',
} as const;
