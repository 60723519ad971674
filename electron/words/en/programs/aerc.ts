/** Words of the files for aerc. */
export const aercWords = {
  'export.aerc.about': 'Mail in the terminal',
  'export.aerc.start': 'Start <b>aerc</b>. It refuses a file that others can read.',
  'export.aerc.folders':
    'It keeps sent mail in the folder Sent and drafts in Drafts. Change both lines where your server calls them otherwise.',
  'export.aerc.password':
    'With a password manager, lines <b>source-cred-cmd</b> and <b>outgoing-cred-cmd</b> name the command that prints the password.',
} as const;
