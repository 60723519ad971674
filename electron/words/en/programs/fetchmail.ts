/** Words of the files for fetchmail. */
export const fetchmailWords = {
  'export.fetchmail.about': 'Hands received mail to this computer',
  'export.fetchmail.comment':
    'Mail stays on the server because of the word keep. Without it, fetchmail deletes what it has fetched.',
  'export.fetchmail.test': 'Test it: <b>fetchmail --check</b> signs in and counts the messages, and fetches none.',
  'export.fetchmail.keep':
    'All mail stays on the server. Remove the word <b>keep</b> once you are sure that it arrives.',
  'export.fetchmail.delivery':
    'fetchmail hands the mail to the mail server of this computer. Where none runs, name another program in a line <b>mda</b>.',
  'export.fetchmail.password':
    'Without a password inside, fetchmail asks for it each time, and cannot run in the background.',
} as const;
