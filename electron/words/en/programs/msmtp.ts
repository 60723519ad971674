/** Words of the files for msmtp. */
export const msmtpWords = {
  'export.msmtp.carries.server': 'The server for sending.',
  'export.msmtp.carries.login': 'The login name and your address.',
  'export.msmtp.carries.password': 'The password, if you tick it; readable by anyone who opens the file.',
  'export.msmtp.cannot.receive': 'It contains no server for receiving: msmtp only sends.',
  'export.msmtp.cannot.browser-sign-in':
    'Sign-in through the browser cannot be included: msmtp needs a program of yours that gives it a token.',
  'export.msmtp.comment': 'Sending by msmtp. Written by Mailwright.',
  'export.msmtp.configuration': 'Use the file as the configuration of msmtp',
  'export.msmtp.configuration.save':
    'Save {file} as .msmtprc in your home folder, or add its account to the one there.',
  'export.msmtp.configuration.mode': 'Make it readable only for you: chmod 600 ~/.msmtprc',
  'export.msmtp.configuration.password':
    'Without a password inside, msmtp asks for it. For scripts, add a line passwordeval with a command that prints it.',
  'export.msmtp.configuration.test': 'Test it: echo test | msmtp, followed by your own address, sends you a message.',
} as const;
