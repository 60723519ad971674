/** Words of the files for msmtp. */
export const msmtpWords = {
  'export.msmtp.about': 'Sends mail from scripts',
  'export.msmtp.carries.server': 'The server for sending.',
  'export.msmtp.carries.login': 'The login name and your address.',
  'export.msmtp.cannot.receive': 'It contains no server for receiving: msmtp only sends.',
  'export.msmtp.cannot.browser-sign-in':
    'Sign-in through the browser is not possible with msmtp without a helper program.',
  'export.msmtp.sender':
    '{program} cannot use this address: *, ? or [ makes it a pattern, and %U, %H, %C or %M becomes another name.',
  'export.msmtp.comment': 'Sending by msmtp. Written by Mailwright.',
  'export.msmtp.configuration': 'Use the file as the configuration of msmtp',
  'export.msmtp.configuration.save':
    'Save {file} as <b>.msmtprc</b> in your home folder, or add its account to the one there.',
  'export.msmtp.configuration.mode': 'Make it readable only for you: <b>chmod 600 ~/.msmtprc</b>',
  'export.msmtp.configuration.password':
    'Without a password inside, msmtp asks for it. For scripts, add a line passwordeval with a command that prints it.',
  'export.msmtp.configuration.test':
    'Test it: <b>echo test | msmtp</b>, followed by your own address, sends you a message.',
} as const;
